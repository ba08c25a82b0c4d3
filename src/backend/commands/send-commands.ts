import type { CommandEnvelope } from '../../shared/case/commands/index.ts'
import type { CommandResult, SentCommand } from '../../shared/contract/backend.ts'
import type { SignedIn } from '../identity/authenticate.ts'
import { describeError } from '../log.ts'
import type { Services } from '../services.ts'

/**
 * Carries out a member's commands in their order, each for itself. A malformed one is refused and the others are
 * not touched by it. Null when the member was deactivated meanwhile.
 */
export async function sendCommands(
  { queue, log }: Pick<Services, 'queue' | 'log'>,
  who: SignedIn,
  commands: readonly SentCommand[],
): Promise<CommandResult[] | null> {
  const envelopes = commands.filter((command): command is CommandEnvelope => !('malformed' in command))
  const answers = await queue.submit(
    who.workspaceId,
    envelopes.map((envelope) => ({ by: { kind: 'member', memberId: who.memberId }, envelope })),
  )
  if (answers.some(({ kind }) => kind === 'unauthorized')) return null
  const given = answers.map((answer) => {
    if (answer.kind === 'unauthorized') throw new Error('Handled above')
    if (answer.kind === 'failed')
      log.error({ error: describeError(answer.error), commandId: answer.result.id }, 'command failed')
    return answer.result
  })
  const next = given.values()
  return commands.map((command) => ('malformed' in command ? malformed(command) : take(next)))
}

function malformed({ id, malformed: problem }: Extract<SentCommand, { malformed: string }>): CommandResult {
  return {
    id,
    outcome: 'refused',
    refusal: { code: 'invalid_input', message: `This command is not understood: ${problem}`, truth: null },
  }
}

function take(results: Iterator<CommandResult>): CommandResult {
  const { value, done } = results.next()
  if (done) throw new Error('Fewer answers than commands')
  return value
}
