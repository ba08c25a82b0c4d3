import { ORPCError } from '@orpc/server'
import type { Problem } from './problems.ts'

/** A no to something sent in: nothing of it was taken, and the first of what is wrong says why. `what`: 'update'. */
export function badRequest(what: string, problems: readonly Problem[]) {
  const [first] = problems
  return new ORPCError('BAD_REQUEST', {
    status: 400,
    message: `Nothing of this ${what} was taken: ${first?.field ? `${first.field}: ` : ''}${first?.reason ?? 'it is not understood'}`,
    data: { problems },
  })
}
