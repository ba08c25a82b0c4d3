import type { AssistOffer } from '../../shared/assist/index.ts'
import type { Case } from '../../shared/case/state.ts'
import { useDeskState } from '../app/desk-state.ts'
import { useDrafts } from '../app/drafts.ts'
import { useComposerDrafts } from '../case/composer-drafts.ts'
import { words } from '../case/words.ts'
import { OfferedBlock } from '../knowledge/offered-block.tsx'
import { type Ask, useAsked } from '../ui/use-asked.ts'
import classes from './assist.module.css'
import { DraftBlock } from './draft-block.tsx'
import { joinReply } from './join-reply.ts'
import { useModelMarks } from './model-marks.ts'
import { QuestionsBlock } from './questions-block.tsx'
import { ReplyBlock } from './reply-block.tsx'
import { SimilarBlock } from './similar-block.tsx'
import { SummaryBlock } from './summary-block.tsx'
import { TriedBlock } from './tried-block.tsx'
import { useProposals } from './use-proposals.ts'
import { useReading } from './use-reading.ts'

interface AssistPanelProps {
  readonly state: Case
  readonly mayReply: boolean
  readonly onMessage: (messageId: string) => void
  readonly onOpenCase: (reference: string) => void
  /** Brings the composer under the cursor. */
  readonly onWrite: () => void
  readonly say: (words: string) => void
}

const askOffer: Ask<AssistOffer> = (desk, signal) => desk.assist.about(undefined, { signal })

/** Help with the case: what the conversation says, what was tried, what is open, what solved others, what to answer. */
export function AssistPanel({ state, mayReply, onMessage, onOpenCase, onWrite, say }: AssistPanelProps) {
  const reading = useReading(state)
  const proposals = useProposals(state)
  const online = useDeskState(({ sync }) => sync?.link === 'online')
  const { data: offer } = useAsked(askOffer)
  const mark = useModelMarks((store) => store.put)
  const put = (text: string) => {
    const written = useComposerDrafts.getState().drafts[state.id]?.reply ?? ''
    useDrafts.getState().offer(state.id, { kind: 'reply', text: joinReply(written, text) })
    say(words.assist.reply.added)
    onWrite()
  }
  const putModels = (text: string, model: string) => {
    mark(state.id, model)
    put(text)
  }
  if (reading === null) {
    return (
      <p className={classes.waiting} role="status">
        {words.assist.reading}
      </p>
    )
  }
  return (
    <>
      <SummaryBlock summary={reading.summary} conversation={state.conversation} onMessage={onMessage} />
      <QuestionsBlock questions={reading.questions} onMessage={onMessage} />
      <TriedBlock tried={reading.tried} onMessage={onMessage} />
      {state.resolution === null && <OfferedBlock caseId={state.id} />}
      <SimilarBlock state={state} onOpenCase={onOpenCase} />
      <ReplyBlock proposals={proposals} onUse={mayReply ? put : null} />
      {offer?.model && (
        <DraftBlock caseId={state.id} model={offer.model} online={online} onUse={mayReply ? putModels : null} />
      )}
    </>
  )
}
