import { useMemo, useState } from 'react'
import { v7 as newId } from 'uuid'
import type { CommitInput } from '../../shared/case/commands/commit.ts'
import type { Case } from '../../shared/case/state.ts'
import { recogniseCommitments } from '../../shared/commitment/recognise.ts'
import { useClockSkew } from '../app/desk-state.ts'
import { useCustomerZone } from './use-reply-ground.ts'

/** A promise found in the reply, as it would be recorded. */
export interface PromiseOffer {
  readonly text: string
  readonly dueAt: string
  /** It will be recorded when the reply goes out. */
  readonly taken: boolean
}

export interface PromiseOffers {
  readonly offers: readonly PromiseOffer[]
  readonly timeZone: string
  readonly take: (text: string, taken: boolean) => void
  readonly setDue: (text: string, dueAt: string) => void
  /** What is recorded with the reply of that id. */
  readonly inputs: (messageId: string) => CommitInput[]
  readonly clear: () => void
}

type Changes = Readonly<Record<string, { readonly taken?: boolean; readonly dueAt?: string }>>

/** The promises in a text that is being written: each is recorded with it unless the writer says no. */
export function usePromiseOffers(state: Case, text: string): PromiseOffers {
  const skew = useClockSkew()
  const timeZone = useCustomerZone(state)
  const [changes, setChanges] = useState<Changes>({})
  const change = (key: string, one: Changes[string]) =>
    setChanges((now) => ({ ...now, [key]: { ...(Object.hasOwn(now, key) ? now[key] : {}), ...one } }))
  const found = useMemo(() => {
    const now = new Date(Date.now() + skew).toISOString()
    return recogniseCommitments(text, { now, timeZone, language: state.language })
  }, [text, skew, timeZone, state.language])
  const offers = found
    .filter((one, index) => found.findIndex((other) => other.text === one.text) === index)
    .map(({ text: promise, dueAt }): PromiseOffer => {
      const own = Object.hasOwn(changes, promise) ? changes[promise] : undefined
      return { text: promise, dueAt: own?.dueAt ?? dueAt, taken: own?.taken ?? true }
    })
  return {
    offers,
    timeZone,
    take: (promise, taken) => change(promise, { taken }),
    setDue: (promise, dueAt) => change(promise, { dueAt }),
    inputs: (messageId) =>
      offers.flatMap(({ text: promise, dueAt, taken }) =>
        taken ? [{ commitmentId: newId(), text: promise, dueAt, messageId }] : [],
      ),
    clear: () => setChanges({}),
  }
}
