import { type Guide, type GuideLibrary, guideSchema } from '../../shared/guide/guide.ts'
import { type GuideRef, listGuideTexts, listPublished } from '../db/guide-version.ts'
import type { ReadableDb } from '../db/transaction.ts'

/** Most versions kept at hand for the next asking. The library of an `open` holds what is published by itself. */
const mostKept = 200

/**
 * The guides of one workspace as this node knows them. A version never changes, so that its text is fetched once and
 * parsed when somebody first asks for it, whatever else of the workspace is read anew. What is published is told by
 * each `open`.
 */
export class GuideShelf {
  /** By 'key version', the longest unused first. */
  readonly #versions = new Map<string, () => Guide>()

  /** A library of what is published now, with every version that `need` brought in. */
  async open(db: ReadableDb): Promise<GuideLibrary> {
    const published = await listPublished(db)
    const current = new Map(published.map((ref) => [ref.key, ref]))
    this.#trim()
    await this.#fetch(db, published)
    const open = (ref: GuideRef | undefined) => (ref && this.#find(ref)) ?? null
    const guides = new Map(published.map((ref) => [nameOf(ref), this.#versions.get(nameOf(ref))]))
    const byTitle = published.toSorted((a, b) => a.title.localeCompare(b.title, 'en'))
    return {
      find: (key, version) => guides.get(nameOf({ key, version }))?.() ?? open({ key, version }),
      published: (key) => {
        const ref = current.get(key)
        return (ref && guides.get(nameOf(ref))?.()) ?? null
      },
      all: () => byTitle.flatMap((ref) => guides.get(nameOf(ref))?.() ?? []),
    }
  }

  /** Brings these versions in, so that libraries find them; those that do not exist are left out. */
  async need(db: ReadableDb, refs: readonly GuideRef[]): Promise<void> {
    this.#trim()
    await this.#fetch(db, refs)
    for (const ref of refs) this.#use(ref)
  }

  /** One version, brought in where it is not here yet; null where there is none. */
  async read(db: ReadableDb, ref: GuideRef): Promise<Guide | null> {
    await this.#fetch(db, [ref])
    return this.#find(ref)
  }

  async #fetch(db: ReadableDb, refs: readonly GuideRef[]): Promise<void> {
    const missing = new Map(refs.filter((ref) => !this.#versions.has(nameOf(ref))).map((ref) => [nameOf(ref), ref]))
    for (const { document, ...ref } of await listGuideTexts(db, [...missing.values()]))
      this.#versions.set(nameOf(ref), once(document))
  }

  #find(ref: GuideRef): Guide | null {
    return this.#use(ref)?.() ?? null
  }

  /** Puts it last in the line of those that are dropped. */
  #use(ref: GuideRef): (() => Guide) | undefined {
    const name = nameOf(ref)
    const found = this.#versions.get(name)
    if (found) {
      this.#versions.delete(name)
      this.#versions.set(name, found)
    }
    return found
  }

  #trim(): void {
    for (const name of this.#versions.keys()) {
      if (this.#versions.size <= mostKept) return
      this.#versions.delete(name)
    }
  }
}

function nameOf({ key, version }: GuideRef): string {
  return `${key} ${version}`
}

/** Parses when first asked; holds the text no longer than that. */
function once(text: string): () => Guide {
  let rest: string | null = text
  let guide: Guide | null = null
  return () => {
    if (guide) return guide
    guide = guideSchema.parse(JSON.parse(rest ?? ''))
    rest = null
    return guide
  }
}
