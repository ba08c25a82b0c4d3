import { AskMoreDialog } from '../consult/ask-more-dialog.tsx'
import { AskSheet } from '../consult/ask-sheet.tsx'
import { EndDialog } from '../consult/end-dialog.tsx'
import { CommitDialog } from '../customer/commit-dialog.tsx'
import { DropPromiseDialog } from '../customer/drop-promise-dialog.tsx'
import { RateDialog } from '../customer/rate-dialog.tsx'
import { RemindDialog } from '../together/remind-dialog.tsx'
import { SnoozeDialog } from '../together/snooze-dialog.tsx'
import { AskDialog } from './ask-dialog.tsx'
import { CaseDialog } from './case-dialogs.tsx'
import { EscalateSheet } from './escalate-sheet.tsx'
import { GiveDialog } from './give-dialog.tsx'
import { ReassignSheet } from './reassign-sheet.tsx'
import { ResolveDialog } from './resolve-dialog.tsx'
import type { CaseAtWork } from './use-case-work.ts'

/** What can lie over the case: the sheets, and the dialog that is open. */
export function CaseOvers({ work }: { readonly work: CaseAtWork }) {
  const { state, over, available, guided, acts } = work
  const close = () => work.setOver(null)
  const { say } = work.jumps
  const guidedSheet = over?.kind === 'escalate' && over.guided === true
  return (
    <>
      <EscalateSheet
        state={state}
        opened={over?.kind === 'escalate'}
        preset={work.preset}
        onClose={close}
        onUndo={work.undo}
        onAskInstead={available.ask.kind === 'ready' && !guidedSheet ? () => acts.act('ask') : null}
        wrap={guidedSheet ? guided.wrap : null}
      />
      <ReassignSheet caseIds={[state.id]} opened={over?.kind === 'reassign'} onClose={close} />
      <AskSheet
        state={state}
        opened={over?.kind === 'consult'}
        onClose={close}
        onAsked={(said) => {
          work.toConsult()
          say(said)
        }}
      />
      <OpenOne work={work} close={close} say={say} />
    </>
  )
}

interface OpenOneProps {
  readonly work: CaseAtWork
  readonly close: () => void
  readonly say: (words: string) => void
}

/** The dialog that is open; none where nothing is, or one of the sheets. */
function OpenOne({ work: { state, over, acts, guided }, close, say }: OpenOneProps) {
  if (over === null) return null
  switch (over.kind) {
    case 'escalate':
    case 'reassign':
    case 'consult':
      return null
    case 'ask':
      return (
        <AskDialog
          state={state}
          approvalId={over.approvalId}
          onCommand={over.guided ? guided.give : acts.give}
          onClose={close}
          say={say}
        />
      )
    case 'end_consult':
      return <EndDialog {...over} state={state} onCommand={acts.give} onClose={close} say={say} />
    case 'resolve':
      return <ResolveDialog state={state} onCommand={acts.give} onClose={close} />
    case 'ask_more':
      return <AskMoreDialog state={state} consultId={over.consultId} onCommand={acts.give} onClose={close} say={say} />
    case 'give':
      return <GiveDialog {...over} state={state} onCommand={acts.give} onClose={close} say={say} />
    case 'snooze':
      return <SnoozeDialog state={state} onCommand={acts.give} onClose={close} say={say} />
    case 'remind':
      return <RemindDialog state={state} onCommand={acts.give} onClose={close} say={say} />
    case 'commit':
      return <CommitDialog state={state} onCommand={acts.give} onClose={close} say={say} />
    case 'drop_promise':
      return <DropPromiseDialog {...over} state={state} onCommand={acts.give} onClose={close} say={say} />
    case 'rate':
      return <RateDialog {...over} state={state} onCommand={acts.give} onClose={close} say={say} />
    default:
      return <CaseDialog key={over.kind} state={state} dialog={over} onCommand={acts.give} onClose={close} />
  }
}
