import { Group, NativeSelect, Radio, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { type Severity, severitySchema } from '../../shared/case/basics.ts'
import type { CaseCommand } from '../../shared/case/commands/index.ts'
import type { Case } from '../../shared/case/state.ts'
import { suggestType } from '../../shared/routing/suggest-targets.ts'
import { extendable } from './available-actions.ts'
import { dialogCommand, dialogProblem, holdChoices, type OpenDialog } from './dialog-command.ts'
import { ExtendFields } from './extend-fields.tsx'
import { FormDialog } from './form-dialog.tsx'
import { MissChoice } from './miss-choice.tsx'
import { answerOfKey, likelyMisses, missAnswerOf } from './miss-codes.ts'
import type { Trouble } from './refusal-note.tsx'
import { useDialogFields } from './use-dialog-fields.ts'
import { words } from './words.ts'

interface CaseDialogProps {
  readonly state: Case
  readonly dialog: OpenDialog
  /** Answers why it was refused, or null when it was done. */
  readonly onCommand: (command: CaseCommand) => Promise<Trouble | null>
  readonly onClose: () => void
}

/** The dialog that is open. What is typed is kept by case and dialog until it is sent. */
export function CaseDialog({ state, dialog, onCommand, onClose }: CaseDialogProps) {
  const { fields, change, drop } = useDialogFields(`${state.id}:${dialog.kind}`)
  const [severity, setSeverity] = useState<Severity>(dialog.kind === 'severity' ? dialog.to : state.severity)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [sending, setSending] = useState(false)
  const [tried, setTried] = useState(false)
  const reason = fields.reason ?? ''
  const problem = dialogProblem(dialog, fields, severity === state.severity)

  const submit = async () => {
    setTried(true)
    if (problem) return
    const command = dialogCommand(dialog, fields, severity)
    if (!command) return
    setSending(true)
    const refused = await onCommand(command)
    setSending(false)
    setTrouble(refused)
    if (refused) return
    drop()
    onClose()
  }

  const reasonField = (label: string, error: string | undefined) => (
    <Textarea
      label={label}
      value={reason}
      onChange={(event) => change('reason', event.currentTarget.value)}
      error={error}
      autosize
      minRows={2}
      maxRows={8}
      maxLength={2_000}
      data-autofocus
      dir="auto"
    />
  )
  const needed = tried && problem === 'reason' ? words.dialogs.reasonNeeded : undefined
  const frame = { opened: true, sending, trouble, onSubmit: submit, onClose }

  switch (dialog.kind) {
    case 'reopen':
      return (
        <FormDialog {...frame} title={words.dialogs.reopen.title(state.reference)} submit={words.dialogs.reopen.submit}>
          <Text size="sm">{words.dialogs.reopen.what}</Text>
          {reasonField(words.dialogs.reason, needed)}
        </FormDialog>
      )
    case 'return':
      return (
        <FormDialog {...frame} title={words.dialogs.return.title(state.reference)} submit={words.dialogs.return.submit}>
          <Text size="sm">{words.dialogs.return.what(dialog.from)}</Text>
          {reasonField(words.dialogs.reason, needed)}
        </FormDialog>
      )
    case 'recall':
      return (
        <FormDialog {...frame} title={words.dialogs.recall.title(state.reference)} submit={words.dialogs.recall.submit}>
          <Text size="sm">{words.dialogs.recall.what(dialog.from)}</Text>
          {reasonField(words.dialogs.recall.reasonOptional, undefined)}
        </FormDialog>
      )
    case 'hold':
      return (
        <FormDialog {...frame} title={words.ladder.holdTitle(state.reference)} submit={words.ladder.hold}>
          <Text size="sm">{words.ladder.holdWhat}</Text>
          <Radio.Group
            label={words.ladder.holdFor}
            value={fields.hold ?? holdChoices[1]}
            onChange={(value) => change('hold', value)}
          >
            <Group gap="md" mt={6}>
              {holdChoices.map((value) => (
                <Radio key={value} value={value} label={words.ladder.holdChoices[value]} />
              ))}
            </Group>
          </Radio.Group>
          {reasonField(words.dialogs.reason, needed)}
        </FormDialog>
      )
    case 'release':
      return (
        <FormDialog {...frame} title={words.ladder.releaseTitle(state.reference)} submit={words.ladder.release}>
          <Text size="sm">{words.ladder.releaseWhat}</Text>
          {reasonField(words.ladder.reasonOptional, undefined)}
        </FormDialog>
      )
    case 'climb':
      return (
        <FormDialog {...frame} title={words.ladder.climbTitle(state.reference)} submit={words.ladder.climb}>
          <Text size="sm">{words.ladder.climbWhat}</Text>
          {dialog.last > dialog.step && (
            <NativeSelect
              label={words.ladder.climbTo}
              data={Array.from({ length: dialog.last - dialog.step + 1 }, (_, index) => ({
                value: String(dialog.step + index),
                label: words.ladder.step(dialog.step + index + 1),
              }))}
              value={fields.step ?? String(dialog.step)}
              onChange={(event) => change('step', event.currentTarget.value)}
            />
          )}
          {reasonField(words.dialogs.reason, needed)}
        </FormDialog>
      )
    case 'grant':
      return (
        <FormDialog {...frame} title={words.approvals.grantTitle(dialog.what)} submit={words.approvals.grant}>
          <Text size="sm">{words.approvals.grantWhat(dialog.asker)}</Text>
          {reasonField(words.approvals.condition, undefined)}
        </FormDialog>
      )
    case 'deny':
      return (
        <FormDialog {...frame} title={words.approvals.denyTitle(dialog.what)} submit={words.approvals.deny}>
          <Text size="sm">{words.approvals.denyWhat(dialog.asker)}</Text>
          {reasonField(words.dialogs.reason, needed)}
        </FormDialog>
      )
    case 'extend':
      return (
        <FormDialog {...frame} title={words.dialogs.extend.title(state.reference)} submit={words.dialogs.extend.submit}>
          <Text size="sm">{words.dialogs.extend.what}</Text>
          <ExtendFields
            subject={state}
            clocks={state.clocks}
            kinds={extendable(state)}
            clock={dialog.clock}
            fields={fields}
            wrong={tried && problem === 'minutes'}
            onChange={change}
          />
          {reasonField(words.dialogs.reason, needed)}
        </FormDialog>
      )
    case 'miss':
      return (
        <FormDialog
          {...frame}
          title={words.miss.dialog(state.reference)}
          submit={words.miss.submit}
          onKey={(key) => {
            const answer = answerOfKey(key, likelyMisses(state, suggestType(state)))
            if (answer && answer !== 'nothing') change('answer', answer)
          }}
        >
          <Text size="sm">{words.miss.what}</Text>
          <MissChoice
            state={state}
            type={suggestType(state)}
            answer={missAnswerOf(fields.answer)}
            note={reason}
            mayBeNothing={false}
            onAnswer={(answer) => change('answer', answer ?? '')}
            onNote={(note) => change('reason', note)}
          />
          {tried && problem === 'answer' && (
            <Text size="sm" c="var(--td-lost)" role="alert">
              {words.miss.needed}
            </Text>
          )}
        </FormDialog>
      )
    case 'severity':
      return (
        <FormDialog
          {...frame}
          title={words.dialogs.severity.title(state.reference)}
          submit={words.dialogs.severity.submit}
        >
          <Radio.Group
            label={words.dialogs.severity.to}
            description={words.dialogs.severity.what}
            value={severity}
            onChange={(value) => {
              const chosen = severitySchema.safeParse(value)
              if (chosen.success) setSeverity(chosen.data)
            }}
            error={tried && problem === 'same' ? words.dialogs.severity.same(severity) : undefined}
          >
            <Stack gap={6} mt={6}>
              {severitySchema.options.map((value) => (
                <Radio
                  key={value}
                  value={value}
                  label={
                    value === state.severity
                      ? `${words.severities[value]} (${words.dialogs.severity.now})`
                      : words.severities[value]
                  }
                />
              ))}
            </Stack>
          </Radio.Group>
          {reasonField(words.dialogs.reason, needed)}
        </FormDialog>
      )
    default:
      return dialog satisfies never
  }
}
