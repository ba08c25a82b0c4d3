import { capabilityAndService } from './capability-and-service.ts'
import { customerAndEmotion } from './customer-and-emotion.ts'
import { proceduralAndImpact } from './procedural-and-impact.ts'
import { technicalAndData } from './technical-and-data.ts'

/** Bait for every rule of the catalogue. */
export const baits = [capabilityAndService, customerAndEmotion, proceduralAndImpact, technicalAndData] as const
