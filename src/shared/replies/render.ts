import { holeNames } from './holes.ts'

/** What stands for each placeholder; empty or absent: nothing is known. */
export type ReplyValues = Readonly<Record<string, string>>

/** A template filled in as far as it goes; `holes` names what is left. */
export interface RenderedReply {
  readonly text: string
  readonly holes: readonly string[]
}

const placeholder = /\{\{([^{}]*)\}\}/g

/**
 * Fills a template in. Total: a placeholder nothing is known for stays where it is, so that it is seen and named, and
 * no value brings a hole of its own.
 */
export function renderReply(template: string, values: ReplyValues): RenderedReply {
  const text = template.replace(placeholder, (hole, inner: string) => {
    const name = inner.trim()
    const value = Object.hasOwn(values, name) ? values[name]?.trim() : undefined
    return value ? withoutHoles(value) : hole
  })
  return { text, holes: holeNames(text) }
}

/** A value without the signs that make holes, whatever words stand around it: braces and brackets become round ones. */
export function withoutHoles(value: string): string {
  return value.replace(/[{[]/g, '(').replace(/[}\]]/g, ')')
}
