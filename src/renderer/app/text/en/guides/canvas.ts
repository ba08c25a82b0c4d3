import type { GuideStepType } from '../../../../../shared/guide/guide.ts'

const types: Record<GuideStepType, string> = {
  question: 'Question',
  check: 'Check',
  instruction: 'Instruction',
  action: 'Action',
  guide: 'Guide',
  outcome: 'Outcome',
}

/** Words of the guide's canvas and outline. */
export const canvasText = {
  types,
  fresh: { yes: 'Yes', no: 'No', holds: 'It holds', otherwise: 'Otherwise' },
}
