import { Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { CaseCommand } from '../../shared/case/commands/index.ts'
import { rootCauses } from '../../shared/case/commands/resolve.ts'
import { openCommitments } from '../../shared/case/parts.ts'
import type { Case } from '../../shared/case/state.ts'
import { useMe } from '../app/desk-state.ts'
import { PromiseEnds } from '../customer/promise-ends.tsx'
import { byDue } from '../customer/promise-words.ts'
import { FormDialog } from './form-dialog.tsx'
import type { Trouble } from './refusal-note.tsx'
import { resolveCommand, resolveProblem } from './resolve-form.ts'
import { useDialogFields } from './use-dialog-fields.ts'
import { words } from './words.ts'

interface ResolveDialogProps {
  readonly state: Case
  /** Answers why it was refused, or null when it was done. */
  readonly onCommand: (command: CaseCommand) => Promise<Trouble | null>
  readonly onClose: () => void
}

/** Ends a case: why it arose, what solved it, and what becomes of every promise the customer still waits for. */
export function ResolveDialog({ state, onCommand, onClose }: ResolveDialogProps) {
  const me = useMe()
  const { fields, change, drop } = useDialogFields(`${state.id}:resolve`)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [sending, setSending] = useState(false)
  const [tried, setTried] = useState(false)
  const open = byDue(openCommitments(state))
  const problem = tried ? resolveProblem(fields, open, me.id) : null
  const submit = async () => {
    setTried(true)
    const command = resolveCommand(fields, open, me.id)
    if (!command) return
    setSending(true)
    const refused = await onCommand(command)
    setSending(false)
    setTrouble(refused)
    if (refused) return
    drop()
    onClose()
  }
  return (
    <FormDialog
      opened
      title={words.dialogs.resolve.title(state.reference)}
      submit={words.dialogs.resolve.submit}
      sending={sending}
      trouble={trouble}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        label={words.dialogs.resolve.rootCause}
        placeholder={words.dialogs.resolve.choose}
        data={rootCauses.map((value) => ({ value, label: words.dialogs.rootCauses[value] }))}
        value={fields.rootCause ?? null}
        onChange={(value) => change('rootCause', value ?? '')}
        error={problem === 'cause' ? words.dialogs.resolve.causeNeeded : undefined}
        searchable
        maxDropdownHeight={340}
        data-autofocus
      />
      <Textarea
        label={words.dialogs.resolve.summary}
        description={words.dialogs.resolve.summaryWhat}
        value={fields.summary ?? ''}
        onChange={(event) => change('summary', event.currentTarget.value)}
        error={problem === 'summary' ? words.dialogs.resolve.summaryNeeded : undefined}
        autosize
        minRows={3}
        maxRows={10}
        maxLength={5_000}
        dir="auto"
      />
      {open.length > 0 && <PromiseEnds state={state} open={open} fields={fields} tried={tried} onChange={change} />}
    </FormDialog>
  )
}
