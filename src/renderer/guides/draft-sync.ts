import type { SaveDraftInput, SaveDraftResult } from '../../shared/contract/guides.ts'
import { guideSchema } from '../../shared/guide/guide.ts'
import type { Trouble } from '../ui/trouble.ts'
import type { GuideEditorStore } from './editor-store.ts'
import type { DraftKeep } from './kept-drafts.ts'

/** Milliseconds from a change to its being kept here, to its being saved at the server, and between tries. */
const keepAfter = 300
const saveAfter = 1_000
const tryAgainAfter = 5_000

/** Documents on their way: an editor that is left and opened again never sends two at once. */
const sending = new WeakSet<GuideEditorStore>()

export interface DraftSync {
  /** Keeps and sends at once what waits: the window closes. */
  flush(): void
  /** The same, and nothing after that. */
  stop(): void
}

/**
 * Keeps a guide's draft safe while somebody draws: at this computer within a moment, at the server soon after, one save
 * at a time and always the newest document. Somebody who never pauses is saved too, and what fails is tried again. A
 * conflict stops it until a person has settled that.
 *
 * @param save - tells the server
 * @param troubleOf - why it could not be told
 */
export function syncDraft(
  store: GuideEditorStore,
  keep: DraftKeep,
  save: (input: SaveDraftInput) => Promise<SaveDraftResult>,
  troubleOf: (error: unknown) => Trouble,
): DraftSync {
  const timers = new Map<'keep' | 'save', ReturnType<typeof setTimeout>>()
  let stopped = false

  const schedule = (what: 'keep' | 'save', run: () => void, milliseconds: number) => {
    if (stopped || timers.has(what)) return
    timers.set(
      what,
      setTimeout(() => {
        timers.delete(what)
        run()
      }, milliseconds),
    )
  }
  const keepNow = () => {
    const { guide, saved, revision, basedOn } = store.getState()
    if (guide !== saved) keep.put({ revision, basedOn, document: guide })
  }
  const saveNow = async () => {
    const { key, guide, saved, revision, basedOn, conflict, settle } = store.getState()
    if (guide === saved || conflict !== null) return
    if (sending.has(store)) return schedule('save', () => void saveNow(), saveAfter)
    // What the schema refuses (a guide without a title) stays here until it is whole.
    if (!guideSchema.safeParse(guide).success) return settle({ saving: 'unsound' })
    sending.add(store)
    settle({ saving: 'saving' })
    try {
      took(await save({ key, revision, basedOn, document: guide }), guide)
    } catch (error) {
      const { kind, message } = troubleOf(error)
      settle({ saving: kind === 'refused' ? 'refused' : 'kept', refusal: kind === 'refused' ? message : null })
      if (kind !== 'refused') schedule('save', () => void saveNow(), tryAgainAfter)
    } finally {
      sending.delete(store)
    }
  }
  const took = (result: SaveDraftResult, sent: SaveDraftInput['document']) => {
    const { guide, key, settle } = store.getState()
    if (result.outcome === 'conflict') {
      const { theirs } = result
      settle({ saving: 'kept', conflict: { theirs: theirs && { by: theirs.by.name, at: theirs.at } } })
      return
    }
    const whole = guide === sent
    settle({ revision: result.draft.revision, saved: sent, saving: whole ? 'saved' : 'waiting', refusal: null })
    if (whole) keep.drop(key)
    else changed()
  }
  const changed = () => {
    schedule('keep', keepNow, keepAfter)
    schedule('save', () => void saveNow(), saveAfter)
  }
  const flush = () => {
    for (const timer of timers.values()) clearTimeout(timer)
    timers.clear()
    keepNow()
    void saveNow()
  }
  const unsubscribe = store.subscribe((now, before) => {
    const settled = before.conflict !== null && now.conflict === null
    if (now.guide === now.saved) {
      if (now.guide !== before.guide || now.saved !== before.saved) keep.drop(now.key)
    } else if (now.guide !== before.guide || settled) changed()
  })
  if (store.getState().guide !== store.getState().saved) changed()
  return {
    flush,
    stop() {
      flush()
      stopped = true
      unsubscribe()
    },
  }
}
