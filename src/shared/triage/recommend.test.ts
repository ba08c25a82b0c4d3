import { describe, expect, it } from 'vitest'
import { aCase, aDirectory, aFlag, aMember, anEscalation, aTeam } from '../../../test/fixtures/case-builder.ts'
