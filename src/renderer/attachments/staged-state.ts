import type { AttachmentRef } from '../../shared/attachment/attachment-ref.ts'
import type { StagedFile } from '../../shared/contract/desk-attachments.ts'
import { t } from '../app/text/index.ts'

/** The files that may be sent, as a command names them: those the desk keeps, whether the backend has them yet or not. */
export function refsOf(files: readonly StagedFile[]): AttachmentRef[] {
  return files.flatMap(({ id, name, size, type, sha256, state }) =>
    (state === 'waiting' || state === 'uploaded') && type && sha256 ? [{ id, name, size, type, sha256 }] : [],
  )
}

/** Why what is written cannot be sent yet: a file is still being read, or one was not taken. */
export function isUnready(files: readonly StagedFile[]): boolean {
  return files.some(({ state }) => state === 'adding' || state === 'refused')
}

/**
 * What is said of a file, and how far along it is: 0 to 100, null when nothing moves. `handing`: this window is handing
 * it to the desk; one that another window was handing over may never come to its end.
 */
export function standOf(
  { state, size, here, sent, problem }: StagedFile,
  handing: boolean,
): {
  readonly words: string
  readonly percent: number | null
} {
  const said = t.attachments.state
  switch (state) {
    case 'adding': {
      if (!handing && here > 0) return { words: said.elsewhere, percent: null }
      const percent = percentOf(here, size)
      return { words: said.adding(percent), percent }
    }
    case 'waiting': {
      const percent = percentOf(sent, size)
      return sent > 0 ? { words: said.sending(percent), percent } : { words: said.waiting, percent: null }
    }
    case 'uploaded':
      return { words: said.uploaded, percent: null }
    case 'refused':
      return { words: problem ?? said.refused, percent: null }
    default:
      return state satisfies never
  }
}

function percentOf(done: number, whole: number): number {
  return Math.min(100, Math.floor((100 * done) / Math.max(1, whole)))
}
