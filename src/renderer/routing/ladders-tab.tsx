import { SegmentedControl } from '@mantine/core'
import { useEffect, useState } from 'react'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { LaddersPart } from './ladders-part.tsx'
import { PeoplePart } from './people-part.tsx'
import { RotationsPart } from './rotations-part.tsx'
import { TeamsPart } from './teams-part.tsx'
import { useJumpInto } from './use-jumps.ts'

const words = t.routing.ladders.sections
const sections = ['ladders', 'rotations', 'teams', 'people'] as const
type Section = (typeof sections)[number]

const parts = { ladders: LaddersPart, rotations: RotationsPart, teams: TeamsPart, people: PeoplePart }

/** How escalations climb while nobody accepts: ladders, turns of on-call duty, and who answers for teams when. */
export function LaddersTab() {
  const [section, setSection] = useState<Section>('ladders')
  const jump = useJumpInto('escalation', '')
  const jumpedTo = sections.find((one) => jump?.startsWith(`${one}.`) || jump === one)
  useEffect(() => {
    if (jumpedTo) setSection(jumpedTo)
  }, [jumpedTo])
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
