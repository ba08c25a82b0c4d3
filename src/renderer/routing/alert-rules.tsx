import { Checkbox, MultiSelect, NativeSelect, Switch, Text } from '@mantine/core'
import { roleSchema } from '../../shared/access/directory.ts'
import { urgencySchema } from '../../shared/alerts/events.ts'
import type { AlertPolicy, AlertRecipient, AlertRule } from '../../shared/alerts/policy.ts'
import { alertChannelSchema } from '../../shared/escalation/ladder.ts'
import type { EscalationPolicy } from '../../shared/escalation/policy.ts'
import { useDeskState } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { withEntry } from '../ui/list-edits.ts'
import { errorText, NumberField } from './fields.tsx'
import classes from './routing.module.css'
import { useDocumentDraft } from './use-document-draft.ts'

const words = t.alerts.office
const outsides = ['reference', 'subject', 'text'] as const

/** Every rule as a row: whom it tells, how, how urgently, how often. */
export function AlertRules() {
  const { draft, change } = useDocumentDraft('alerts')
  return (
    <>
      <Text size="sm" c="dimmed">
        {words.rulesIntro}
      </Text>
      <NativeSelect
        maw={420}
        label={words.outside}
        data-place="outside"
        data={outsides.map((value) => ({ value, label: words.outsideChoice[value] }))}
        value={draft.outside}
        onChange={({ currentTarget }) => {
          const outside = outsides.find((one) => one === currentTarget.value)
          if (outside) change((document) => ({ ...document, outside }))
        }}
      />
      <table className={`${area.table} ${classes.fieldTable}`} aria-label={words.rules}>
        <thead>
          <tr>
            {(['on', 'rule', 'to', 'how', 'channels', 'urgency', 'once'] as const).map((column) => (
              <th key={column} scope="col">
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {draft.rules.map((rule, index) => (
            <RuleRow key={rule.key} rule={rule} at={index} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function RuleRow({ rule, at }: { readonly rule: AlertRule; readonly at: number }) {
  const { draft, change, problemsAt } = useDocumentDraft('alerts')
  const { draft: escalation } = useDocumentDraft('escalation')
  const names = useNames(escalation)
  const place = `rules.${at}`
  const problems = problemsAt(place)
  const set = (values: Partial<AlertRule>) =>
    change((document: AlertPolicy) => ({
      ...document,
      rules: withEntry(document.rules, at, (old) => ({ ...old, ...values })),
    }))
  const label = (field: string) => words.ofRule(rule.name, field)
  const choices = recipientChoices(rule.to, escalation)
  return (
    <tr data-place={place} tabIndex={-1}>
      <td>
        <Switch
          aria-label={label(words.columns.on)}
          checked={rule.enabled}
          onChange={({ currentTarget }) => set({ enabled: currentTarget.checked })}
        />
      </td>
      <th scope="row">
        {rule.name}
        {t.alerts.event[rule.event] !== rule.name && <div className={area.noteLine}>{t.alerts.event[rule.event]}</div>}
        {rule.handOn.map((step) => (
          <div key={`${step.afterMinutes} ${JSON.stringify(step.to)}`} className={area.noteLine}>
            {words.handOn(step.afterMinutes, step.to.map(names).join(', '))}
          </div>
        ))}
        {problems.map(({ code, sentence, severity }) => (
          <div key={`${code} ${sentence}`} className={severity === 'error' ? classes.error : classes.warning}>
            {sentence}
          </div>
        ))}
      </th>
      <td>
        <MultiSelect
          aria-label={label(words.columns.to)}
          error={errorText(problemsAt(`${place}.to`))}
          data={choices.map((one) => ({ value: JSON.stringify(one), label: names(one) }))}
          value={rule.to.map((one) => JSON.stringify(one))}
          onChange={(chosen) => set({ to: choices.filter((one) => chosen.includes(JSON.stringify(one))) })}
        />
      </td>
      <td>
        <MultiSelect
          aria-label={label(words.columns.how)}
          placeholder={rule.how.length === 0 ? words.asChosen : undefined}
          data={alertChannelSchema.options
            .filter((channel) => channel !== 'app')
            .map((value) => ({ value, label: t.alerts.channel[value] }))}
          value={rule.how}
          onChange={(chosen) => set({ how: alertChannelSchema.options.filter((one) => chosen.includes(one)) })}
        />
        <Checkbox
          mt={4}
          size="xs"
          label={words.through}
          aria-label={label(words.through)}
          checked={rule.throughQuiet}
          onChange={({ currentTarget }) => set({ throughQuiet: currentTarget.checked })}
        />
      </td>
      <td>
        <MultiSelect
          aria-label={label(words.columns.channels)}
          placeholder={rule.channels.length === 0 ? words.noChannels : undefined}
          data={draft.channels
            .filter(({ kind }) => kind !== 'email')
            .map(({ key, name }) => ({ value: key, label: name }))}
          value={rule.channels}
          onChange={(chosen) => set({ channels: chosen })}
        />
      </td>
      <td>
        <NativeSelect
          miw={104}
          aria-label={label(words.columns.urgency)}
          data={urgencySchema.options.map((value) => ({ value, label: t.alerts.urgency[value] }))}
          value={rule.urgency}
          onChange={({ currentTarget }) => {
            const urgency = urgencySchema.options.find((one) => one === currentTarget.value)
            if (urgency) set({ urgency })
          }}
        />
      </td>
      <td>
        <NumberField
          label=""
          fullLabel={label(words.columns.once)}
          place={`${place}.onceInMinutes`}
          most={20_160}
          unit="min"
          value={rule.onceInMinutes}
          onChange={(onceInMinutes) => set({ onceInMinutes })}
        />
      </td>
    </tr>
  )
}

/** Everybody a rule can tell; those it tells already stay to choose, whatever they are. */
function recipientChoices(chosen: readonly AlertRecipient[], { rotations }: EscalationPolicy): AlertRecipient[] {
  const all: AlertRecipient[] = [
    { kind: 'named' },
    { kind: 'owner' },
    { kind: 'team' },
    { kind: 'lead' },
    ...roleSchema.options.map((role) => ({ kind: 'role', role }) as const),
    { kind: 'skill', skill: '', level: 3 },
    ...rotations.map(({ key }) => ({ kind: 'on_call', rotation: key }) as const),
  ]
  const known = new Set(all.map((one) => JSON.stringify(one)))
  return [...chosen.filter((one) => !known.has(JSON.stringify(one))), ...all]
}

function useNames({ rotations }: EscalationPolicy): (recipient: AlertRecipient) => string {
  const members = useDeskState((state) => state.members)
  return (recipient) => {
    switch (recipient.kind) {
      case 'named':
      case 'owner':
      case 'team':
      case 'lead':
        return words.who[recipient.kind]
      case 'role':
        return words.who.role(t.common.role[recipient.role])
      case 'skill':
        return words.who.skill(recipient.skill)
      case 'on_call':
        return words.who.onCall(rotations.find(({ key }) => key === recipient.rotation)?.name ?? recipient.rotation)
      case 'member':
        return words.who.member(members.find(({ id }) => id === recipient.memberId)?.name ?? t.common.unknownMember)
      default:
        return recipient satisfies never
    }
  }
}
