import type { LeavingCluster, LeavingProposal } from '../contract/guide-numbers.ts'
import {
  type Guide,
  type GuideOption,
  type GuideStep,
  guideStepSchema,
  mostOptions,
  mostSteps,
  optionSchema,
} from './guide.ts'
import { stepOf } from './step-index.ts'
import { withWays } from './ways.ts'

/** Edits that take in why people left the path. Nothing makes them but a person. */

/** Fewer people than these are no ground for an edit. */
const leastPeople = 3

interface Ground extends Pick<LeavingCluster, 'step' | 'how' | 'to' | 'count'> {
  readonly words: readonly string[]
  /** The reason that says best what all of them say. */
  readonly typical: string
}

/**
 * What would take a reason in: another answer, where a question had none that fits; else a question asked before, whose
 * yes leads where people went and whose no leads on as drawn. Null: too few, the step is gone, or the guide is full.
 */
export function proposalFor(guide: Guide, ground: Ground): LeavingProposal | null {
  const step = stepOf(guide, ground.step)
  if (!step || step.type === 'outcome' || ground.count < leastPeople) return null
  const to = ground.to !== null && stepOf(guide, ground.to) ? ground.to : null
  // Who gives a run up ends it: the end that says so, where the guide has one.
  const next = ground.how === 'left' ? endWithout(guide) : to
  const words = titleOf(ground.words)
  const hasNoAnswer = ground.how === 'left' || ground.how === 'jump'
  if (hasNoAnswer && step.type === 'question' && step.answer.kind === 'options') {
    const { options } = step.answer
    if (options.length < mostOptions) {
      const key = freshKey(
        words,
        options.map((option) => option.key),
      )
      return { kind: 'add_option', step: step.key, option: optionSchema.parse({ key, label: words, next }) }
    }
  }
  if (guide.steps.length >= mostSteps) return null
  const key = freshKey(
    words,
    guide.steps.map((one) => one.key),
  )
  return { kind: 'ask_before', before: step.key, step: question(key, words, ground, { yes: next, no: step.key }) }
}

function question(
  key: string,
  title: string,
  { typical, count }: Ground,
  ways: { readonly yes: string | null; readonly no: string },
): GuideStep {
  return guideStepSchema.parse({
    key,
    type: 'question',
    title,
    text: `Does this hold here: “${plain(typical)}”?`,
    note: `${count} people left the path here for this reason.`,
    answer: {
      kind: 'options',
      options: [
        { key: 'yes', label: 'Yes', next: ways.yes },
        { key: 'no', label: 'No', next: ways.no },
      ],
    },
  })
}

/** The guide with a proposal drawn in; as it was where its step is gone or has no room left. */
export function applyProposal(guide: Guide, proposal: LeavingProposal): Guide {
  switch (proposal.kind) {
    case 'add_option':
      return {
        ...guide,
        steps: guide.steps.map((step) => (step.key === proposal.step ? withOption(step, proposal.option) : step)),
      }
    case 'ask_before': {
      const at = guide.steps.findIndex(({ key }) => key === proposal.before)
      const taken = guide.steps.some(({ key }) => key === proposal.step.key)
      if (at < 0 || taken || guide.steps.length >= mostSteps) return guide
      const { key } = proposal.step
      const led = (to: string | null) => (to === proposal.before ? key : to)
      const steps = guide.steps.map((step) => withWays(step, (_, to) => led(to)))
      return { ...guide, start: led(guide.start), steps: steps.toSpliced(at, 0, proposal.step) }
    }
    default:
      return proposal satisfies never
  }
}

function withOption(step: GuideStep, option: GuideOption): GuideStep {
  if (step.type !== 'question' || step.answer.kind !== 'options') return step
  const { options } = step.answer
  if (options.length >= mostOptions || options.some(({ key }) => key === option.key)) return step
  return { ...step, answer: { ...step.answer, options: [...options, option] } }
}

function endWithout({ steps }: Guide): string | null {
  for (const result of ['no_action', 'declined', 'waiting'] as const) {
    const end = steps.find((step) => step.type === 'outcome' && step.result === result)
    if (end) return end.key
  }
  return null
}

function titleOf(words: readonly string[]): string {
  const text = words.join(' ').slice(0, 80).trim()
  return text === '' ? 'Something else' : `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** Words of people are no template. */
function plain(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').replaceAll('{{', '{ {').trim()
  return line.length > 300 ? `${line.slice(0, 299)}…` : line
}

function freshKey(words: string, taken: readonly string[]): string {
  const plainWords = words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
  const base = plainWords.slice(0, 40).replace(/-+$/, '') || 'reason'
  for (let nth = 1; ; nth += 1) {
    const key = nth === 1 ? base : `${base}-${nth}`
    if (!taken.includes(key)) return key
  }
}
