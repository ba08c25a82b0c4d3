import { createStore, type StoreApi } from 'zustand'
import type { Guide, GuideStep } from '../../shared/guide/guide.ts'
import type { PolicyProblem } from '../../shared/policies/problem.ts'
import { changed, type History, historyOf, redone, undone } from '../ui/history.ts'
import { changeStep, stepOf } from './guide-edits.ts'
import type { StepEnd } from './step-ends.ts'

/** What the editor begins with. */
export interface OpenedGuide {
  readonly document: Guide
  /** It is only read: nothing changes it. */
  readonly readOnly?: boolean
  /** The published version it is a change of; null: never published. */
  readonly basedOn: number | null
  /** The shared draft's revision that is known; 0: there is none. */
  readonly revision: number
  /** What the server holds as that revision (or, at 0, as the published version); null: nothing. */
  readonly saved: Guide | null
  /** Who saved that revision, and when; null where there is none, or it is not known. */
  readonly savedBy?: { readonly by: string; readonly at: string } | null
}

/** Somebody saved the draft meanwhile, or took it away (null). Until a person has settled it nothing is sent. */
export interface DraftConflict {
  readonly theirs: { readonly by: string; readonly at: string } | null
}

/** How it stands with saving: `kept`: at this computer only, for the server cannot be reached; `unsound`: the title is missing. */
export type Saving = 'saved' | 'waiting' | 'saving' | 'kept' | 'refused' | 'unsound'

/** One guide in the editor: the document with its steps back and forth, and what is looked at. Every view reads this. */
export interface GuideEditorState {
  readonly key: string
  /** It is only read: `change` does nothing. */
  readonly readOnly: boolean
  /** The document as it is now. */
  readonly guide: Guide
  readonly history: History<Guide>
  readonly basedOn: number | null
  readonly revision: number
  readonly saved: Guide | null
  readonly saving: Saving
  /** What the server said when it would not save. */
  readonly refusal: string | null
  readonly conflict: DraftConflict | null
  /** Keys of the steps that are chosen; on the canvas and in the outline the same. */
  readonly selection: ReadonlySet<string>
  /** The step that is looked at in the inspector: the one chosen last; null: the guide itself. */
  readonly current: string | null
  /** The way that is chosen; null: none is. */
  readonly way: StepEnd | null
  /** What the lint says of `guide`, a moment after it changed. Paths start at the guide: `['steps', 3, …]`. */
  readonly problems: readonly PolicyProblem[]
  /** A step that the views should bring into sight; `turn` grows with each wish. */
  readonly reveal: { readonly key: string; readonly turn: number } | null
  /** Grows when the document changes otherwise than by the field in use: as a `key` it makes fields forget half-typed text. */
  readonly epoch: number

  /**
   * Changes the guide. Give a new one that shares what it does not touch (the very one for no change). `merge` names the
   * field, such as `step.ask-amount.title`: changes in a row with the same name are one step of undo.
   */
  change(by: (guide: Guide) => Guide, merge?: string): void
  /** Changes one step; its key stays. */
  changeStep(key: string, by: (step: GuideStep) => GuideStep, merge?: string): void
  /** A change that chooses what it made. */
  add(by: (guide: Guide) => { readonly guide: Guide; readonly keys: readonly string[] }): void
  /** The document anew, from a file or a colleague: one step of undo. */
  replace(guide: Guide): void
  undo(): void
  redo(): void
  /** Chooses these steps; the last is looked at. */
  select(keys: Iterable<string>): void
  /** Chooses a way; its step is looked at. */
  selectWay(way: StepEnd | null): void
  /** Chooses a step and brings it into sight. */
  show(key: string): void
  setProblems(problems: readonly PolicyProblem[]): void
  /** What the server holds now; the present document stays. */
  settle(
    to: Partial<Pick<GuideEditorState, 'basedOn' | 'revision' | 'saved' | 'saving' | 'refusal' | 'conflict'>>,
  ): void
}

export type GuideEditorStore = StoreApi<GuideEditorState>

const none: ReadonlySet<string> = new Set()

/** A store for one guide in the editor. */
export function createGuideEditor(opened: OpenedGuide): GuideEditorStore {
  return createStore<GuideEditorState>()((set) => {
    const turn = (by: (history: History<Guide>) => History<Guide>) =>
      set((now) => {
        const history = by(now.history)
        return history === now.history ? now : { ...of(now, history), epoch: now.epoch + 1 }
      })
    const change: GuideEditorState['change'] = (by, merge) =>
      set((now) => {
        if (now.readOnly) return now
        const next = by(now.guide)
        return next === now.guide ? now : of(now, changed(now.history, next, merge ?? null))
      })
    return {
      key: opened.document.key,
      readOnly: opened.readOnly ?? false,
      guide: opened.document,
      history: historyOf(opened.document),
      basedOn: opened.basedOn,
      revision: opened.revision,
      saved: opened.saved,
      saving: opened.saved === opened.document ? 'saved' : 'waiting',
      refusal: null,
      conflict: null,
      selection: none,
      current: null,
      way: null,
      problems: [],
      reveal: null,
      epoch: 0,
      change,
      changeStep: (key, by, merge) => change((guide) => changeStep(guide, key, by), merge),
      add: (by) =>
        set((now) => {
          const { guide, keys } = now.readOnly ? { ...now, keys: [] } : by(now.guide)
          if (guide === now.guide) return now
          const last = keys.at(-1) ?? null
          return {
            ...of({ ...now, selection: new Set(keys), current: last, way: null }, changed(now.history, guide)),
            reveal: last === null ? now.reveal : { key: last, turn: (now.reveal?.turn ?? 0) + 1 },
          }
        }),
      replace: (guide) =>
        turn((history) => (opened.readOnly ? history : changed(history, { ...guide, key: opened.document.key }))),
      undo: () => turn(undone),
      redo: () => turn(redone),
      select: (keys) =>
        set((now) => {
          const selection = new Set(keys)
          const current = [...selection].at(-1) ?? null
          return sameKeys(selection, now.selection) && current === now.current
            ? now
            : { selection, current, way: selection.size === 0 ? now.way : null }
        }),
      selectWay: (way) =>
        set((now) =>
          way === null ? { way } : { way, selection: none, current: stepOf(now.guide, way.from)?.key ?? null },
        ),
      show: (key) =>
        set((now) => ({
          way: null,
          selection: new Set([key]),
          current: key,
          reveal: { key, turn: (now.reveal?.turn ?? 0) + 1 },
        })),
      setProblems: (problems) => set({ problems }),
      settle: (to) => set(to),
    }
  })
}

/** What follows from another history: what is gone is chosen no more, and it is to be saved. */
function of(now: GuideEditorState, history: History<Guide>): Partial<GuideEditorState> {
  const guide = history.present
  const there = new Set(guide.steps.map(({ key }) => key))
  const selection = new Set([...now.selection].filter((key) => there.has(key)))
  const lost = now.current !== null && !there.has(now.current)
  return {
    guide,
    history,
    saving: guide === now.saved ? 'saved' : 'waiting',
    selection: selection.size === now.selection.size ? now.selection : selection,
    way: now.way !== null && there.has(now.way.from) ? now.way : null,
    current: lost ? ([...selection].at(-1) ?? null) : now.current,
  }
}

function sameKeys(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((key) => other.has(key))
}
