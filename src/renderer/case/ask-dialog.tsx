import { Radio, Skeleton, Stack, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { ApprovalRule } from '../../shared/approval/rule.ts'
import type { ApproverReason } from '../../shared/approval/suggest-approvers.ts'
import { limitOf } from '../../shared/approval/who-may.ts'
import { wishOf } from '../../shared/approval/wish-of.ts'
import type { CaseCommand } from '../../shared/case/commands/index.ts'
import type { Case } from '../../shared/case/state.ts'
import { useDirectory, useMe, useWorkspace } from '../app/desk-state.ts'
import { amountWords } from '../ui/authority-words.ts'
import { AuthorityFields } from './authority-fields.tsx'
import { type AskDraft, askCommand, askDraft } from './authority-form.ts'
import { minutesInWords } from './clock-words.ts'
import { FormDialog } from './form-dialog.tsx'
import type { Trouble } from './refusal-note.tsx'
import classes from './sheet.module.css'
import { useApprovalRules } from './use-approval-rules.ts'
import { useDialogFields } from './use-dialog-fields.ts'
import { common, words } from './words.ts'

/** Most people offered at once; whoever comes after them has more authority than is needed. */
const mostApprovers = 5

interface AskDialogProps {
  readonly state: Case
  readonly approvalId: string
  readonly onCommand: (command: CaseCommand) => Promise<Trouble | null>
  readonly onClose: () => void
  readonly say: (words: string) => void
}

/** Asking for authority above one's own, filled in with what the case asks for. */
export function AskDialog({ state, approvalId, onCommand, onClose, say }: AskDialogProps) {
  const me = useMe()
  const directory = useDirectory()
  const { currency } = useWorkspace()
  const rules = useApprovalRules()
  const { fields, change, drop } = useDialogFields(`${state.id}:ask`)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [sending, setSending] = useState(false)
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLDivElement>(null)
  // The fields come a moment after the dialog, which gave the focus to what was there.
  useEffect(() => {
    if (rules) form.current?.querySelector<HTMLElement>('[data-autofocus], textarea')?.focus()
  }, [rules])
  const draft = rules && askDraft(fields, wishOf(state, currency), { state, me, directory, rules })

  const submit = async () => {
    setTried(true)
    const command = draft && askCommand(draft, approvalId)
    if (!command || !draft?.chosen) return
    setSending(true)
    const refused = await onCommand(command)
    setSending(false)
    setTrouble(refused)
    if (refused) return
    say(words.approvals.done.asked(draft.chosen.member.name))
    drop()
    onClose()
  }
  return (
    <FormDialog
      opened
      title={words.approvals.askTitle(state.reference)}
      submit={words.approvals.ask}
      sending={sending}
      trouble={trouble}
      onSubmit={submit}
      onClose={onClose}
    >
      {draft ? (
        <div ref={form} className={classes.dialog}>
          <AuthorityFields
            filled={draft}
            currency={currency}
            kindFixed={false}
            whatLabel={words.approvals.whatFor}
            whatHelp={words.approvals.whatForHelp}
            amountError={tried && draft.problem === 'amount' ? words.approvals.needsAmount : undefined}
            whatError={tried && draft.problem === 'what' ? words.approvals.needsWhat : undefined}
            onChange={change}
          />
          <Text size="sm" role="status">
            {limitLine(draft, limitOf(me, draft.kind), currency)}
          </Text>
          <ApproverChoice draft={draft} currency={currency} onChoose={(id) => change('approver', id)} />
          {draft.rule && <RuleLines rule={draft.rule} />}
        </div>
      ) : (
        <Stack gap="sm" aria-busy aria-label={words.approvals.preparing} role="status">
          <Skeleton height={36} />
          <Skeleton height={36} />
          <Skeleton height={70} />
        </Stack>
      )}
    </FormDialog>
  )
}

function limitLine({ kind, given, problem }: AskDraft, limit: number | null, currency: string): string {
  if (problem === 'rule') return words.approvals.noRule
  if (problem === 'within') return words.approvals.within
  if (limit === null) return words.approvals.ownRole
  const own = amountWords(kind, limit, currency)
  return given > 0
    ? words.approvals.ownLimitGiven(own, amountWords(kind, given, currency))
    : words.approvals.ownLimit(own)
}

function ApproverChoice({
  draft,
  currency,
  onChoose,
}: {
  readonly draft: AskDraft
  readonly currency: string
  readonly onChoose: (memberId: string) => void
}) {
  if (draft.problem === 'rule' || draft.problem === 'amount' || draft.problem === 'within') return null
  if (draft.approvers.length === 0) {
    return (
      <Text size="sm" c="var(--td-lost)" role="alert">
        {words.approvals.nobody}
      </Text>
    )
  }
  return (
    <Radio.Group label={words.approvals.approver} value={draft.chosen?.member.id ?? ''} onChange={onChoose}>
      <Stack gap={6} mt={6}>
        {draft.approvers.slice(0, mostApprovers).map(({ member, reasons }) => (
          <Radio
            key={member.id}
            value={member.id}
            label={member.name}
            description={reasons.map((reason) => reasonWords(reason, draft, currency)).join(' · ')}
          />
        ))}
      </Stack>
    </Radio.Group>
  )
}

function reasonWords(reason: ApproverReason, { kind }: AskDraft, currency: string): string {
  const { reasons } = words.approvals
  switch (reason.kind) {
    case 'limit':
      return reasons.limit(amountWords(kind, reason.limit, currency))
    case 'leads_team':
      return reasons.leads_team(reason.team)
    case 'role':
    case 'knows_case':
    case 'answered_before':
      return reasons[reason.kind]
    default:
      return reason satisfies never
  }
}

/** What the rule says, how long an answer may take, and which clocks stand still meanwhile. */
function RuleLines({ rule }: { readonly rule: ApprovalRule }) {
  const clocks = rule.pauses.map((kind) => common.clockKind[kind]).join(', ')
  return (
    <p className={classes.quiet} dir="auto">
      {rule.policy} {words.approvals.waits(minutesInWords(rule.expiresMinutes))}{' '}
      {clocks ? words.approvals.stops(clocks) : words.approvals.stopsNothing}
    </p>
  )
}
