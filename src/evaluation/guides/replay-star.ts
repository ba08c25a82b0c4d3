import { edgesOf, type GuideStep } from '../../shared/guide/guide.ts'
import type { RunScope } from '../../shared/guide/scope.ts'
import { isAlreadySaid } from './already-said.ts'
import { cannotSay, isRefusal, yesOrNo } from './answers.ts'
import { keyOf } from './converted.ts'
import { GuideFollower } from './follow.ts'
import { isBadResult, isGoodbye } from './star-graph.ts'
import type { Happening } from './star-turns.ts'

/** Why an agent did something else than the guide's next step. */
export type Parting =
  | 'out_of_scope'
  | 'nothing_found'
  | 'farewell'
  | 'own_words'
  | 'asked_again'
  | 'skipped_known'
  | 'skipped_ahead'
  | 'went_back'
  | 'other_branch'
  | 'other'

/** One action of the agent beside what the guide would have done there. */
export interface Compared {
  readonly dialogue: string
  readonly lookup: boolean
  /** Key of the guide's next step; `end` where it had ended. */
  readonly expected: string
  readonly taken: string
  /** What the agent did before, with how the system answered; for the baseline. */
  readonly before: string
  /** The guide has a step for it. */
  readonly placed: boolean
  readonly agrees: boolean
  /** It is the next step, or lies on the likely path from there. */
  readonly within: boolean
  /** It is the next step of a guide that does not ask what the customer said already. */
  readonly listening: boolean
  /** Null where they agree. */
  readonly parting: Parting | null
}

/**
 * Walks a dialogue with a guide. At each action the guide has been told what the agent did, what the customer said and
 * what the system answered so far, and nothing later. Where the agent leaves it, it is led to where they are.
 */
export function replayDialogue(
  dialogue: string,
  happenings: readonly Happening[],
  guide: ConstructorParameters<typeof GuideFollower>[0],
  scope: RunScope,
): Compared[] {
  const follower = new GuideFollower(guide, scope)
  const compared: Compared[] = []
  const done = new Set<string>()
  let said: string[] = []
  /** All that the customer said so far. */
  const heard: string[] = []
  let result: string | null = null
  let before = 'start'
  /** The present step has been done by the agent and waits for its answer. */
  let isAsked = false

  /** Where the last step could have led by other answers. */
  let others: readonly (string | null)[] = []

  const settle = (): void => {
    if (!isAsked) return
    const step = follower.step()
    others = step ? edgesOf(step).map(({ to }) => to) : []
    if (step) follower.finish(answerOf(step, said.join(' '), result))
    isAsked = false
  }

  for (const happening of happenings) {
    switch (happening.kind) {
      case 'said':
        said.push(happening.words)
        heard.push(happening.words)
        break
      case 'result':
        result = happening.words
        before = `${before}:${isRefusal(result) ? 'bad' : 'good'}`
        break
      case 'acted':
      case 'looked_up': {
        settle()
        const taken = keyOf(happening.label)
        const expected = follower.step()?.key ?? 'end'
        const likely = follower.likelyPath()
        const placed = follower.has(taken)
        const agrees = expected === taken
        const within = agrees || likely.slice(1).includes(taken)
        const isKnown = (key: string): boolean => isAlreadySaid(key, heard.join(' '))
        const listening = (likely.find((key) => !isKnown(key)) ?? 'end') === taken
        const skipsKnown = within && isKnown(expected)
        const { label } = happening
        const parting = agrees ? null : partingOf({ taken, label, placed, within, skipsKnown, others, done, follower })
        const lookup = happening.kind === 'looked_up'
        compared.push({ dialogue, lookup, expected, taken, before, placed, agrees, within, listening, parting })
        if (placed) {
          follower.goTo(taken)
          isAsked = true
        }
        done.add(taken)
        before = label
        said = []
        if (lookup) result = null
        break
      }
      default:
        happening satisfies never
    }
  }
  return compared
}

/** The option that what was said, or what the system answered, amounts to; null: the usual one. */
function answerOf(step: GuideStep, said: string, result: string | null): string | null {
  if (step.type !== 'question' || step.answer.kind !== 'options') return null
  const keys = step.answer.options.map(({ key }) => key)
  const missing = keys.find((key) => key.startsWith('info-missing'))
  if (missing) return cannotSay(said) ? missing : null
  const bad = keys.find((key) => isBadResult(key.replaceAll('-', '_')))
  if (bad) return result !== null && isRefusal(result) ? bad : null
  const answer = yesOrNo(said)
  return answer !== null && keys.includes(answer) ? answer : null
}

interface Parted {
  readonly taken: string
  readonly label: string
  readonly placed: boolean
  readonly within: boolean
  readonly skipsKnown: boolean
  readonly others: readonly (string | null)[]
  readonly done: ReadonlySet<string>
  readonly follower: GuideFollower
}

function partingOf({ taken, label, placed, within, skipsKnown, others, done, follower }: Parted): Parting {
  if (label === 'out_of_scope') return 'out_of_scope'
  if (label.endsWith('nothing_found')) return 'nothing_found'
  if (label === 'custom') return 'own_words'
  if (isGoodbye(label)) return 'farewell'
  if (!placed) return 'other'
  if (others.includes(taken)) return 'other_branch'
  if (done.has(taken)) return 'asked_again'
  if (within) return skipsKnown ? 'skipped_known' : 'skipped_ahead'
  return follower.leadsHere(taken) ? 'went_back' : 'other'
}
