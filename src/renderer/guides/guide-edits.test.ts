import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDraft } from '../../../test/fixtures/guide-arbitrary.ts'
import { edgesOf, type Guide, guideSchema } from '../../shared/guide/guide.ts'
import { clipOf, paste, stepsOfClip } from './clip.ts'
import { addComment, removeComment } from './comments.ts'
import { createGuideEditor } from './editor-store.ts'
import {
  addAfter,
  addStep,
  changeStep,
  connect,
  placeSteps,
  removeSteps,
  renameStep,
  startAt,
  stepKeys,
  stepOf,
  unplaceSteps,
} from './guide-edits.ts'
import { newGuide } from './new-step.ts'
import { withWays } from './step-ends.ts'
import { stepTypes } from './step-mark.tsx'

/** Ways that lead to steps there are not, and a start that is none. */
function loose(guide: Guide): string[] {
  const there = new Set(stepKeys(guide))
  const ways = guide.steps
    .flatMap(edgesOf)
    .flatMap(({ from, to }) => (to !== null && !there.has(to) ? [`${from} ${to}`] : []))
  return guide.start !== null && !there.has(guide.start) ? [...ways, `start ${guide.start}`] : ways
}

const key = fc.constantFrom(...'abcdefghijklmn')
const comment = { id: 'one', by: 'Ada', at: '2026-03-01T09:00:00.000Z', text: 'Why?' }

/** Any single edit, also with keys that are not there. */
const anyEdit: fc.Arbitrary<(guide: Guide) => Guide> = fc.oneof(
  fc
    .record({
      type: fc.constantFrom(...stepTypes),
      from: key,
      via: fc.constantFrom(null, 'option:yes', 'otherwise', 'no-such'),
    })
    .map(
      ({ type, from, via }) =>
        (guide: Guide) =>
          addStep(guide, type, 'A new step', { at: { from, via } }).guide,
    ),
  fc.record({ type: fc.constantFrom(...stepTypes), current: fc.option(key) }).map(
    ({ type, current }) =>
      (guide: Guide) =>
        addAfter(guide, type, 'Another', { current }).guide,
  ),
  fc.record({ from: key, via: fc.constantFrom(null, 'option:no', 'branch:holds'), to: fc.option(key) }).map(
    ({ from, via, to }) =>
      (guide: Guide) =>
        connect(guide, { from, via }, to),
  ),
  fc.uniqueArray(key, { maxLength: 4 }).map((keys) => (guide: Guide) => removeSteps(guide, new Set(keys))),
  fc.record({ from: key, to: key }).map(
    ({ from, to }) =>
      (guide: Guide) =>
        renameStep(guide, from, to),
  ),
  key.map((at) => (guide: Guide) => startAt(guide, at)),
  key.map((at) => (guide: Guide) => placeSteps(guide, new Map([[at, { x: 1, y: 2 }]]))),
  fc.constant(unplaceSteps),
  key.map((at) => (guide: Guide) => addComment(guide, at, comment)),
  key.map((at) => (guide: Guide) => removeComment(guide, at, 'one')),
  fc.record({ at: key, to: key }).map(
    ({ at, to }) =>
      (guide: Guide) =>
        changeStep(guide, at, (step) => withWays(step, () => to)),
  ),
  fc
    .uniqueArray(key, { minLength: 1, maxLength: 4 })
    .map((keys) => (guide: Guide) => paste(guide, stepsOfClip(clipOf(guide, new Set(keys))) ?? []).guide),
)

describe('edits of a guide', () => {
  it('leave no way to a step that is not there, no key twice, and a document the schema takes', () => {
    fc.assert(
      fc.property(anyDraft(), fc.array(anyEdit, { maxLength: 12 }), (drawn, edits) => {
        const guide = edits.reduce((now, edit) => edit(now), drawn)
        expect(loose(guide)).toEqual([])
        expect(new Set(stepKeys(guide)).size).toBe(guide.steps.length)
        expect(guideSchema.parse(guide)).toEqual(guide)
      }),
    )
  })

  it('give the very guide back where they change nothing, and share every step they do not touch', () => {
    fc.assert(
      fc.property(anyDraft(), anyEdit, (drawn, edit) => {
        const guide = edit(drawn)
        if (guide === drawn) return
        expect(guide).not.toEqual(drawn)
        const touched = guide.steps.filter((step) => stepOf(drawn, step.key) !== step)
        for (const step of touched) expect(step).not.toEqual(stepOf(drawn, step.key))
      }),
    )
  })

  it('are taken back one by one until the guide is what it was, and brought again', () => {
    fc.assert(
      fc.property(anyDraft(), fc.array(anyEdit, { maxLength: 12 }), (drawn, edits) => {
        const store = createGuideEditor({ document: drawn, basedOn: 1, revision: 0, saved: drawn })
        const states = edits.map((edit) => {
          store.getState().change(edit)
          return store.getState().guide
        })
        while (store.getState().history.past.length > 0) store.getState().undo()
        expect(store.getState().guide).toBe(drawn)
        expect(store.getState().saving).toBe('saved')
        while (store.getState().history.future.length > 0) store.getState().redo()
        expect(store.getState().guide).toBe(states.at(-1) ?? drawn)
      }),
    )
  })

  it('paste what was copied with keys of its own, the ways between the copies kept and no others', () => {
    fc.assert(
      fc.property(anyDraft(), anyDraft(), fc.uniqueArray(key, { minLength: 1 }), (from, into, keys) => {
        const chosen = new Set(keys.filter((one) => stepOf(from, one)))
        const steps = stepsOfClip(clipOf(from, chosen))
        expect(steps === null).toBe(chosen.size === 0)
        const { guide, keys: pasted } = paste(into, steps ?? [])
        expect(new Set(stepKeys(guide)).size).toBe(into.steps.length + chosen.size)
        expect(guide.steps.slice(0, into.steps.length)).toEqual(into.steps)
        const names = new Map(
          from.steps.filter((step) => chosen.has(step.key)).map((step, at) => [step.key, pasted[at] ?? '']),
        )
        for (const [old, name] of names)
          expect(edgesOf(stepOf(guide, name) ?? raise()).map(({ to }) => to)).toEqual(
            edgesOf(stepOf(from, old) ?? raise()).map(({ to }) => (to === null ? null : (names.get(to) ?? null))),
          )
      }),
    )
  })

  it('put a step in between two', () => {
    const one = addStep(newGuide('g', 'G'), 'question', 'First', { at: null }).guide
    const two = addStep(one, 'outcome', 'End', { at: { from: 'first', via: 'option:yes' } }).guide
    const { guide, keys } = addStep(two, 'instruction', 'First', { at: { from: 'first', via: 'option:yes' } })
    expect(keys).toEqual(['first-2'])
    expect(guide.start).toBe('first')
    expect(guide.steps.flatMap(edgesOf).map(({ from, to }) => `${from} ${to}`)).toEqual([
      'first first-2',
      'first null',
      'first-2 end',
    ])
  })

  it('rename a step also in the expressions that ask for its answer, and nowhere else', () => {
    const drawn = guideSchema.parse({
      key: 'g',
      version: 1,
      title: 'G',
      start: 'ask',
      steps: [
        {
          key: 'ask',
          type: 'question',
          title: 'ask',
          text: 'ask',
          answer: { kind: 'text', variable: 'it', next: 'look' },
        },
        {
          key: 'look',
          type: 'check',
          title: 'Look',
          branches: [
            {
              key: 'one',
              label: 'ask',
              when: `answers.text("ask") == "ask" && answers[ 'ask' ] != answers.text("asked")`,
              next: 'ask',
            },
          ],
          otherwise: null,
        },
      ],
    })
    const renamed = renameStep(drawn, 'ask', 'question-1')
    expect(renamed.start).toBe('question-1')
    expect(stepOf(renamed, 'look')).toMatchObject({
      branches: [
        {
          label: 'ask',
          when: `answers.text("question-1") == "ask" && answers[ 'question-1' ] != answers.text("asked")`,
          next: 'question-1',
        },
      ],
    })
  })

  it('take nothing from a clipboard that holds no sound steps', () => {
    for (const text of [
      '',
      'words',
      '{}',
      '{"kind":"tierdesk/guide-steps","steps":[]}',
      '{"kind":"tierdesk/guide-steps"',
    ])
      expect(stepsOfClip(text)).toBeNull()
    const guide = addStep(newGuide('g', 'G'), 'action', 'Do', { at: null }).guide
    const text = clipOf(guide, new Set(['do']))
    expect(stepsOfClip(text)?.[0]?.key).toBe('do')
    expect(stepsOfClip(text.replace('"action": "note"', '"action": "erase_everything"'))).toBeNull()
  })
})

function raise(): never {
  throw new Error('There is no such step.')
}
