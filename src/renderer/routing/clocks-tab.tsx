import { SegmentedControl } from '@mantine/core'
import { useEffect, useState } from 'react'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { CalendarsPart } from './calendars-part.tsx'
import { LiveClocksPart } from './live-clocks-part.tsx'
import { PausesPart } from './pauses-part.tsx'
import { TargetsPart } from './targets-part.tsx'
import { useJumpInto } from './use-jumps.ts'

const words = t.routing.sla.sections
const sections = ['targets', 'calendars', 'pauses', 'live'] as const
type Section = (typeof sections)[number]

const parts = { targets: TargetsPart, calendars: CalendarsPart, pauses: PausesPart, live: LiveClocksPart }

/** How long clocks may run, whose hours count, what stops them, and what a change would do to those that run. */
export function ClocksTab() {
  const [section, setSection] = useState<Section>('targets')
  const jump = useJumpInto('sla', '')
  useEffect(() => {
    if (jump !== null) setSection(sectionOf(jump))
  }, [jump])
  const Part = parts[section]
  return (
    <>
      <div className={area.tools}>
        <SegmentedControl<Section>
          aria-label={words.label}
          data={sections.map((value) => ({ value, label: words[value] }))}
          value={section}
          onChange={setSection}
        />
      </div>
      <Part />
    </>
  )
}

/** Where a place of the document is edited. */
function sectionOf(place: string): Section {
  if (place.startsWith('calendars') || place.startsWith('teamCalendars')) return 'calendars'
  return place.startsWith('pauses') ? 'pauses' : 'targets'
}
