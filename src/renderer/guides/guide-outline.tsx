import { type MouseEvent, useCallback, useEffect, useId, useRef, useState } from 'react'
import { t } from '../app/text/index.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import classes from './outline.module.css'
import { hasRowsBelow, type OutlineRow } from './outline.ts'
import { OutlineFormBar } from './outline-form-bar.tsx'
import { OutlineLine } from './outline-row.tsx'
import { useGuideEditor, useGuideEditorStore, useProblemsByStep } from './use-guide-editor.ts'
import { useOutline } from './use-outline.ts'
import { type OutlineForm, useOutlineKeys } from './use-outline-keys.ts'

const words = t.guides.outline
const hints = [
  { keys: 'Enter', does: words.keys.add },
  { keys: 'F2', does: words.keys.rename },
  { keys: 'c', does: words.keys.connect },
  { keys: 'w', does: words.keys.way },
  { keys: 'alt+ArrowDown', does: words.keys.move },
  { keys: 'Delete', does: words.keys.remove },
] as const

/** The guide as a list of lines for the keyboard: what is done here shows on the canvas, and the other way round. */
export function GuideOutline({ found, alone }: { readonly found: ReadonlySet<string>; readonly alone: boolean }) {
  const store = useGuideEditorStore()
  const readOnly = useGuideEditor((editor) => editor.readOnly)
  const selection = useGuideEditor((editor) => editor.selection)
  const problems = useProblemsByStep()
  const { steps, rows, active, folded, fold, names } = useOutline()
  const [form, setForm] = useState<OutlineForm | null>(null)
  const tree = useRef<HTMLDivElement>(null)
  const uid = useId()
  const domId = (row: OutlineRow) => `${uid}${row.id.replaceAll(/[^a-z0-9-]/g, '_')}`
  const row = rows[active]
  const activeId = row && domId(row)
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])
  const choose = useCallback(
    (chosen: OutlineRow, extend: boolean) => {
      const { select, selectWay, selection: now } = store.getState()
      if (chosen.kind === 'way') selectWay({ from: chosen.step.key, via: chosen.via })
      else select(extend ? [...[...now].filter((key) => key !== chosen.step.key), chosen.step.key] : [chosen.step.key])
    },
    [store],
  )
  const onChoose = useCallback(
    (chosen: OutlineRow, event: MouseEvent) => choose(chosen, event.shiftKey || event.ctrlKey || event.metaKey),
    [choose],
  )
  const close = () => {
    setForm(null)
    tree.current?.focus()
  }
  const onKeyDown = useOutlineKeys({ rows, active, folded, onActive: choose, onFold: fold, onForm: setForm })
  return (
    <section className={classes.outline} data-alone={alone || undefined} data-guide-view="outline">
      <div
        ref={tree}
        role="tree"
        tabIndex={0}
        aria-label={words.label}
        aria-multiselectable
        aria-activedescendant={activeId}
        className={classes.tree}
        onKeyDown={onKeyDown}
      >
        {rows.map((line, at) => (
          <OutlineLine
            key={line.id}
            row={line}
            domId={domId(line)}
            to={wayEnd(line, names)}
            open={folded.has(line.id) ? false : hasRowsBelow(rows, at) ? true : null}
            active={at === active}
            chosen={line.kind === 'step' ? selection.has(line.step.key) : at === active && selection.size === 0}
            found={line.kind === 'step' && found.has(line.step.key)}
            {...countsOf(problems, line)}
            onChoose={onChoose}
            onFold={fold}
          />
        ))}
        {rows.length === 0 && <p className={classes.emptyLine}>{readOnly ? words.emptyRead : words.empty}</p>}
      </div>
      {form && (
        <OutlineFormBar key={`${form} ${activeId}`} form={form} row={row ?? null} steps={steps} onClose={close} />
      )}
      {!readOnly && !form && (
        <p className={classes.keys} aria-hidden>
          {hints.map(({ keys, does }) => (
            <span key={keys}>
              <KeyHint keys={keys} />
              {does}
            </span>
          ))}
        </p>
      )}
    </section>
  )
}

function wayEnd(row: OutlineRow, names: ReturnType<typeof useOutline>['names']): string {
  if (row.kind === 'step') return ''
  const end = row.to === null ? null : names.get(row.to)
  return end ? words.see(end.number, end.title) : words.nowhere
}

function countsOf(problems: ReturnType<typeof useProblemsByStep>, row: OutlineRow) {
  const own = row.kind === 'step' ? (problems.get(row.step.key) ?? []) : []
  const errors = own.filter(({ severity }) => severity === 'error').length
  return { errors, warnings: own.length - errors }
}
