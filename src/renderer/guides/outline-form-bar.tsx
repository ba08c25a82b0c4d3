import { Text } from '@mantine/core'
import { edgesOf, type GuideStepType } from '../../shared/guide/guide.ts'
import { t } from '../app/text/index.ts'
import { addAfter } from './guide-edits.ts'
import classes from './outline.module.css'
import type { OutlineRow, StepRow } from './outline.ts'
import { addWay, renameWay } from './outline-edits.ts'
import { AddForm, ConnectForm, NameForm } from './outline-forms.tsx'
import type { StepEnd } from './step-ends.ts'
import { titleOf, wayWords } from './step-words.ts'
import { useGuideEditorStore } from './use-guide-editor.ts'
import type { OutlineForm } from './use-outline-keys.ts'

const words = t.guides.outline

/** At the foot of the outline: what the active line is asked for. */
export function OutlineFormBar({
  form,
  row,
  steps,
  onClose,
}: {
  readonly form: OutlineForm
  readonly row: OutlineRow | null
  readonly steps: readonly StepRow[]
  readonly onClose: () => void
}) {
  const store = useGuideEditorStore()
  const way = row?.kind === 'way' ? { from: row.step.key, via: row.via } : null
  if (form === 'add') {
    const add = (type: GuideStepType, title: string) => {
      store.getState().add((guide) => addAfter(guide, type, title, { way, current: row?.step.key ?? null }))
      onClose()
    }
    return <AddForm place={row ? words.add.where(nameOf(row)) : words.add.alone} onAdd={add} onClose={onClose} />
  }
  if (!row) return null
  if (form === 'connect') return <Connect row={row} way={way} steps={steps} onClose={onClose} />
  if (form === 'way') {
    const add = (label: string) => {
      const { guide, change, selectWay } = store.getState()
      const added = addWay(guide, row.step.key, label)
      change(() => added.guide)
      selectWay(added.way)
      onClose()
    }
    const { label, name, submit } = words.way
    return <NameForm label={label} field={name} submitLabel={submit} value="" onName={add} onClose={onClose} />
  }
  const rename = (name: string) => {
    const { change, changeStep } = store.getState()
    if (way) change((guide) => renameWay(guide, way, name))
    else changeStep(row.step.key, (step) => (step.title === name ? step : { ...step, title: name }))
    onClose()
  }
  return (
    <NameForm
      label={words.rename.label}
      field={way ? words.rename.way : words.rename.step}
      submitLabel={words.rename.submit}
      value={way ? wayWords(row.step, way.via) : row.step.title}
      onName={rename}
      onClose={onClose}
    />
  )
}

/** A step with one way is led on by that; of one with several, a way is chosen first. */
function Connect({
  row,
  way,
  steps,
  onClose,
}: {
  readonly row: OutlineRow
  readonly way: StepEnd | null
  readonly steps: readonly StepRow[]
  readonly onClose: () => void
}) {
  const ways = edgesOf(row.step)
  const only = ways.length === 1 ? ways[0] : undefined
  const end = way ?? (only ? { from: only.from, via: only.via } : null)
  if (!end)
    return (
      <Text size="sm" className={classes.form ?? ''} role="status">
        {words.connect.several}
      </Text>
    )
  const to = ways.find(({ via }) => via === end.via)?.to ?? null
  return <ConnectForm way={end} to={to} steps={steps} onClose={onClose} />
}

function nameOf(row: OutlineRow): string {
  const title = titleOf(row.step)
  const way = row.kind === 'way' ? wayWords(row.step, row.via) : ''
  return way === '' ? title : `${title}, ${way}`
}
