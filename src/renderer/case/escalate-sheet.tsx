import { Button, Drawer, Skeleton, Stack } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { v7 as newId } from 'uuid'
import type { EscalationType } from '../../shared/case/escalation.ts'
import type { Case } from '../../shared/case/state.ts'
import type { EscalationDraft } from '../../shared/contract/desk.ts'
import { useDesk } from '../app/desk-context.tsx'
import { useClockSkew, useDirectory, useMe } from '../app/desk-state.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { EscalateForm } from './escalate-form.tsx'
import { escalateInput, noChanges, type SheetChanges, sheetOf } from './escalate-state.ts'
import { placeName } from './people.ts'
import type { Trouble } from './refusal-note.tsx'
import classes from './sheet.module.css'
import { useSheetDrafts } from './sheet-drafts.ts'
import { offerUndo, type Undoable } from './undo.tsx'
import { useCommands } from './use-commands.ts'
import { common, words } from './words.ts'

interface EscalateSheetProps {
  readonly state: Case
  readonly opened: boolean
  readonly onClose: () => void
  readonly onUndo: (sent: Undoable) => void
}

/** Escalating a case: opens filled in by the desk, keeps what is changed when closed, sends in one step. */
export function EscalateSheet({ state, opened, onClose, onUndo }: EscalateSheetProps) {
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
      <SheetBody state={state} onClose={onClose} onUndo={onUndo} />
    </Drawer>
  )
}

function SheetBody({ state, onClose, onUndo }: Omit<EscalateSheetProps, 'opened'>) {
  const me = useMe()
  const directory = useDirectory()
  const skew = useClockSkew()
  const issue = useCommands()
  const changes = useSheetDrafts((store) => store.escalations[state.id]) ?? noChanges
  const changeEscalation = useSheetDrafts((store) => store.changeEscalation)
  const dropEscalation = useSheetDrafts((store) => store.dropEscalation)
  const { draft, loading, failed, again } = useDraft(state.id, changes.type)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [sending, setSending] = useState(false)

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
  const send = async () => {
    const input = escalateInput(sheet, newId())
    if (!input) return
    setSending(true)
    const outcome = await issue(state.id, { type: 'case.escalate', input })
    setSending(false)
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
        directory={directory}
        senderName={me.name}
        now={Date.now() + skew}
        loading={loading}
        sending={sending}
        trouble={trouble}
        onChange={(change: Partial<SheetChanges>) => changeEscalation(state.id, change)}
        onSend={send}
        onCancel={onClose}
      />
      {changes !== noChanges && (
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

interface DraftState {
  readonly draft: EscalationDraft | null
  readonly loading: boolean
  readonly failed: boolean
  readonly again: () => void
}

/** The desk's proposal for a type; while another type's is on its way, the one before stays on screen. */
function useDraft(caseId: string, type: EscalationType | null): DraftState {
  const desk = useDesk()
  const [round, setRound] = useState(0)
  const [held, setHeld] = useState<{ draft: EscalationDraft | null; loading: boolean; failed: boolean }>({
    draft: null,
    loading: true,
    failed: false,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks again after a failure
  useEffect(() => {
    const stop = new AbortController()
    setHeld((was) => ({ ...was, loading: true, failed: false }))
    desk.cases.escalationDraft({ caseId, type }, { signal: stop.signal }).then(
      (draft) => stop.signal.aborted || setHeld({ draft, loading: false, failed: false }),
      () => stop.signal.aborted || setHeld((was) => ({ ...was, loading: false, failed: true })),
    )
    return () => stop.abort()
  }, [desk, caseId, type, round])
  const again = useCallback(() => setRound((was) => was + 1), [])
  return { ...held, again }
}
