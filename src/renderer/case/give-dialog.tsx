import { Text } from '@mantine/core'
import { useState } from 'react'
import { limitOf } from '../../shared/approval/who-may.ts'
import type { AuthorityWish } from '../../shared/approval/wish-of.ts'
import type { CaseCommand } from '../../shared/case/commands/index.ts'
import type { Case } from '../../shared/case/state.ts'
import { useMe, useWorkspace } from '../app/desk-state.ts'
import { amountWords, authorityWords } from '../ui/authority-words.ts'
import { AuthorityFields } from './authority-fields.tsx'
import { filledIn, giveCommand, giveProblem } from './authority-form.ts'
import { FormDialog } from './form-dialog.tsx'
import type { Trouble } from './refusal-note.tsx'
import { useDialogFields } from './use-dialog-fields.ts'
import { words } from './words.ts'

interface GiveDialogProps {
  readonly state: Case
  readonly concessionId: string
  /** The grant it is given under; null: the own limit. */
  readonly approvalId: string | null
  readonly onCommand: (command: CaseCommand) => Promise<Trouble | null>
  readonly onClose: () => void
  readonly say: (words: string) => void
}

/** Writes down what the customer was given: within the own limit, or under a grant that is used up by it. */
export function GiveDialog({ state, concessionId, approvalId, onCommand, onClose, say }: GiveDialogProps) {
  const me = useMe()
  const { currency } = useWorkspace()
  const grant = state.approvals.find(({ id }) => id === approvalId) ?? null
  const { fields, change, drop } = useDialogFields(`${state.id}:give:${approvalId ?? ''}`)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [sending, setSending] = useState(false)
  const [tried, setTried] = useState(false)
  const wish: AuthorityWish = grant ?? { kind: 'refund', amount: null, what: '' }
  const filled = filledIn(fields, { ...wish, what: '' })
  const problem = giveProblem(filled)
  const limit = limitOf(me, filled.kind)

  const submit = async () => {
    setTried(true)
    const command = giveCommand(filled, { concessionId, approvalId })
    if (!command) return
    setSending(true)
    const refused = await onCommand(command)
    setSending(false)
    setTrouble(refused)
    if (refused) return
    say(words.approvals.done.given)
    drop()
    onClose()
  }
  return (
    <FormDialog
      opened
      title={words.approvals.giveTitle}
      submit={words.approvals.give}
      sending={sending}
      trouble={trouble}
      onSubmit={submit}
      onClose={onClose}
    >
      {grant && (
        <Text size="sm">
          {words.approvals.giveUnder(authorityWords(grant.kind, grant.amount, currency), grant.decidedBy?.name ?? '')}
        </Text>
      )}
      <AuthorityFields
        filled={filled}
        currency={currency}
        kindFixed={grant !== null}
        whatLabel={words.approvals.giveWhat}
        whatHelp={words.approvals.giveHelp}
        amountError={tried && problem === 'amount' ? words.approvals.needsAmount : undefined}
        whatError={tried && problem === 'what' ? words.approvals.needsWhat : undefined}
        onChange={change}
      />
      {!grant && limit !== null && (
        <Text size="sm">{words.approvals.ownLimit(amountWords(filled.kind, limit, currency))}</Text>
      )}
    </FormDialog>
  )
}
