import { Button, Checkbox, NativeSelect, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Member } from '../../shared/access/directory.ts'
import type { PersonPlan } from '../../shared/escalation/policy.ts'
import { calendarsOf } from '../../shared/sla/lint.ts'
import { useDeskState, useDirectory } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { withEntry, withoutEntry } from '../ui/list-edits.ts'
import { OrderButtons } from '../ui/order-buttons.tsx'
import { hasWords, SearchField } from '../ui/search-field.tsx'
import { TableHead } from '../ui/table-head.tsx'
import { errorText } from './fields.tsx'
import classes from './routing.module.css'
import { useDocumentDraft } from './use-document-draft.ts'
import { WallField } from './wall-field.tsx'

const words = t.routing.people

/** So many people are drawn; the others are found by their name. */
const mostShown = 60

const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone

/** When people work, and when they are away. */
export function PeoplePart() {
  const members = useDeskState((state) => state.members)
  const { draft } = useDocumentDraft('escalation')
  const [search, setSearch] = useState('')
  const [onlyPlanned, setOnlyPlanned] = useState(false)
  const planned = new Set(draft.people.map(({ memberId }) => memberId))
  const found = members
    .filter(({ id, name, active }) => {
      const fits = hasWords(name, search)
      return fits && (active || planned.has(id)) && (!onlyPlanned || planned.has(id))
    })
    .toSorted((a, b) => Number(planned.has(b.id)) - Number(planned.has(a.id)) || a.name.localeCompare(b.name))
  return (
    <>
      <Text size="sm" c="dimmed">
        {words.intro} {words.timesIn(ownZone)}
      </Text>
      <div className={area.tools}>
        <SearchField label={words.search} value={search} onChange={setSearch} />
        <Checkbox
          label={words.onlyPlanned}
          checked={onlyPlanned}
          onChange={({ currentTarget }) => setOnlyPlanned(currentTarget.checked)}
        />
        <Text size="sm" c="dimmed" role="status">
          {found.length === 0 ? words.nothing : words.shown(Math.min(found.length, mostShown), found.length)}
        </Text>
      </div>
      {found.length > 0 && (
        <table className={`${area.table} ${classes.fieldTable}`} aria-label={words.label}>
          <TableHead
            columns={[words.columns.person, words.columns.teams, words.columns.calendar, words.columns.leave]}
          />
          <tbody>
            {found.slice(0, mostShown).map((member) => (
              <PersonRow key={member.id} member={member} />
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

function PersonRow({ member }: { readonly member: Member }) {
  const { teams } = useDirectory()
  const { draft, change, problemsAt } = useDocumentDraft('escalation')
  const calendars = useCalendars()
  const at = draft.people.findIndex(({ memberId }) => memberId === member.id)
  const plan = draft.people[at] ?? { memberId: member.id, calendar: null, leave: [] }
  const place = `people.${at < 0 ? `new.${member.id}` : at}`
  const set = (values: Partial<PersonPlan>) =>
    change((document) => ({ ...document, people: withPlan(document.people, { ...plan, ...values }) }))
  const addLeave = () => {
    const from = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000)
    const until = new Date(from.getTime() + 7 * 86_400_000)
    set({ leave: [...plan.leave, { from: from.toISOString(), until: until.toISOString() }] })
  }
  const gone = plan.calendar !== null && !calendars.some(({ value }) => value === plan.calendar)
  return (
    <tr data-place={place} tabIndex={-1}>
      <th scope="row">
        {member.name}
        {!member.active && <span className={area.noteLine}> · {t.routing.fields.left}</span>}
      </th>
      <td className={classes.plainCell}>
        {member.teamIds.map((id) => teams.get(id)?.name ?? t.routing.fields.goneTeam).join(', ')}
      </td>
      <td>
        <NativeSelect
          aria-label={words.of(member.name, words.columns.calendar)}
          data-place={`${place}.calendar`}
          error={errorText(problemsAt(`${place}.calendar`))}
          data={[
            { value: '', label: words.calendarAny },
            ...calendars,
            ...(gone ? [{ value: plan.calendar ?? '', label: words.goneCalendar(plan.calendar ?? '') }] : []),
          ]}
          value={plan.calendar ?? ''}
          onChange={({ currentTarget }) => set({ calendar: currentTarget.value === '' ? null : currentTarget.value })}
        />
      </td>
      <td>
        <ul className={classes.entriesOf}>
          {plan.leave.map((leave, index) => {
            const name = words.leaveOf(member.name, index + 1)
            const where = `${place}.leave.${index}`
            const edit = (values: Partial<typeof leave>) =>
              set({ leave: withEntry(plan.leave, index, (old) => ({ ...old, ...values })) })
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a leave has no name, it is where it stands
              <li key={index} className={classes.leave} data-place={where} tabIndex={-1}>
                <WallField
                  label={words.from}
                  fullLabel={`${name}: ${words.from}`}
                  place={`${where}.from`}
                  timeZone={ownZone}
                  value={leave.from}
                  onChange={(from) => edit({ from })}
                />
                <WallField
                  label={words.until}
                  fullLabel={`${name}: ${words.until}`}
                  place={`${where}.until`}
                  timeZone={ownZone}
                  error={leave.until <= leave.from ? words.wrongOrder : null}
                  value={leave.until}
                  onChange={(until) => edit({ until })}
                />
                <OrderButtons
                  what={name}
                  at={0}
                  count={1}
                  onMove={() => {}}
                  onRemove={() => set({ leave: withoutEntry(plan.leave, index) })}
                />
              </li>
            )
          })}
        </ul>
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<IconPlus size={13} aria-hidden />}
          aria-label={words.addLeaveOf(member.name)}
          onClick={addLeave}
        >
          {words.addLeave}
        </Button>
      </td>
    </tr>
  )
}

/** The calendars a person can be given, by id. */
function useCalendars(): readonly { readonly value: string; readonly label: string }[] {
  const { draft } = useDocumentDraft('sla')
  return calendarsOf(draft).map(({ id, name }) => ({ value: id, label: name }))
}

function withPlan(plans: readonly PersonPlan[], plan: PersonPlan): PersonPlan[] {
  const empty = plan.calendar === null && plan.leave.length === 0
  if (!plans.some(({ memberId }) => memberId === plan.memberId)) return empty ? [...plans] : [...plans, plan]
  return plans.flatMap((one) => (one.memberId !== plan.memberId ? [one] : empty ? [] : [plan]))
}
