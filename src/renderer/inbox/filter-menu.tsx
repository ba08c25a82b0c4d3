import { Button, Checkbox, Chip, Group, MultiSelect, Popover, Stack, Text } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import type { Team } from '../../shared/access/directory.ts'
import { severitySchema, statusSchema } from '../../shared/case/basics.ts'
import { flagCodeSchema } from '../../shared/case/flag.ts'
import type { InboxFilter } from '../../shared/contract/desk.ts'
import { t } from '../app/text/index.ts'
import { humanize } from '../ui/format.ts'
import { emptyFilter } from './filter.ts'
import classes from './filter-menu.module.css'

const words = t.inbox.filter

/** What there is to choose from beyond the fixed lists. */
export interface FilterChoices {
  readonly teams: readonly Team[]
  readonly categories: readonly string[]
}

/** The filter of the list behind one button. */
export function FilterMenu({
  filter,
  choices,
  onFilter,
}: {
  filter: InboxFilter
  choices: FilterChoices
  onFilter: (filter: InboxFilter) => void
}) {
  const { statuses, severities, flagCodes, teamIds, categories, caseIds, done } = filter
  const titleId = useId()
  const active =
    [statuses, severities, flagCodes, teamIds, categories].flat().length + (caseIds.length > 0 ? 1 : 0) + (done ? 1 : 0)
  return (
    <Popover position="bottom-end" width={400} trapFocus returnFocus shadow="md">
      <Popover.Target>
        <Button
          variant={active > 0 ? 'light' : 'default'}
          leftSection={<IconFilter size={15} aria-hidden />}
          aria-label={active > 0 ? words.active(active) : words.open}
          className={classes.button}
        >
          {active > 0 ? active : words.open}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.menu} aria-labelledby={titleId}>
        <Stack gap="sm">
          <Group justify="space-between">
            <Text fw={600} id={titleId}>
              {words.title}
            </Text>
            <Button variant="subtle" size="compact-xs" disabled={active === 0} onClick={() => onFilter(emptyFilter)}>
              {words.clear}
            </Button>
          </Group>
          <Chips
            title={words.severities}
            options={severitySchema.options.map((value) => [value, `${value} ${t.common.severity[value]}`])}
            chosen={severities}
            onChoose={(next) => onFilter({ ...filter, severities: next })}
          />
          <Chips
            title={words.flags}
            options={flagCodeSchema.options.map((value) => [value, t.common.flag[value]])}
            chosen={flagCodes}
            onChoose={(next) => onFilter({ ...filter, flagCodes: next })}
          />
          <Chips
            title={words.statuses}
            options={statusSchema.options
              .filter((status) => done || (status !== 'resolved' && status !== 'closed'))
              .map((value) => [value, t.common.status[value]])}
            chosen={statuses}
            onChoose={(next) => onFilter({ ...filter, statuses: next })}
          />
          <MultiSelect
            label={words.teams}
            placeholder={teamIds.length === 0 ? words.any : ''}
            data={choices.teams.map(({ id, name }) => ({ value: id, label: name }))}
            value={teamIds}
            onChange={(next) => onFilter({ ...filter, teamIds: next })}
            comboboxProps={{ withinPortal: false }}
            clearable
          />
          <MultiSelect
            label={words.categories}
            placeholder={categories.length === 0 ? words.any : ''}
            data={choices.categories.map((value) => ({ value, label: humanize(value) }))}
            value={categories}
            onChange={(next) => onFilter({ ...filter, categories: next })}
            comboboxProps={{ withinPortal: false }}
            searchable
            clearable
          />
          <Checkbox
            label={words.done}
            checked={done}
            onChange={({ currentTarget }) => onFilter(withDone(filter, currentTarget.checked))}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}

/** Without done cases, their statuses cannot be asked for either. */
function withDone(filter: InboxFilter, done: boolean): InboxFilter {
  if (done) return { ...filter, done }
  return { ...filter, done, statuses: filter.statuses.filter((status) => status !== 'resolved' && status !== 'closed') }
}

function Chips<T extends string>({
  title,
  options,
  chosen,
  onChoose,
}: {
  title: string
  options: readonly (readonly [value: T, label: string])[]
  chosen: readonly T[]
  onChoose: (chosen: T[]) => void
}): ReactNode {
  return (
    <fieldset className={classes.set}>
      <legend>{title}</legend>
      <div className={classes.chips}>
        {options.map(([value, label]) => (
          <Chip
            key={value}
            size="xs"
            variant="outline"
            checked={chosen.includes(value)}
            onChange={(checked) => onChoose(checked ? [...chosen, value] : chosen.filter((other) => other !== value))}
          >
            {label}
          </Chip>
        ))}
      </div>
    </fieldset>
  )
}
