import { type Consult, firstAnswer } from './consult.ts'
import { helperOf } from './who-helps.ts'

/** Sentences about a consult that refusals tell, in the words of the trail. */

/** What became of the question: 'Answered by Ben Okafor.' */
export function consultTruth(consult: Consult): string {
  const { state, endedBy } = consult
  const who = endedBy?.name ?? 'somebody'
  switch (state) {
    case 'open':
      return consult.claimedBy ? claimTruth(consult) : `It waits for an answer from ${consult.targetName}.`
    case 'answered':
      return `Answered by ${firstAnswer(consult)?.by.name ?? 'a colleague'}.`
    case 'solved':
      return `Solved: ${who} took the answer of ${solver(consult)} as the solution.`
    case 'withdrawn':
      return `Withdrawn by ${who}.`
    case 'escalated':
      return `${who} turned it into an escalation.`
    case 'closed':
      return `Closed by ${who}.`
    default:
      return state satisfies never
  }
}

/** Who answers it: 'Ben Okafor answers it.' */
export function claimTruth(consult: Consult): string {
  const name = helperOf(consult, consult.claimedBy ?? '')?.name ?? 'A colleague'
  return firstAnswer(consult) ? `${name} answered it.` : `${name} is answering it.`
}

function solver({ posts, solution }: Consult): string {
  return posts.find(({ id }) => id === solution)?.by.name ?? 'a colleague'
}
