import { Button, Drawer, Skeleton, Stack } from '@mantine/core'
import { useState } from 'react'
import { v7 as newId } from 'uuid'
import { mayDo } from '../../shared/access/permissions.ts'
import type { CaseCommand } from '../../shared/case/commands/index.ts'
import type { PlainCommand } from '../../shared/case/commands/plain.ts'
import type { Case } from '../../shared/case/state.ts'
import { useClockSkew, useDirectory, useMe } from '../app/desk-state.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { messageOf, messageToSend } from './customer-message-state.ts'
import { EscalateForm } from './escalate-form.tsx'
import {
  escalateInput,
  missInput,
  noChanges,
  type SheetChanges,
  type SheetPreset,
  sheetOf,
  withPreset,
} from './escalate-state.ts'
import { asksForMiss } from './miss-codes.ts'
import { placeName } from './people.ts'
import type { Trouble } from './refusal-note.tsx'
import classes from './sheet.module.css'
import { useSheetDrafts } from './sheet-drafts.ts'
import { offerUndo, tell, type Undoable } from './undo.tsx'
import { useCommands } from './use-commands.ts'
import { useEscalationDraft } from './use-escalation-draft.ts'
import { common, words } from './words.ts'

interface EscalateSheetProps {
  readonly state: Case
  readonly opened: boolean
  /** Where the suggested step would take it. */
  readonly preset: SheetPreset | null
  readonly onClose: () => void
  readonly onUndo: (sent: Undoable) => void
  /** Asks for authority instead, and keeps the case; null where this person cannot. */
  readonly onAskInstead: (() => void) | null
  /** The escalation as it is given for a guide's step (null: the guide went on meanwhile); null: it stands for itself. */
  readonly wrap: ((command: PlainCommand) => CaseCommand | null) | null
}

/** Escalating a case: opens filled in by the desk, keeps what is changed when closed, sends in one step. */
export function EscalateSheet({ opened, ...body }: EscalateSheetProps) {
  const { state, onClose } = body
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size={560}
      title={words.escalate.title(state.reference)}
      closeButtonProps={{ 'aria-label': common.close }}
      classNames={{ content: classes.drawer ?? '', title: classes.title ?? '', body: classes.drawerBody ?? '' }}
    >
      <SheetBody {...body} />
    </Drawer>
  )
}

function SheetBody({ state, preset, onClose, onUndo, onAskInstead, wrap }: Omit<EscalateSheetProps, 'opened'>) {
  const me = useMe()
  const directory = useDirectory()
  const skew = useClockSkew()
  const issue = useCommands()
  const kept = useSheetDrafts((store) => store.escalations[state.id]) ?? noChanges
  const changes = withPreset(kept, preset)
  const changeEscalation = useSheetDrafts((store) => store.changeEscalation)
  const dropEscalation = useSheetDrafts((store) => store.dropEscalation)
  const { draft, loading, failed, again } = useEscalationDraft(state.id, changes.type, changes.teamId)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [sending, setSending] = useState(false)
  // Asked once for as long as the sheet is open: flags that come meanwhile do not take the question away.
  const [asksMiss] = useState(() => asksForMiss(state) && mayDo(me, 'judge_flag', state))

  if (!draft) {
    if (failed) {
      return (
        <ErrorState title={words.escalate.failed} onRetry={again}>
          {words.escalate.failedWhat}
        </ErrorState>
      )
    }
    return (
      <Stack p="md" gap="sm" aria-busy aria-label={words.escalate.preparing} role="status">
        <Skeleton height={30} />
        <Skeleton height={110} />
        <Skeleton height={60} />
        <Skeleton height={180} />
      </Stack>
    )
  }
  const sheet = sheetOf(draft, changes)
  const teamName = directory.teams.get(sheet.to?.teamId ?? '')?.name ?? null
  const message = mayDo(me, 'reply', state) ? messageOf(draft, changes, teamName) : null
  const send = async () => {
    const input = escalateInput(sheet, newId())
    if (!input) return
    const escalation: PlainCommand = { type: 'case.escalate', input }
    const command = wrap ? wrap(escalation) : escalation
    if (!command) return setTrouble({ message: words.guide.action.movedOn, truth: null })
    setSending(true)
    // Before it leaves: who hands a case over may not judge it in the team it goes to. A refusal keeps nothing back.
    const missed = asksMiss ? missInput(changes) : null
    const recorded = missed ? await issue(state.id, { type: 'case.record_miss', input: missed }) : null
    // While the case is still the sender's own: afterwards the receiving team writes to the customer.
    const told = messageToSend(message)
    const replied = told
      ? await issue(state.id, { type: 'case.reply', input: { messageId: newId(), text: told } })
      : null
    if (replied && !replied.ok) {
      setSending(false)
      return setTrouble(replied.trouble)
    }
    if (replied) changeEscalation(state.id, { tells: false })
    const outcome = await issue(state.id, command)
    setSending(false)
    if (recorded && !recorded.ok) tell(recorded.trouble.message, words.miss.notRecorded)
    if (!outcome.ok) return setTrouble(outcome.trouble)
    dropEscalation(state.id)
    onClose()
    const sent = {
      caseId: state.id,
      reference: state.reference,
      escalationId: input.escalationId,
      commandId: outcome.receipt.commandId,
    }
    offerUndo(sent, placeName(input.to, directory), onUndo)
  }
  return (
    <>
      {failed && (
        <ErrorState title={words.escalate.failed} onRetry={again}>
          {words.escalate.failedWhat}
        </ErrorState>
      )}
      <EscalateForm
        draft={draft}
        sheet={sheet}
        onAskInstead={onAskInstead}
        directory={directory}
        senderName={me.name}
        message={message}
        consult={state.consults.find(({ id }) => id === sheet.consultId) ?? null}
        miss={asksMiss ? { state, answer: changes.miss, note: changes.missNote } : null}
        now={Date.now() + skew}
        loading={loading}
        sending={sending}
        trouble={trouble}
        onChange={(change: Partial<SheetChanges>) => changeEscalation(state.id, change)}
        onSend={send}
        onCancel={onClose}
      />
      {kept !== noChanges && (
        <p className={classes.keptLine}>
          {words.escalate.kept}{' '}
          <Button variant="subtle" size="compact-xs" onClick={() => dropEscalation(state.id)}>
            {words.escalate.reset}
          </Button>
        </p>
      )}
    </>
  )
}
