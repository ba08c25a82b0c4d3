import type { Guide } from '../../shared/guide/guide.ts'

/** A guide that was made out of somebody else's flow. */
export interface Converted {
  /** What the source calls it. */
  readonly name: string
  /** Nothing but what the source says: what it leaves open stays open, for the lint to find. */
  readonly asWritten: Guide
  /** The same with what was missing put in, so that it can be run. */
  readonly guide: Guide
  /** What was put in, one sentence each. */
  readonly assumed: readonly string[]
  /** What the source knows and gives no place to, such as replies that nothing leads to. */
  readonly unplaced: readonly string[]
}

/** A key as guides have it: `apartment_ask_day` becomes `apartment-ask-day`. */
export function keyOf(name: string): string {
  const key = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return key.slice(0, 60) || 'x'
}

/** A variable's name for a key: `apartment-ask-day` becomes `apartmentAskDay`. */
export function variableOf(key: string): string {
  const name = key.replaceAll(/-+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()).slice(0, 40)
  return /^[a-z]/.test(name) ? name : `v${name.slice(0, 39)}`
}

/** Words of a source as a title: at most 120 characters, one line. */
export function titleOf(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > 120 ? `${line.slice(0, 119).trimEnd()}…` : line || '…'
}

/** Text of a source as a template: braces of its own would be read as expressions. */
export function plainTemplate(text: string): string {
  return text.replaceAll('{{', '{ {').replaceAll('}}', '} }').slice(0, 4_000)
}

/** What a mended guide is offered on: the cases of its task. */
export function offeredOn(task: string): { when: string } {
  return { when: `category == "${task.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_')}"` }
}

/** The deed before an end, which the sources leave to the reader: the case is closed, or goes to a person. */
export function deedBefore(key: string, result: 'resolved' | 'escalated', next: string): Record<string, unknown> {
  return result === 'resolved'
    ? {
        key,
        type: 'action',
        title: 'Close the case',
        action: 'resolve',
        fields: { rootCause: 'other', summary: 'Done as the flow says.' },
        next,
      }
    : {
        key,
        type: 'action',
        title: 'Hand it to a person',
        action: 'escalate',
        fields: { type: 'hierarchical', reason: 'The flow ends with a person taking over.' },
        next,
      }
}
