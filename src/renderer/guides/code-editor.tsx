import {
  acceptCompletion,
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  closeBrackets,
  closeBracketsKeymap,
  startCompletion,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { setDiagnostics } from '@codemirror/lint'
import { Compartment, EditorState, type Extension, RangeSetBuilder } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  EditorView,
  keymap,
  placeholder,
  tooltips,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { t } from '../app/text/index.ts'
import { type CodeMark, expressionMarks, templateMarks } from './code-marks.ts'
import { codeTheme } from './code-theme.ts'
import type { Proposal, Proposals } from './completion.ts'
import classes from './forms.module.css'

/** A stretch of the source that is wrong, half-open, in UTF-16 units. */
export interface CodeFault {
  readonly reason: string
  readonly from: number
  readonly to: number
}

export interface CodeEditorProps {
  readonly kind: 'expression' | 'template'
  readonly value: string
  readonly onChange: (value: string) => void
  /** What can be written at a place. */
  readonly propose: (source: string, at: number, explicit: boolean) => Proposals | null
  readonly faults: readonly CodeFault[]
  readonly label: string
  /** Ids of what describes the field. */
  readonly describedBy: string
  readonly place: string
  readonly maxLength: number
  readonly placeholder?: string | undefined
}

/** A field for an expression or a template: coloured, completed, with its faults underlined. Tab leaves it. */
export function CodeEditor(props: CodeEditorProps) {
  const { value, faults, label, describedBy, place } = props
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const newest = useRef(props)
  newest.current = props
  const attributes = useRef(new Compartment())
  // What the view begins with is read once; what changes later is handed in by the effects below.
  useEffect(() => {
    if (!host.current) return
    const made = new EditorView({
      parent: host.current,
      state: EditorState.create({
        doc: newest.current.value,
        extensions: [extensionsOf(newest), attributes.current.of([])],
      }),
    })
    view.current = made
    return () => {
      view.current = null
      made.destroy()
    }
  }, [])
  // In the layout phase: later, what was typed meanwhile would be taken back.
  useLayoutEffect(() => {
    const now = view.current
    if (!now || now.state.doc.toString() === value) return
    now.dispatch({ changes: { from: 0, to: now.state.doc.length, insert: value } })
  }, [value])
  const invalid = faults.length > 0
  useEffect(() => {
    const content: Record<string, string> = {
      'aria-label': label,
      'aria-describedby': describedBy,
      'data-place': place,
      tabindex: '0',
      ...(invalid ? { 'aria-invalid': 'true' } : {}),
    }
    view.current?.dispatch({
      effects: attributes.current.reconfigure([
        EditorView.contentAttributes.of(content),
        EditorView.editorAttributes.of(invalid ? { 'data-invalid': '' } : {}),
      ]),
    })
  }, [label, describedBy, place, invalid])
  useEffect(() => {
    const now = view.current
    if (!now) return
    const { length } = now.state.doc
    // The text may have gone on since the fault was found.
    const diagnostics = faults.map(({ reason, from, to }) => ({
      from: Math.min(from, length),
      to: Math.min(to, length),
      severity: 'error' as const,
      message: reason,
    }))
    now.dispatch(setDiagnostics(now.state, diagnostics))
  }, [faults])
  return <div ref={host} className={classes.codeEditor} />
}

type Newest = { readonly current: CodeEditorProps }

function extensionsOf(newest: Newest): Extension {
  const { kind, maxLength, placeholder: empty } = newest.current
  return [
    EditorView.lineWrapping,
    history(),
    kind === 'expression' ? closeBrackets() : EditorView.inputHandler.of(openHole),
    autocompletion({
      override: [(context) => completionsAt(context, newest)],
      icons: false,
      interactionDelay: 0,
      addToOptions: [],
    }),
    keymap.of([
      { key: 'Tab', run: acceptCompletion },
      ...closeBracketsKeymap,
      ...historyKeymap,
      ...defaultKeymap.filter(({ key }) => key !== 'Mod-Enter'),
    ]),
    tooltips({ parent: document.body }),
    EditorState.transactionFilter.of((change) => (change.newDoc.length > maxLength ? [] : change)),
    EditorState.phrases.of(t.guides.expressions.phrases),
    EditorView.updateListener.of((update) => {
      if (!update.docChanged) return
      const written = update.state.doc.toString()
      if (written !== newest.current.value) newest.current.onChange(written)
    }),
    EditorView.editorAttributes.of(kind === 'template' ? { 'data-prose': '' } : {}),
    EditorView.contentAttributes.of({ spellcheck: kind === 'template' ? 'true' : 'false' }),
    empty === undefined ? [] : placeholder(empty),
    marks(kind === 'expression' ? expressionMarks : templateMarks),
    codeTheme,
  ]
}

function completionsAt(context: CompletionContext, { current }: Newest): CompletionResult | null {
  const source = context.state.doc.toString()
  const found = current.propose(source, context.pos, context.explicit)
  if (!found || found.proposals.length === 0) return null
  return { from: found.from, options: found.proposals.map(completionOf), validFor: /^[\w.-]*$/ }
}

function completionOf({ label, detail, info, kind, writes, back = 0 }: Proposal): Completion {
  const boost = kind === 'function' ? -10 : 0
  const base: Completion = { label, boost, ...(detail ? { detail } : {}), ...(info ? { info } : {}) }
  if (writes === undefined) return base
  return {
    ...base,
    apply: (view, _, from, to) => {
      view.dispatch({
        changes: { from, to, insert: writes },
        selection: { anchor: from + writes.length - back },
        userEvent: 'input.complete',
      })
      // What was written asks for more: a key between the quotes, a function after the dot.
      if (back > 0 || writes.endsWith('.')) startCompletion(view)
    },
  }
}

/** The second `{` opens a hole and closes it behind the cursor. */
function openHole(view: EditorView, from: number, to: number, text: string): boolean {
  if (text !== '{' || view.state.sliceDoc(from - 1, from) !== '{') return false
  if (view.state.sliceDoc(from - 2, from - 1) === '{') return false
  view.dispatch({
    changes: { from, to, insert: '{  }}' },
    selection: { anchor: from + 2 },
    userEvent: 'input.type',
  })
  startCompletion(view)
  return true
}

function marks(of: (source: string) => readonly CodeMark[]): Extension {
  const decorations = (view: EditorView): DecorationSet => {
    const builder = new RangeSetBuilder<Decoration>()
    for (const { from, to, kind } of of(view.state.doc.toString())) builder.add(from, to, decorationOf[kind])
    return builder.finish()
  }
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet
      constructor(view: EditorView) {
        this.decorations = decorations(view)
      }
      update(update: ViewUpdate) {
        if (update.docChanged) this.decorations = decorations(update.view)
      }
    },
    { decorations: (plugin) => plugin.decorations },
  )
}

const decorationOf: Readonly<Record<CodeMark['kind'], Decoration>> = {
  text: Decoration.mark({ class: 'cm-code-text' }),
  number: Decoration.mark({ class: 'cm-code-number' }),
  name: Decoration.mark({ class: 'cm-code-name' }),
  call: Decoration.mark({ class: 'cm-code-call' }),
  word: Decoration.mark({ class: 'cm-code-word' }),
  hole: Decoration.mark({ class: 'cm-code-hole' }),
}
