import { z } from 'zod'

/** Zod compiles its parsers with `new Function` unless told not to, and the page's CSP forbids that. Import this before any schema. */
z.config({ jitless: true })
