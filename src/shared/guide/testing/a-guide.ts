import type { ActionKind } from '../action-kinds.ts'
import { type Guide, type GuideStep, guideSchema } from '../guide.ts'
import { makeLibrary } from '../guide-library.ts'
import type { OutcomeResult } from '../keys.ts'

/** Builds guides for tests, a line per step; the first step is where it starts. */

interface OptionSpec {
  readonly label?: string
  readonly suggestWhen?: string
  readonly set?: Readonly<Record<string, string>>
  /** Key of the next step; null: none. */
  readonly to: string | null
}

export interface GuideBuilder {
  /** A question with options: by key, where each leads, or more of it. */
  readonly ask: (
    key: string,
    options: Readonly<Record<string, string | null | OptionSpec>>,
    more?: Partial<GuideStep>,
  ) => GuideBuilder
  readonly number: (
    key: string,
    variable: string,
    to: string | null,
    bounds?: { readonly min?: number; readonly max?: number; readonly unit?: string },
  ) => GuideBuilder
  readonly text: (key: string, variable: string, to: string | null) => GuideBuilder
  /** A check: by branch, its condition and where it leads; `otherwise` undefined: there is none. */
  readonly check: (
    key: string,
    branches: Readonly<Record<string, readonly [when: string, to: string | null]>>,
    otherwise?: string | null,
  ) => GuideBuilder
  readonly instruct: (key: string, to: string | null, more?: Partial<GuideStep>) => GuideBuilder
  readonly act: (
    key: string,
    action: ActionKind,
    fields: Readonly<Record<string, string>>,
    to: string | null,
  ) => GuideBuilder
  readonly sub: (
    key: string,
    guide: string,
    to: string | null,
    after?: Readonly<Partial<Record<OutcomeResult, string | null>>>,
  ) => GuideBuilder
  readonly end: (key: string, result?: OutcomeResult, text?: string) => GuideBuilder
  /** The guide, parsed by its schema. */
  readonly done: () => Guide
}

/** Begins a guide; `more` overrides anything of the document. */
export function aGuide(key: string, more: Partial<Guide> = {}): GuideBuilder {
  const steps: unknown[] = []
  const add = (step: unknown): GuideBuilder => {
    steps.push(step)
    return builder
  }
  const builder: GuideBuilder = {
    ask: (step, options, own) =>
      add({
        key: step,
        type: 'question',
        title: title(step),
        text: `${title(step)}?`,
        answer: {
          kind: 'options',
          options: Object.entries(options).map(([option, to]) =>
            typeof to === 'string' || to === null
              ? { key: option, label: title(option), next: to }
              : {
                  key: option,
                  label: to.label ?? title(option),
                  suggestWhen: to.suggestWhen ?? '',
                  set: Object.entries(to.set ?? {}).map(([variable, value]) => ({ variable, value })),
                  next: to.to,
                },
          ),
        },
        ...own,
      }),
    number: (step, variable, to, bounds) =>
      add({
        key: step,
        type: 'question',
        title: title(step),
        text: `${title(step)}?`,
        answer: { kind: 'number', variable, next: to, ...bounds },
      }),
    text: (step, variable, to) =>
      add({
        key: step,
        type: 'question',
        title: title(step),
        text: `${title(step)}?`,
        answer: { kind: 'text', variable, next: to },
      }),
    check: (step, branches, otherwise) =>
      add({
        key: step,
        type: 'check',
        title: title(step),
        branches: Object.entries(branches).map(([branch, [when, to]]) => ({
          key: branch,
          label: title(branch),
          when,
          next: to,
        })),
        otherwise: otherwise === undefined ? null : { label: 'Otherwise', next: otherwise },
      }),
    instruct: (step, to, own) =>
      add({ key: step, type: 'instruction', title: title(step), text: `${title(step)}.`, next: to, ...own }),
    act: (step, action, fields, to) => add({ key: step, type: 'action', title: title(step), action, fields, next: to }),
    sub: (step, guide, to, after = {}) =>
      add({
        key: step,
        type: 'guide',
        title: title(step),
        guide,
        after: Object.entries(after).map(([result, next]) => ({ result, next })),
        next: to,
      }),
    end: (step, result = 'resolved', text = '') =>
      add({ key: step, type: 'outcome', title: title(step), result, text }),
    done: () => {
      const parsed = guideSchema.parse({ key, version: 1, title: title(key), start: null, steps, ...more })
      return more.start === undefined ? { ...parsed, start: parsed.steps[0]?.key ?? null } : parsed
    },
  }
  return builder
}

/** A library in which all these are published. */
export function libraryOf(...guides: readonly Guide[]): ReturnType<typeof makeLibrary> {
  return makeLibrary(guides.map((guide) => ({ guide, state: 'published' })))
}

function title(key: string): string {
  const words = key.replaceAll('-', ' ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
