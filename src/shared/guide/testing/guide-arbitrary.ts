import fc from 'fast-check'
import { type ActionKind, actionKindSchema, actionKinds } from '../action-kinds.ts'
import { edgesOf, type Guide, type GuideStep, guideSchema } from '../guide.ts'
import { outcomeResultSchema } from '../keys.ts'

/** Guides for property tests: ones nothing is wrong with, and any that the schema takes. */

const variables = [
  { key: 'count', label: 'Count', type: 'number', initial: '1' },
  { key: 'words', label: 'Words', type: 'text', initial: '' },
  { key: 'sure', label: 'Sure', type: 'yes_no', initial: 'amount > 100' },
] as const

const conditions = fc.constantFrom(
  'severity <= "S2"',
  '"legal_threat" in flags',
  'vars.count > 2',
  'vars.sure',
  '!vars.sure && vars.words == ""',
  'amount > me.limit.refund',
  'facts.number("order.total") > 1000',
  'customer.vulnerable || attempts.failed > 1',
  'hoursSinceReceived > 24',
)
const templates = fc.constantFrom(
  'Ask {{ customer.name }}.',
  'Do it.',
  '{{ vars.count }} of {{ amount }} {{ currency }}',
)

type Draft = (next: readonly [string, string, string]) => unknown

/**
 * A step that leads forward, or back where a person stands in between: given three keys, of which the first two lie
 * ahead and the third anywhere.
 */
function draftArbitrary(key: string, subs: readonly string[]): fc.Arbitrary<Draft> {
  const base = { key, title: `Step ${key}` }
  const question = fc.tuple(templates, conditions, fc.constantFrom('options', 'number', 'text'), fc.boolean()).map(
    ([text, suggestWhen, kind, backwards]): Draft =>
      (next) => {
        const to = backwards ? next[2] : next[0]
        if (kind === 'number') {
          const answer = { kind, variable: 'count', unit: 'days', min: 0, max: 50, next: next[0] }
          return { ...base, type: 'question', text, answer }
        }
        if (kind === 'text') {
          return { ...base, type: 'question', text, answer: { kind, variable: 'words', next: next[0] } }
        }
        const set = [{ variable: 'count', value: 'vars.count + 1' }]
        const options = [
          { key: 'yes', label: 'Yes', suggestWhen, next: next[0] },
          { key: 'no', label: 'No', set, next: to },
          { key: 'perhaps', label: 'Perhaps', next: next[1] },
        ]
        return { ...base, type: 'question', text, answer: { kind, options } }
      },
  )
  const check = fc.uniqueArray(conditions, { minLength: 2, maxLength: 2 }).map(
    ([a = '', b = '']): Draft =>
      (next) => ({
        ...base,
        type: 'check',
        branches: [
          { key: 'a', label: 'The first', when: a, next: next[0] },
          { key: 'b', label: 'The second', when: b, next: next[1] },
        ],
        otherwise: { label: 'Otherwise', next: next[1] },
      }),
  )
  const instruction = fc.tuple(templates, fc.array(templates, { maxLength: 2 })).map(
    ([text, points]): Draft =>
      (next) => ({ ...base, type: 'instruction', text, points, next: next[0] }),
  )
  const action = fc
    .constantFrom<ActionKind>('escalate', 'ask_approval', 'reply', 'resolve', 'note', 'change_severity')
    .map(
      (kind): Draft =>
        (next) => ({ ...base, type: 'action', action: kind, fields: filled(kind), next: next[0] }),
    )
  const kinds = [question, question, check, instruction, action]
  if (subs.length > 0) {
    const sub = fc.tuple(fc.constantFrom(...subs), fc.constantFrom(...outcomeResultSchema.options)).map(
      ([guide, result]): Draft =>
        (next) => ({
          ...base,
          type: 'guide',
          guide,
          after: [{ result, next: next[1] }],
          next: next[0],
        }),
    )
    kinds.push(sub)
  }
  return fc.oneof(...kinds)
}

function filled(kind: ActionKind): Record<string, string> {
  return Object.fromEntries(
    actionKinds[kind].fields
      .filter(({ required }) => required)
      .map((field) => {
        if (field.kind === 'choice') return [field.name, field.words?.[0] ?? '']
        return [field.name, field.kind === 'number' ? '{{ vars.count }}' : 'About {{ reference }}']
      }),
  )
}

/** A guide without a fault: every step is reached, every way leads to an end, and loops have a person in them. */
export function validGuide(key = 'valid', subs: readonly string[] = []): fc.Arbitrary<Guide> {
  return fc
    .integer({ min: 1, max: 10 })
    .chain((count) =>
      fc.tuple(
        fc.tuple(...Array.from({ length: count }, (_, index) => draftArbitrary(`s${index}`, subs))),
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: count, maxLength: count }),
        fc.constantFrom(...outcomeResultSchema.options),
        conditions,
      ),
    )
    .map(([drafts, links, result, when]) => {
      const count = drafts.length
      const ends = [`s${count}`, `s${count + 1}`]
      const keys = [...drafts.map((_, index) => `s${index}`), ...ends]
      const steps = drafts.map((draft, index) => {
        const ahead = keys.slice(index + 1)
        const [a = 0, b = 0, c = 0] = links[index] ?? []
        return draft([ahead[a % ahead.length] ?? '', ahead[b % ahead.length] ?? '', keys[c % (index + 1)] ?? ''])
      })
      const outcomes = [
        { key: ends[0], type: 'outcome', title: 'The one end', result, text: 'For {{ customer.name }}.' },
        { key: ends[1], type: 'outcome', title: 'The other end', result: 'no_action' },
      ]
      const guide = guideSchema.parse({
        key,
        version: 1,
        title: `Guide ${key}`,
        offer: { when, rank: 50 },
        variables,
        start: 's0',
        steps: [...steps, ...outcomes],
      })
      return { ...guide, steps: reachedSteps(guide) }
    })
}

/** A valid guide with the sub-guides it may enter, which may enter one another but never themselves; itself first. */
export const guideFamily: fc.Arbitrary<readonly [Guide, Guide, Guide]> = fc.tuple(
  validGuide('outer', ['middle', 'inner']),
  validGuide('middle', ['inner']),
  validGuide('inner'),
)

const someKey = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const someNext = fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'nowhere'), { freq: 8 })
const someVariable = fc.constantFrom('count', 'words', 'sure', 'unknown', 'constructor')
const someExpression = fc.oneof(
  { weight: 4, arbitrary: conditions },
  fc.constantFrom('', 'true', 'false', 'facts["none"] > 1', '1 / 0', 'vars.constructor', 'what is', '"text"', '[1, 2]'),
  fc.string({ maxLength: 12 }),
)
const someTemplate = fc.oneof(
  templates,
  fc.string({ maxLength: 20 }),
  someExpression.map((source) => `{{ ${source} }}`),
  fc.constantFrom('{{', '}}', '{{ "}}" }}', '{{ amount', "{{ '"),
)
const someBase = fc.record({ key: someKey, title: fc.string({ maxLength: 10 }), note: fc.string({ maxLength: 10 }) })
const someStep: fc.Arbitrary<unknown> = fc
  .tuple(
    someBase,
    fc.oneof(
      fc.record({
        type: fc.constant('question'),
        text: someTemplate,
        answer: fc.oneof(
          fc.record({
            kind: fc.constant('options'),
            options: fc.array(
              fc.record({
                key: someKey,
                label: fc.string({ maxLength: 8 }),
                suggestWhen: someExpression,
                set: fc.array(fc.record({ variable: someVariable, value: someExpression }), { maxLength: 2 }),
                next: someNext,
              }),
              { maxLength: 4 },
            ),
          }),
          fc.record({
            kind: fc.constant('number'),
            variable: someVariable,
            min: fc.option(fc.integer()),
            max: fc.option(fc.integer()),
            next: someNext,
          }),
          fc.record({ kind: fc.constant('text'), variable: someVariable, next: someNext }),
        ),
      }),
      fc.record({
        type: fc.constant('check'),
        branches: fc.array(
          fc.record({ key: someKey, label: fc.string({ maxLength: 8 }), when: someExpression, next: someNext }),
          { maxLength: 3 },
        ),
        otherwise: fc.option(fc.record({ label: fc.string({ maxLength: 8 }), next: someNext })),
      }),
      fc.record({
        type: fc.constant('instruction'),
        text: someTemplate,
        points: fc.array(someTemplate, { maxLength: 2 }),
        next: someNext,
      }),
      fc.record({
        type: fc.constant('action'),
        action: fc.constantFrom(...actionKindSchema.options),
        fields: fc.dictionary(fc.constantFrom('type', 'reason', 'amount', 'kind', 'team', 'text'), someTemplate),
        next: someNext,
      }),
      fc.record({
        type: fc.constant('guide'),
        guide: fc.constantFrom('one', 'two', 'three', 'missing'),
        after: fc.array(fc.record({ result: fc.constantFrom(...outcomeResultSchema.options), next: someNext }), {
          maxLength: 2,
        }),
        next: someNext,
      }),
      fc.record({
        type: fc.constant('outcome'),
        result: fc.constantFrom(...outcomeResultSchema.options),
        text: someTemplate,
      }),
    ),
  )
  .map(([base, step]) => ({ ...base, ...step }))

/** Any guide the schema takes: with loose ends, steps of one name, circles, and expressions that are none. */
export function anyGuide(key = 'one'): fc.Arbitrary<Guide> {
  return fc
    .record({
      title: fc.constant(`Guide ${key}`),
      variables: fc.subarray([...variables, { key: 'constructor', label: 'Odd', type: 'text', initial: 'oops(' }]),
      start: fc.option(someKey, { freq: 20 }),
      offer: fc.record({ when: someExpression, rank: fc.integer({ min: 0, max: 100 }) }),
      steps: fc.array(someStep, { maxLength: 8 }),
    })
    .map((guide) => guideSchema.parse({ key, version: 1, ...guide }))
}

/** Any three guides, which may enter each other and themselves. */
export const anyGuides: fc.Arbitrary<readonly [Guide, Guide, Guide]> = fc.tuple(
  anyGuide('one'),
  anyGuide('two'),
  anyGuide('three'),
)

function reachedSteps({ start, steps }: Guide): GuideStep[] {
  const byKey = new Map(steps.map((step) => [step.key, step]))
  const reached = new Set<string>()
  const waiting = start === null ? [] : [start]
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const step = byKey.get(key)
    if (!step || reached.has(key)) continue
    reached.add(key)
    for (const { to } of edgesOf(step)) if (to !== null) waiting.push(to)
  }
  return steps.filter(({ key }) => reached.has(key))
}
