import { Select, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { aroundTheClock, type BusinessCalendar } from '../../shared/sla/calendar.ts'
import { useDeskState } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { freeKey, withEntry, withoutEntry } from '../ui/list-edits.ts'
import { CalendarEditor } from './calendar-editor.tsx'
import { EntryList } from './entry-list.tsx'
import { errorText } from './fields.tsx'
import { problemCount } from './ladders-part.tsx'
import classes from './routing.module.css'
import { useDocumentDraft } from './use-document-draft.ts'

const words = t.routing.sla.calendars
const usual = [{ from: '09:00', to: '17:00' }]

/** The calendars, the one that is looked at, and which team works by which. */
export function CalendarsPart() {
  const { draft, change, problemsAt, epoch } = useDocumentDraft('sla')
  const teams = useDeskState((state) => state.teams)
  const [chosen, choose] = useState<string | null>(null)
  const { calendars, teamCalendars } = draft
  const at = Math.max(
    calendars.findIndex(({ id }) => id === chosen),
    0,
  )
  const current = calendars[at]
  const add = () => {
    const id = freeKey(
      words.newName,
      [...calendars, aroundTheClock].map((calendar) => calendar.id),
    )
    const fresh: BusinessCalendar = {
      id,
      name: words.newName,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      hours: {
        monday: usual,
        tuesday: usual,
        wednesday: usual,
        thursday: usual,
        friday: usual,
        saturday: [],
        sunday: [],
      },
      holidays: [],
      version: 1,
    }
    change((now) => ({ ...now, calendars: [...now.calendars, fresh] }))
    choose(id)
  }
  const users = teams.filter(({ id }) => current && teamCalendars[id] === current.id).map(({ name }) => name)
  return (
    <>
      <section className={area.part} aria-label={words.title}>
        <Title order={2}>{words.title}</Title>
        <Text size="sm" c="dimmed">
          {calendars.length === 0 ? words.empty : words.intro}
        </Text>
        <div className={classes.beside}>
          <EntryList
            label={words.list}
            entries={calendars.map(({ id, name, timeZone, holidays }, index) => ({
              key: id,
              name,
              note: words.note(timeZone, holidays.length),
              warning: problemCount(problemsAt(`calendars.${index}`).length),
            }))}
            current={current?.id ?? null}
            onChoose={choose}
            addLabel={words.add}
            onAdd={add}
          />
          {current && (
            <CalendarEditor
              key={`${current.id} ${epoch}`}
              calendar={current}
              place={`calendars.${at}`}
              usedBy={users}
              problemsAt={problemsAt}
              onChange={(by, field) =>
                change(
                  (now) => ({ ...now, calendars: withEntry(now.calendars, at, by) }),
                  field && `${current.id}.${field}`,
                )
              }
              onRemove={() => change((now) => ({ ...now, calendars: withoutEntry(now.calendars, at) }))}
            />
          )}
        </div>
      </section>
      <section className={area.part} aria-label={words.teams}>
        <Title order={2}>{words.teams}</Title>
        <Text size="sm" c="dimmed">
          {words.teamsIntro}
        </Text>
        <div className={classes.stepFields}>
          {teams.map(({ id, name }) => (
            <Select
              key={id}
              size="xs"
              label={name}
              aria-label={words.ofTeam(name)}
              data-place={`teamCalendars.${id}`}
              allowDeselect={false}
              data={[
                { value: aroundTheClock.id, label: words.around },
                ...calendars.map((calendar) => ({ value: calendar.id, label: calendar.name })),
              ]}
              error={errorText(problemsAt(`teamCalendars.${id}`))}
              value={teamCalendars[id] ?? aroundTheClock.id}
              onChange={(calendar) =>
                change((now) => {
                  const { [id]: _, ...others } = now.teamCalendars
                  const isSet = calendar !== null && calendar !== aroundTheClock.id
                  return { ...now, teamCalendars: isSet ? { ...others, [id]: calendar } : others }
                })
              }
            />
          ))}
        </div>
      </section>
    </>
  )
}
