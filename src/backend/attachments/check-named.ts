import type { Member } from '../../shared/access/directory.ts'
import { filesOfCommand } from '../../shared/attachment/named.ts'
import type { CaseCommand, HouseCommand } from '../../shared/case/commands/index.ts'
import type { Refusal } from '../../shared/case/decision.ts'
import type { Case } from '../../shared/case/state.ts'
import { markNamed, wholeOf } from '../db/attachment.ts'
import type { WritableDb } from '../db/transaction.ts'
import { mayOpen } from './access.ts'

/** A command as far as files are concerned; ids in lower case. */
export interface Naming {
  readonly id: string
  readonly caseId: string
  readonly command: CaseCommand | HouseCommand
  /** Who gives it; null: the house. */
  readonly by: Member | null
  /** The case as it stands before; undefined when there is none. */
  readonly state: Case | undefined
}

/** Which commands name files, and of these which name one that is not here as they say. */
export interface NamedFiles {
  /** Command ids, of those that must be refused. */
  readonly missing: ReadonlySet<string>
  /** File ids by command id. */
  readonly named: ReadonlyMap<string, readonly string[]>
}

const nothing: NamedFiles = { missing: new Set(), named: new Map() }

/**
 * Looks whether the files that commands name are here, whole, sent for the same case, what they are said to be, and
 * such as their giver may open: who knows of a file they may not open must not get at it by hanging it on a post.
 */
export async function readNamed(db: WritableDb, commands: readonly Naming[]): Promise<NamedFiles> {
  const naming = commands.flatMap((given) => {
    const files = filesOfCommand(given.command)
    return files.length > 0 ? [{ ...given, files }] : []
  })
  if (naming.length === 0) return nothing
  const ids = naming.flatMap(({ files }) => files.map((file) => file.id.toLowerCase()))
  const whole = await wholeOf(db, [...new Set(ids)])
  const missing = naming.filter(({ caseId, files, by, state }) =>
    files.some((file) => {
      const there = whole.get(file.id.toLowerCase())
      const same = there?.sha256 === file.sha256 && there.size === file.size && there.type === file.type
      if (!same || there.caseId !== caseId) return true
      return by !== null && !(state && mayOpen(by, state, { id: there.id, by_id: there.byId }))
    }),
  )
  return {
    missing: new Set(missing.map(({ id }) => id)),
    named: new Map(naming.map(({ id, files }) => [id, files.map((file) => file.id.toLowerCase())])),
  }
}

/** Keeps the files of the commands that were accepted. */
export async function keepNamed(
  db: WritableDb,
  { named }: NamedFiles,
  acceptedIds: readonly string[],
  at: Date,
): Promise<void> {
  await markNamed(db, [...new Set(acceptedIds.flatMap((id) => named.get(id) ?? []))], at)
}

export const missingFile: Refusal = {
  code: 'invalid_input',
  message: 'A file that belongs to this has not arrived. Add it again.',
  truth: null,
}
