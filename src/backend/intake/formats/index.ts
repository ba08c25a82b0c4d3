import type { Converter } from './outcome.ts'
import { convertStar } from './star.ts'
import { convertTau } from './tau.ts'

export type { Converted, Converter, Problem } from './outcome.ts'

/** The formats that `npm run import -- --format NAME` takes beside the documented one. */
export const converters: Record<'tau' | 'star', Converter> = { tau: convertTau, star: convertStar }
