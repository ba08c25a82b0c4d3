import type { Case } from '../case/state.ts'
import { hintsOf, mask } from '../masking/index.ts'
import type { KnowledgeWords } from './note.ts'

/**
 * What a note about a resolved case begins with: the problem as the case tells it, and what solved it, with personal
 * details masked. Null while the case is not resolved.
 */
export function draftNote(state: Case): KnowledgeWords | null {
  if (!state.resolution) return null
  const goal = state.assessment?.goal?.trim() ?? ''
  const told = goal === '' || goal === state.subject ? state.subject : `${state.subject}. ${goal}`
  const { masked } = mask([told, state.resolution.summary], hintsOf(state))
  const [problem = '', solution = ''] = masked
  return {
    category: state.category,
    product: state.product,
    problem: problem.slice(0, 2_000),
    solution: solution.slice(0, 5_000),
  }
}
