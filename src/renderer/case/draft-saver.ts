import type { DraftKind } from '../../shared/contract/drafts.ts'

/** One text on its way to where drafts are kept. */
export interface DraftPart {
  readonly caseId: string
  readonly kind: DraftKind
  readonly text: string
}

export interface DraftSaver {
  /** Saves the newest text of a draft a moment from now. */
  change(part: DraftPart): void
  /** Saves what waits at once. */
  flush(): void
  /** Saves what waits at once, and nothing after that. */
  stop(): void
}

/** Milliseconds between typing and saving, at most; and between tries while saving fails. */
const saveAfter = 400
const tryAgainAfter = 5_000

/**
 * Saves drafts while somebody types: each case and kind at most every so often, always its newest text, in order. The
 * timer runs from the first change on, so that somebody who never pauses is saved too. What fails is tried again.
 */
export function draftSaver(save: (part: DraftPart) => Promise<unknown>): DraftSaver {
  const waiting = new Map<string, DraftPart>()
  let timer: ReturnType<typeof setTimeout> | null = null
  let stopped = false

  const schedule = (milliseconds: number) => {
    if (!stopped) timer ??= setTimeout(flush, milliseconds)
  }
  const failed = (part: DraftPart) => {
    const key = keyOf(part)
    // What was typed since counts, not what failed.
    if (!waiting.has(key)) waiting.set(key, part)
    schedule(tryAgainAfter)
  }
  const flush = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    const parts = [...waiting.values()]
    waiting.clear()
    for (const part of parts) save(part).catch(() => failed(part))
  }
  return {
    change(part) {
      waiting.set(keyOf(part), part)
      schedule(saveAfter)
    },
    flush,
    stop() {
      stopped = true
      flush()
    },
  }
}

const keyOf = ({ caseId, kind }: DraftPart) => `${caseId} ${kind}`
