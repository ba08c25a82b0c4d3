import { Alert, Button, FileButton, SegmentedControl, Text, Textarea, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { PolicyVersion } from '../../shared/contract/triage.ts'
import type { TriagePolicy } from '../../shared/triage/policy.ts'
import { policyFromYaml, policyToYaml, type YamlProblem } from '../../shared/triage/policy-yaml.ts'
import { useRoute } from '../app/route.ts'
import { t } from '../app/text/index.ts'
import { differences, draftedPolicy } from './draft.ts'
import { useDraft } from './draft-store.ts'
import classes from './triage.module.css'

const words = t.triage.file

/** The policy as a YAML file: out, and in again as a draft. */
export function FileTab({ published, readOnly }: { readonly published: PolicyVersion; readonly readOnly: boolean }) {
  return (
    <>
      <ExportPart published={published} />
      {readOnly ? (
        <Text size="sm" c="dimmed">
          {t.triage.readOnly}
        </Text>
      ) : (
        <ImportPart published={published} />
      )}
    </>
  )
}

function ExportPart({ published }: { readonly published: PolicyVersion }) {
  const { base, changes } = useDraft()
  const drafted = base && draftedPolicy(base.policy, changes)
  const draft = drafted?.kind === 'policy' ? drafted.policy : null
  const [which, setWhich] = useState<'in_force' | 'draft'>('in_force')
  const ofDraft = which === 'draft' && draft !== null
  const policy = ofDraft ? draft : published.policy
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(policyToYaml(policy))
      notifications.show({ message: words.copied, color: 'petrol' })
    } catch {
      notifications.show({ message: words.copyFailed, color: 'yellow' })
    }
  }
  return (
    <section className={classes.part} aria-labelledby="export">
      <div className={classes.partHead}>
        <Title order={2} id="export">
          {words.exportTitle}
        </Title>
        <Text size="sm" c="dimmed">
          {words.exportText}
        </Text>
      </div>
      <div className={classes.tools}>
        {draft && (
          <SegmentedControl<'in_force' | 'draft'>
            aria-label={words.which}
            data={[
              { value: 'in_force', label: words.inForce(published.version) },
              { value: 'draft', label: words.draft },
            ]}
            value={which}
            onChange={setWhich}
          />
        )}
        <Button
          variant="default"
          onClick={() => download(policy, ofDraft ? words.draftName : words.fileName(published.version))}
        >
          {words.download}
        </Button>
        <Button variant="default" onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
    </section>
  )
}

function download(policy: TriagePolicy, name: string): void {
  const url = URL.createObjectURL(new Blob([policyToYaml(policy)], { type: 'application/yaml' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}

type Outcome =
  | { readonly kind: 'problems'; readonly problems: readonly YamlProblem[] }
  | { readonly kind: 'taken'; readonly count: number; readonly unknown: readonly YamlProblem[] }
  | { readonly kind: 'trouble'; readonly message: string }

function ImportPart({ published }: { readonly published: PolicyVersion }) {
  const { base, take } = useDraft()
  const go = useRoute((state) => state.go)
  const [text, setText] = useState('')
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const check = (yaml: string) => {
    if (yaml.trim() === '') return setOutcome({ kind: 'trouble', message: words.empty })
    const file = policyFromYaml(yaml)
    if (file.kind === 'problems') return setOutcome(file)
    const count = differences(published.policy, file.policy).length
    if (count === 0) return setOutcome({ kind: 'trouble', message: words.same })
    take(published, file.policy)
    setOutcome({ kind: 'taken', count, unknown: file.unknown })
  }
  const read = async (chosen: File | null) => {
    if (!chosen) return
    try {
      const yaml = await chosen.text()
      setText(yaml)
      check(yaml)
    } catch {
      setOutcome({ kind: 'trouble', message: words.unreadable })
    }
  }
  return (
    <section className={classes.part} aria-labelledby="import">
      <div className={classes.partHead}>
        <Title order={2} id="import">
          {words.importTitle}
        </Title>
        <Text size="sm" c="dimmed">
          {words.importText} {base && words.replaces}
        </Text>
      </div>
      <div className={classes.tools}>
        <FileButton accept=".yaml,.yml,application/yaml,text/yaml" onChange={(chosen) => void read(chosen)}>
          {(props) => (
            <Button variant="default" {...props}>
              {words.file}
            </Button>
          )}
        </FileButton>
      </div>
      <Textarea
        className={classes.yaml}
        label={words.paste}
        rows={10}
        spellCheck={false}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div className={classes.tools}>
        <Button onClick={() => check(text)}>{words.check}</Button>
      </div>
      {outcome && <OutcomeNote outcome={outcome} onDraft={() => go({ area: 'triage', tab: 'draft' })} />}
    </section>
  )
}

function OutcomeNote({ outcome, onDraft }: { readonly outcome: Outcome; readonly onDraft: () => void }) {
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
        <Alert role="status" variant="outline" color="gray" p="xs" title={words.taken(outcome.count)}>
          {outcome.unknown.length > 0 && (
            <>
              <p className={classes.alertText}>{words.unknown(outcome.unknown.length)}</p>
              <ProblemLines problems={outcome.unknown} />
            </>
          )}
          <Button onClick={onDraft}>{words.toDraft}</Button>
        </Alert>
      )
    default:
      return outcome satisfies never
  }
}

function ProblemLines({ problems }: { readonly problems: readonly YamlProblem[] }) {
  return (
    <ul className={classes.plain}>
      {problems.map(({ line, field, reason }) => (
        <li key={`${line} ${field} ${reason}`}>
          <strong>{line === null ? words.noLine : words.line(line)}</strong> {field && <code>{field}</code>} {reason}
        </li>
      ))}
    </ul>
  )
}
