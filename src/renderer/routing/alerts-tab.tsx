import { SegmentedControl } from '@mantine/core'
import { type ComponentType, useState } from 'react'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { AlertChannels } from './alert-channels.tsx'
import { AlertFiguresPart } from './alert-figures.tsx'
import { AlertRules } from './alert-rules.tsx'
import { ConnectorPart } from './connector-part.tsx'
import { DeadLetters } from './dead-letters.tsx'

const words = { ...t.alerts.office.sections, connector: t.case.connector.title }
const parts = {
  rules: AlertRules,
  channels: AlertChannels,
  dead: DeadLetters,
  figures: AlertFiguresPart,
  connector: ConnectorPart,
} as const
type Section = keyof typeof parts
const sections: readonly Section[] = ['rules', 'channels', 'dead', 'figures', 'connector']

/** Who is told of what and where, what could not be delivered, and what was held back. */
export function AlertsTab() {
  const [section, setSection] = useState<Section>('rules')
  const Part: ComponentType = parts[section]
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
