import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef } from 'react'
import { create } from 'zustand'
import type { PolicyProblem } from '../../shared/policies/problem.ts'
import classes from './forms.module.css'
import { useGuideEditor } from './use-guide-editor.ts'

/** Places inside the form: `answer.options.1.label` of a step, `offer.when` of the guide. Problems stand at them, jumps lead to them. */

const none: readonly PolicyProblem[] = []
const ProblemsContext = createContext<ReadonlyMap<string, readonly PolicyProblem[]>>(new Map())

/** Tells the fields below what is wrong at their places. `at` is the number of the step; null: the guide's own fields. */
export function ProblemPlaces({ at, children }: { readonly at: number | null; readonly children: ReactNode }) {
  const problems = useGuideEditor((editor) => editor.problems)
  const byPlace = useMemo(
    () =>
      Map.groupBy(
        problems.filter(({ path }) => (at === null ? path[0] !== 'steps' : path[0] === 'steps' && path[1] === at)),
        ({ path }) => (at === null ? path : path.slice(2)).join('.'),
      ),
    [problems, at],
  )
  return <ProblemsContext value={byPlace}>{children}</ProblemsContext>
}

/** What is wrong at exactly this place. */
export function useProblemsAt(place: string): readonly PolicyProblem[] {
  return useContext(ProblemsContext).get(place) ?? none
}

/** Sentences of what is wrong, to stand at a field; null where nothing is. */
export function ProblemSentences({ problems }: { readonly problems: readonly PolicyProblem[] }) {
  return problems.map(({ code, severity, sentence }) => (
    <span key={`${code} ${sentence}`} className={classes.sentence} data-severity={severity}>
      {sentence}
    </span>
  ))
}

/** What a Mantine field shows as its error at a place. */
export function useErrorAt(place: string): ReactNode {
  const problems = useProblemsAt(place)
  return problems.length === 0 ? undefined : <ProblemSentences problems={problems} />
}

interface Jump {
  readonly place: string
  readonly turn: number
}

const useJump = create<{ readonly jump: Jump | null }>()(() => ({ jump: null }))

/** Brings the focus to a place of the form, once it is drawn. Choose the step first. */
export function jumpTo(place: string): void {
  useJump.setState(({ jump }) => ({ jump: { place, turn: (jump?.turn ?? 0) + 1 } }))
}

/** Calls when somebody jumps to a place: what hides the form makes way. */
export function useOnJump(call: () => void): void {
  const turn = useJump((state) => state.jump?.turn ?? null)
  const newest = useRef(call)
  newest.current = call
  useEffect(() => {
    if (turn !== null) newest.current()
  }, [turn])
}

/** A form may need so many frames until it has drawn the place. */
const mostFrames = 30

/** Follows jumps inside `form`, to the place itself or to the nearest one around it. Mounted once, by the inspector. */
export function useJumps(form: { readonly current: HTMLElement | null }): void {
  const jump = useJump((state) => state.jump)
  useEffect(() => {
    if (jump === null) return
    let frames = 0
    let handle = requestAnimationFrame(function look() {
      const exact = elementAt(form.current, jump.place)
      if (exact === null && frames++ < mostFrames) {
        handle = requestAnimationFrame(look)
        return
      }
      const found = exact ?? nearest(form.current, jump.place)
      for (let at = found?.closest('details'); at; at = at.parentElement?.closest('details')) at.open = true
      found?.scrollIntoView({ block: 'nearest' })
      focusOn(found ?? form.current)
      useJump.setState({ jump: null })
    })
    return () => cancelAnimationFrame(handle)
  }, [jump, form])
}

function elementAt(form: HTMLElement | null, place: string): HTMLElement | null {
  return form?.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`) ?? null
}

function nearest(form: HTMLElement | null, place: string): HTMLElement | null {
  const parts = place.split('.')
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const found = elementAt(form, parts.slice(0, length).join('.'))
    if (found) return found
  }
  return null
}

const focusable =
  'input:not([type="hidden"]):not(:disabled), textarea:not(:disabled), button:not(:disabled), [tabindex]'

function focusOn(element: HTMLElement | null): void {
  if (!element) return
  const target = element.matches(focusable) ? element : (element.querySelector<HTMLElement>(focusable) ?? element)
  target.focus()
}
