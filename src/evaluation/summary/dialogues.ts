import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { convertStar, starRecordSchema } from '../../backend/intake/formats/star.ts'
import { convertTau, tauRecordSchema } from '../../backend/intake/formats/tau.ts'
import type { Message } from '../../shared/case/message.ts'
import type { IntakeCaseInput } from '../../shared/contract/intake.ts'
import { readJsonLines } from '../lines/read-file.ts'

/** A dialogue of the public data, as intake reads it. */
export interface Dialogue {
  readonly id: string
  /** Dialogues of one task are alike: they are drawn together, and fall into one part. */
  readonly group: string
  readonly conversation: readonly Message[]
}

export interface DialogueSet {
  readonly name: string
  readonly dialogues: readonly Dialogue[]
}

/** The dialogues of a folder that can be read. */
export async function readDialogues(folder: string): Promise<DialogueSet[]> {
  const tau = await linesOf(folder, 'tau_trajectories.jsonl')
  const star = await linesOf(folder, 'star_sample.jsonl')
  return [
    {
      name: 'tau: an AI agent with tools',
      dialogues: tau.flatMap((value) => read(value, tauRecordSchema, convertTau)),
    },
    {
      name: 'star: a person with tools',
      dialogues: star.flatMap((value) => read(value, starRecordSchema, convertStar)),
    },
  ].filter(({ dialogues }) => dialogues.length > 0)
}

async function linesOf(folder: string, name: string): Promise<unknown[]> {
  const path = join(folder, name)
  if (!(await stat(path).catch(() => null))?.isFile()) return []
  return (await readJsonLines(path)).lines.map(({ value }) => value)
}

type Converted = { readonly ok: true; readonly value: IntakeCaseInput } | { readonly ok: false }

function read<T extends { readonly id: string }>(
  value: unknown,
  schema: { safeParse(value: unknown): { readonly success: boolean; readonly data?: T | undefined } },
  convert: (record: T) => Converted,
): Dialogue[] {
  const parsed = schema.safeParse(value)
  if (!parsed.success || !parsed.data) return []
  const converted = convert(parsed.data)
  if (!converted.ok) return []
  const { id } = parsed.data
  const conversation = converted.value.conversation.map((message, at) => asMessage(message, at))
  // Runs of one task differ in their last number; other dialogues stand for themselves.
  return [{ id, group: /-\d+-\d+$/.test(id) ? id.replace(/-\d+$/, '') : id, conversation }]
}

function asMessage(message: IntakeCaseInput['conversation'][number], at: number): Message {
  const { tool } = message
  return {
    id: message.id ?? `x${at}`,
    at: '2026-01-01T00:00:00.000Z',
    author: message.author,
    authorName: message.authorName ?? null,
    text: message.text ?? '',
    ai: null,
    tool: tool ? { name: tool.name, args: tool.args ?? '', result: tool.result ?? null, ok: tool.ok ?? null } : null,
    delivery: null,
  }
}
