import { Button, MultiSelect, Text, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { roleSchema } from '../../shared/access/directory.ts'
import { type AuthorityKind, amountKinds, authorityKindSchema } from '../../shared/approval/authority.ts'
import { type ApprovalRule, defaultApprovalRules } from '../../shared/approval/rule.ts'
import { clockKindSchema } from '../../shared/sla/clock-kind.ts'
import { useDeskState, useWorkspace } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { amountWords } from '../ui/authority-words.ts'
import { withEntry, withoutEntry } from '../ui/list-edits.ts'
import { AreaField, errorText, NumberField } from './fields.tsx'
import classes from './routing.module.css'
import { useDocumentDraft } from './use-document-draft.ts'

const words = t.routing.approvals

/** The rules for asking above one's limit, and the limits people have. */
export function ApprovalsTab() {
  return (
    <>
      <Text size="sm" c="dimmed">
        {words.intro}
      </Text>
      <section className={area.part}>
        <Title order={2} size="h4">
          {words.rules}
        </Title>
        <table className={`${area.table} ${classes.fieldTable}`} aria-label={words.rules}>
          <thead>
            <tr>
              <th scope="col">{words.columns.kind}</th>
              <th scope="col">{words.columns.expires}</th>
              <th scope="col">{words.columns.grant}</th>
              <th scope="col">{words.columns.pauses}</th>
              <th scope="col">{words.columns.roles}</th>
              <th scope="col">{words.columns.policy}</th>
            </tr>
          </thead>
          <tbody>
            {authorityKindSchema.options.map((kind) => (
              <RuleRow key={kind} kind={kind} />
            ))}
          </tbody>
        </table>
      </section>
      <LimitsPart />
    </>
  )
}

function RuleRow({ kind }: { readonly kind: AuthorityKind }) {
  const { draft, change, problemsAt } = useDocumentDraft('escalation')
  const at = draft.approvals.findIndex((rule) => rule.kind === kind)
  const rule = draft.approvals[at]
  const name = t.common.authority.kinds[kind]
  if (!rule) return <NoRule kind={kind} name={name} />
  const place = `approvals.${at}`
  const set = (values: Partial<ApprovalRule>, merge?: string) =>
    change(
      (document) => ({ ...document, approvals: withEntry(document.approvals, at, (old) => ({ ...old, ...values })) }),
      merge,
    )
  const field = (key: keyof ApprovalRule, label: string) => ({
    label: '',
    fullLabel: words.of(name, label),
    place: `${place}.${key}`,
    error: errorText(problemsAt(`${place}.${key}`)),
  })
  return (
    <tr data-place={place} tabIndex={-1}>
      <th scope="row">
        {name}
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={words.removeFor(name)}
          onClick={() => change((document) => ({ ...document, approvals: withoutEntry(document.approvals, at) }))}
        >
          {words.remove}
        </Button>
      </th>
      <td>
        <NumberField
          {...field('expiresMinutes', words.columns.expires)}
          least={1}
          most={20_160}
          unit={words.minutes}
          step={30}
          value={rule.expiresMinutes}
          onChange={(expiresMinutes) => set({ expiresMinutes }, `${place}.expiresMinutes`)}
        />
      </td>
      <td>
        <NumberField
          {...field('grantMinutes', words.columns.grant)}
          least={1}
          most={43_200}
          unit={words.minutes}
          step={60}
          value={rule.grantMinutes}
          onChange={(grantMinutes) => set({ grantMinutes }, `${place}.grantMinutes`)}
        />
      </td>
      <td>
        <MultiSelect
          aria-label={words.of(name, words.columns.pauses)}
          data-place={`${place}.pauses`}
          placeholder={rule.pauses.length === 0 ? words.noClock : undefined}
          data={clockKindSchema.options.map((value) => ({ value, label: t.common.clockKind[value] }))}
          value={rule.pauses}
          onChange={(values) => set({ pauses: clockKindSchema.options.filter((clock) => values.includes(clock)) })}
        />
      </td>
      <td>
        {kind === 'exception' ? (
          <MultiSelect
            aria-label={words.of(name, words.columns.roles)}
            data-place={`${place}.roles`}
            data={roleSchema.options.map((value) => ({ value, label: t.common.role[value] }))}
            value={rule.roles}
            onChange={(values) => set({ roles: roleSchema.options.filter((role) => values.includes(role)) })}
          />
        ) : (
          <span className={area.noteLine}>{words.byLimit}</span>
        )}
      </td>
      <td>
        <AreaField
          {...field('policy', words.columns.policy)}
          minRows={1}
          maxLength={1_000}
          value={rule.policy}
          onChange={(policy) => set({ policy }, `${place}.policy`)}
        />
      </td>
    </tr>
  )
}

/** A kind nobody can ask for, until a rule is added. */
function NoRule({ kind, name }: { readonly kind: AuthorityKind; readonly name: string }) {
  const { change } = useDocumentDraft('escalation')
  const fresh = defaultApprovalRules.find((rule) => rule.kind === kind)
  return (
    <tr>
      <th scope="row">{name}</th>
      <td colSpan={5}>
        <span className={area.noteLine}>{words.without}</span>{' '}
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<IconPlus size={13} aria-hidden />}
          aria-label={words.addFor(name)}
          onClick={() =>
            fresh && change((document) => ({ ...document, approvals: [...document.approvals, { ...fresh }] }))
          }
        >
          {words.add}
        </Button>
      </td>
    </tr>
  )
}

/** What everybody may give by themselves, those with the most first; to be read, not changed, here. */
function LimitsPart() {
  const members = useDeskState((state) => state.members)
  const { currency } = useWorkspace()
  const shown = members
    .filter(({ active }) => active)
    .toSorted((a, b) => b.limits.refund - a.limits.refund || a.name.localeCompare(b.name))
  return (
    <section className={area.part}>
      <Title order={2} size="h4">
        {words.limits}
      </Title>
      <Text size="sm" c="dimmed">
        {words.limitsIntro}
      </Text>
      <table className={area.table} aria-label={words.limitsLabel}>
        <thead>
          <tr>
            <th scope="col">{words.person}</th>
            <th scope="col">{words.role}</th>
            {amountKinds.map((kind) => (
              <th key={kind} scope="col">
                {t.common.authority.kinds[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, name, role, limits }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{t.common.role[role]}</td>
              {amountKinds.map((kind) => (
                <td key={kind}>{limits[kind] > 0 ? amountWords(kind, limits[kind], currency) : words.none}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
