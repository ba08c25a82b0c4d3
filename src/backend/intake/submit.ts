import type { HouseCommand } from '../../shared/case/commands/index.ts'
import type { Case } from '../../shared/case/state.ts'
import type { CommandResult } from '../../shared/contract/backend.ts'
import type { CommandQueue } from '../commands/command-queue.ts'
import type { Connector } from '../identity/authenticate.ts'

/** A command that intake gives on a case, under this id; throws what went wrong on our side. */
export interface IntakeCommand {
  readonly id: string
  readonly state: Pick<Case, 'id' | 'version'>
  readonly command: HouseCommand
}

/** Gives a command in the connector's name and answers what became of it. */
export async function submitIntake(
  queue: CommandQueue,
  connector: Connector,
  { id, state, command }: IntakeCommand,
): Promise<CommandResult> {
  const [answer] = await queue.submit(connector.workspaceId, [
    {
      by: { kind: 'house', actor: { kind: 'intake', name: connector.name } },
      envelope: { id, caseId: state.id, seenVersion: state.version, deskId: null, deskAt: null, command },
    },
  ])
  if (answer?.kind === 'answered') return answer.result
  throw answer?.kind === 'failed' ? answer.error : new Error('What intake sent went unanswered')
}
