import { penLines } from './pen-timeline.ts'

/** What the case screen says about the pen, the AI's questions and what leaves the house. */
export const penText = { penLines }
