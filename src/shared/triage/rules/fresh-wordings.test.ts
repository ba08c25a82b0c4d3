import { describe, expect, it } from 'vitest'
import type { FlagCode } from '../../case/flag.ts'
import { defaultTriagePolicy as policy } from '../policy.ts'
import { round1 } from '../testing/fresh-wordings/round-1.ts'
