import { useCallback } from 'react'
import type { DocumentVersion, PublishResult } from '../../shared/contract/policies.ts'
import type { PolicyDocument, PolicyKind } from '../../shared/policies/kinds.ts'
import type { PolicyProblem } from '../../shared/policies/problem.ts'
import { useDesk } from '../app/desk-context.tsx'
import { same } from '../ui/same.ts'
import { isWithin, placeOf, typed } from './documents.ts'
import { usePublished, useReloadDocuments } from './documents-context.tsx'
import { type Drafts, drafts } from './draft-stores.ts'
import { useProblems } from './problems-context.tsx'

/** One policy document as somebody works on it. */
export interface DocumentDraft<D> {
  /** In force now. */
  readonly published: D
  readonly inForce: DocumentVersion
  /** With the changes of this window; the published document while nothing was changed. */
  readonly draft: D
  readonly dirty: boolean
  /** The version the draft was made from. Another than `inForce.version`: somebody published meanwhile; see `moveOn`. */
  readonly basedOn: number
  /**
   * Changes the draft. Give a new document, never change the one given (return it as it is for no change). `merge`
   * names the field: changes in a row with the same name are one step of undo.
   */
  readonly change: (by: (document: D) => D, merge?: string) => void
  /** What the schema and the lint say of the draft; the lint's word comes a moment later and needs the connection. */
  readonly problems: readonly PolicyProblem[]
  /** The problems at a place such as `ladders.0.steps.1` and inside it. */
  readonly problemsAt: (place: string) => readonly PolicyProblem[]
  readonly undo: (() => void) | null
  readonly redo: (() => void) | null
  readonly reason: string
  readonly write: (reason: string) => void
  readonly discard: () => void
  /** Brings the changes onto the version in force. */
  readonly moveOn: () => void
  /** Publishes the draft; throws as the desk does (`troubleOf`). The draft is gone when it was published. */
  readonly publish: (reason: string, signal?: AbortSignal) => Promise<PublishResult>
  /** Grows when values change otherwise than by the field in use: as a `key` it makes fields forget half-typed text. */
  readonly epoch: number
}

/**
 * The draft of one document: the same for every part that calls it, kept when the area is left. Only inside the
 * routing area.
 */
export function useDocumentDraft<Kind extends PolicyKind>(kind: Kind): DocumentDraft<PolicyDocument<Kind>> {
  const published = usePublished(kind)
  const reload = useReloadDocuments()
  const store: Drafts[Kind] = drafts[kind]
  const state = store()
  const problems = useProblems()[kind]
  const desk = useDesk()
  const { document } = published
  const { version } = published.inForce
  const draft: PolicyDocument<Kind> = state.history?.present ?? document
  const dirty = state.base !== null && !same(draft, state.base.document)
  const change = useCallback(
    (by: (document: PolicyDocument<Kind>) => PolicyDocument<Kind>, merge?: string) =>
      store.getState().change({ version, document }, by, merge),
    [store, version, document],
  )
  const basedOn = state.base?.version ?? version
  const publish = async (reason: string, signal?: AbortSignal) => {
    const input = { policy: typed[kind](draft), reason, basedOn }
    const result = await desk.policies.publish(input, signal ? { signal } : {})
    if (result.outcome === 'published') {
      state.discard()
      await reload()
    }
    return result
  }
  return {
    published: document,
    inForce: published.inForce,
    draft,
    dirty,
    basedOn,
    change,
    problems,
    problemsAt: (place) => problems.filter(({ path }) => isWithin(placeOf(path), place)),
    undo: state.history && state.history.past.length > 0 ? state.undo : null,
    redo: state.history && state.history.future.length > 0 ? state.redo : null,
    reason: state.reason,
    write: state.write,
    discard: state.discard,
    moveOn: () => state.moveTo({ version, document }),
    publish,
    epoch: state.epoch,
  }
}
