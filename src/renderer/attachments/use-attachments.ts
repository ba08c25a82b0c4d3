import { useCallback, useMemo, useRef, useState } from 'react'
import { type AttachmentRef, attachmentPartBytes, maxAttachmentBytes } from '../../shared/attachment/attachment-ref.ts'
import type { AttachmentSlot, StagedFile } from '../../shared/contract/desk-attachments.ts'
import type { DeskClient } from '../app/desk-connection.ts'
import { useDesk } from '../app/desk-context.tsx'
import { t } from '../app/text/index.ts'
import { useLive } from '../app/use-live.ts'
import { troubleOf } from '../ui/trouble.ts'
import { isUnready, refsOf } from './staged-state.ts'

/** The files being added in one place, and what can be done with them. */
export interface Attachments {
  readonly files: readonly StagedFile[]
  /** What a command names; the desk sends them before it. */
  readonly refs: readonly AttachmentRef[]
  /** True while a file is read, or one that was not taken still stands there. */
  readonly unready: boolean
  /** Ids of the files this window is handing to the desk. */
  readonly handing: ReadonlySet<string>
  /** Why files were not even begun, in sentences. */
  readonly problems: readonly string[]
  add(files: Iterable<File>): void
  remove(id: string): void
  dismiss(): void
}

const none: readonly StagedFile[] = []
/** Files this window is handing to the desk, wherever: it goes on when the place they are for is left. */
const handing = new Set<string>()

/** Files for a note, a question or a post on a case. They stay with the desk until they are sent or taken away. */
export function useAttachments(caseId: string, slot: AttachmentSlot): Attachments {
  const desk = useDesk()
  const open = useCallback(
    (client: DeskClient, signal: AbortSignal) => client.attachments.staged({ caseId, slot }, { signal }),
    [caseId, slot],
  )
  const files = useLive(open).data?.files ?? none
  const [problems, setProblems] = useState<readonly string[]>([])
  const gone = useRef(new Set<string>())

  const add = useCallback(
    (chosen: Iterable<File>) => {
      // One after the other: several at once would only take turns.
      const addAll = async (all: readonly File[]) => {
        for (const file of all) {
          const problem = sizeProblem(file) ?? (await hand(desk, file, { caseId, slot, gone: gone.current }))
          if (problem) setProblems((before) => [...before, problem].slice(-5))
        }
      }
      setProblems([])
      void addAll([...chosen])
    },
    [desk, caseId, slot],
  )
  const remove = useCallback(
    (id: string) => {
      gone.current.add(id)
      desk.attachments.remove({ id }).catch(() => undefined)
    },
    [desk],
  )
  return useMemo(
    () => ({
      files,
      refs: refsOf(files),
      unready: isUnready(files),
      handing,
      problems,
      add,
      remove,
      dismiss: () => setProblems([]),
    }),
    [files, problems, add, remove],
  )
}

function sizeProblem({ name, size }: File): string | null {
  if (size === 0) return t.attachments.empty(name)
  return size > maxAttachmentBytes ? t.attachments.tooLarge(name, maxAttachmentBytes / 1024 / 1024) : null
}

/** Hands a file to the desk part by part; gives why it could not, or null. One taken away meanwhile is no problem. */
async function hand(
  desk: DeskClient,
  file: File,
  { gone, ...place }: { caseId: string; slot: AttachmentSlot; gone: ReadonlySet<string> },
): Promise<string | null> {
  let id: string | null = null
  try {
    id = (await desk.attachments.add({ ...place, name: file.name, size: file.size })).id
    handing.add(id)
    for (let n = 0; n * attachmentPartBytes < file.size; n += 1) {
      if (gone.has(id)) return null
      const bytes = file.slice(n * attachmentPartBytes, (n + 1) * attachmentPartBytes)
      await desk.attachments.part({ id, n, bytes })
    }
    await desk.attachments.done({ id })
    return null
  } catch (error) {
    if (id !== null) {
      if (gone.has(id)) return null
      desk.attachments.remove({ id }).catch(() => undefined)
    }
    return t.attachments.failed(file.name, troubleOf(error).message)
  } finally {
    if (id !== null) handing.delete(id)
  }
}
