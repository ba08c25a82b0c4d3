import { caseActionsText } from './actions.ts'
import { approvalsText } from './approvals.ts'
import { assistText } from './assist.ts'
import { clocksText } from './clocks.ts'
import { consultText } from './consult.ts'
import { conversationText } from './conversation.ts'
import { customerText } from './customer.ts'
import { caseDialogsText } from './dialogs.ts'
import { escalateText } from './escalate.ts'
import { factsText } from './facts.ts'
import { guideText } from './guide.ts'
import { handoffText } from './handoff.ts'
import { ladderText } from './ladder.ts'
import { penText } from './pen.ts'
import { rankingText } from './ranking.ts'
import { caseScreenText } from './screen.ts'
import { timelineText } from './timeline.ts'
import { togetherText } from './together.ts'
import { whyText } from './why.ts'

/** Everything the case screen says. */
export const caseText = {
  ...caseScreenText,
  ...conversationText,
  ...caseActionsText,
  ...approvalsText,
  ...consultText,
  ...whyText,
  ...factsText,
  ...clocksText,
  ...timelineText,
  ...togetherText,
  ...escalateText,
  ...penText,
  ...rankingText,
  ...caseDialogsText,
  ...ladderText,
  ...guideText,
  ...assistText,
  ...handoffText,
  ...customerText,
}
