import { Alert, Button, FileButton, SegmentedControl, Text, Textarea, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { t } from '../app/text/index.ts'
import area from './area.module.css'
import { download } from './download.ts'

/** A document as a YAML file: out, and in again as a draft. */

const words = t.common.yaml

/** What can be taken out: the version in force, the draft. */
export interface YamlChoice {
  readonly value: string
  readonly label: string
  readonly fileName: string
  readonly yaml: () => string
}

export function YamlExport({
  title,
  text,
  choices,
}: {
  readonly title: string
  readonly text: string
  readonly choices: readonly [YamlChoice, ...YamlChoice[]]
}) {
  const [which, setWhich] = useState(choices[0].value)
  const chosen = choices.find(({ value }) => value === which) ?? choices[0]
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(chosen.yaml())
      notifications.show({ message: words.copied, color: 'petrol' })
    } catch {
      notifications.show({ message: words.copyFailed, color: 'yellow' })
    }
  }
  return (
    <section className={area.part} aria-labelledby="export">
      <div className={area.partHead}>
        <Title order={2} id="export">
          {title}
        </Title>
        <Text size="sm" c="dimmed">
          {text}
        </Text>
      </div>
      <div className={area.tools}>
        {choices.length > 1 && (
          <SegmentedControl
            aria-label={words.which}
            data={choices.map(({ value, label }) => ({ value, label }))}
            value={chosen.value}
            onChange={setWhich}
          />
        )}
        <Button variant="default" onClick={() => download(chosen.fileName, chosen.yaml(), 'application/yaml')}>
          {words.download}
        </Button>
        <Button variant="default" onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
    </section>
  )
}

/** One thing wrong with a file: where, counted from line 1 (null: the file as a whole), and why. */
export interface YamlLine {
  readonly line: number | null
  readonly field: string
  readonly reason: string
}

/** What came of a file: nothing for a reason, nothing for its mistakes, or a draft with so many differences. */
export type YamlOutcome =
  | { readonly kind: 'trouble'; readonly message: string }
  | { readonly kind: 'problems'; readonly problems: readonly YamlLine[] }
  | {
      readonly kind: 'taken'
      readonly count: number
      readonly unknown: readonly YamlLine[]
      /** What is said of it instead of the count. */
      readonly said?: string
    }

export function YamlImport({
  title,
  text,
  take,
  toDraft,
}: {
  readonly title: string
  readonly text: string
  /** Reads the text and makes it the draft when nothing is wrong with it. */
  readonly take: (yaml: string) => YamlOutcome
  /** The way on to the draft, where it is not on this screen. */
  readonly toDraft?: () => void
}) {
  const [yaml, setYaml] = useState('')
  const [outcome, setOutcome] = useState<YamlOutcome | null>(null)
  const check = (given: string) =>
    setOutcome(given.trim() === '' ? { kind: 'trouble', message: words.empty } : take(given))
  const read = async (chosen: File | null) => {
    if (!chosen) return
    try {
      const given = await chosen.text()
      setYaml(given)
      check(given)
    } catch {
      setOutcome({ kind: 'trouble', message: words.unreadable })
    }
  }
  return (
    <section className={area.part} aria-labelledby="import">
      <div className={area.partHead}>
        <Title order={2} id="import">
          {title}
        </Title>
        <Text size="sm" c="dimmed">
          {text}
        </Text>
      </div>
      <div className={area.tools}>
        <FileButton accept=".yaml,.yml,application/yaml,text/yaml" onChange={(chosen) => void read(chosen)}>
          {(props) => (
            <Button variant="default" {...props}>
              {words.file}
            </Button>
          )}
        </FileButton>
      </div>
      <Textarea
        className={area.yaml}
        label={words.paste}
        rows={10}
        spellCheck={false}
        value={yaml}
        onChange={({ currentTarget }) => setYaml(currentTarget.value)}
      />
      <div className={area.tools}>
        <Button onClick={() => check(yaml)}>{words.check}</Button>
      </div>
      {outcome && <OutcomeNote outcome={outcome} toDraft={toDraft} />}
    </section>
  )
}

function OutcomeNote({
  outcome,
  toDraft,
}: {
  readonly outcome: YamlOutcome
  readonly toDraft: (() => void) | undefined
}) {
  switch (outcome.kind) {
    case 'trouble':
      return (
        <Alert role="alert" variant="outline" color="gray" p="xs">
          {outcome.message}
        </Alert>
      )
    case 'problems':
      return (
        <Alert role="alert" variant="outline" color="gray" p="xs" title={words.problems(outcome.problems.length)}>
          <ProblemLines problems={outcome.problems} />
        </Alert>
      )
    case 'taken':
      return (
        <Alert role="status" variant="outline" color="gray" p="xs" title={outcome.said ?? words.taken(outcome.count)}>
          {outcome.unknown.length > 0 && (
            <>
              <p className={area.alertText}>{words.unknown(outcome.unknown.length)}</p>
              <ProblemLines problems={outcome.unknown} />
            </>
          )}
          {toDraft && <Button onClick={toDraft}>{words.toDraft}</Button>}
        </Alert>
      )
    default:
      return outcome satisfies never
  }
}

function ProblemLines({ problems }: { readonly problems: readonly YamlLine[] }) {
  return (
    <ul className={area.plain}>
      {problems.map(({ line, field, reason }) => (
        <li key={`${line} ${field} ${reason}`}>
          <strong>{line === null ? words.noLine : words.line(line)}</strong> {field && <code>{field}</code>} {reason}
        </li>
      ))}
    </ul>
  )
}
