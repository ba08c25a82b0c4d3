import type { CaseCommand } from '../../shared/case/commands/index.ts'
import type { Case } from '../../shared/case/state.ts'
import type { Trouble } from '../case/refusal-note.tsx'
import { tell } from '../case/undo.tsx'
import { useCommands } from '../case/use-commands.ts'
import { words as caseWords } from '../case/words.ts'

interface HelperActs {
  /** Gives a command; answers why it was refused, or null. */
  readonly give: (command: CaseCommand) => Promise<Trouble | null>
  /** Gives a command that has no place of its own on the screen: a refusal is told beside it. */
  readonly giveAtOnce: (command: CaseCommand, done?: string) => void
}

/** Giving commands on a case of which only a question is seen. */
export function useHelperActs(state: Case, say: (words: string) => void): HelperActs {
  const issue = useCommands()
  const give = async (command: CaseCommand) => {
    const outcome = await issue(state.id, command)
    return outcome.ok ? null : outcome.trouble
  }
  const giveAtOnce = async (command: CaseCommand, done?: string) => {
    const trouble = await give(command)
    if (trouble) {
      const truth = trouble.truth ? ` ${caseWords.refusal.truth(trouble.truth)}` : ''
      tell(trouble.message + truth, caseWords.done.failed)
    } else if (done) say(done)
  }
  return { give, giveAtOnce }
}
