import type { FeedChange } from '../../shared/contract/feed.ts'
import { listGuideTexts, type SeqGuide } from '../db/guide-version.ts'
import type { ReadableDb } from '../db/transaction.ts'
import type { GuideShelf } from './shelf.ts'

/** Versions as changes of the feed, as many from the first as fit into `maxBytes` (one always does). */
export async function guideChanges(
  db: ReadableDb,
  shelf: GuideShelf,
  { versions, maxBytes }: { readonly versions: readonly SeqGuide[]; readonly maxBytes: number },
): Promise<Extract<FeedChange, { kind: 'guide' }>[]> {
  const fitting = firstPart(versions, maxBytes)
  await shelf.need(db, fitting)
  const changes: Extract<FeedChange, { kind: 'guide' }>[] = []
  for (const { seq, state, ...ref } of fitting) {
    const guide = await shelf.read(db, ref)
    if (guide) changes.push({ kind: 'guide', seq, guide, state })
  }
  return changes
}

/** The same as lines of the bootstrap stream; the documents pass as text. */
export async function guideLines(db: ReadableDb, versions: readonly SeqGuide[]): Promise<string> {
  const texts = new Map((await listGuideTexts(db, versions)).map((row) => [`${row.key} ${row.version}`, row.document]))
  return versions
    .map(({ key, version, seq, state }) => {
      const text = texts.get(`${key} ${version}`)
      return text === undefined ? '' : `{"kind":"guide","seq":${seq},"guide":${text},"state":"${state}"}\n`
    })
    .join('')
}

/** The first of these that together stay under so many bytes, but at least one. */
export function firstPart(versions: readonly SeqGuide[], maxBytes: number): readonly SeqGuide[] {
  let sum = 0
  const end = versions.findIndex(({ bytes }, index) => {
    sum += bytes
    return index > 0 && sum > maxBytes
  })
  return end < 0 ? versions : versions.slice(0, end)
}
