import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isSaid } from '../../shared/assist/spoken.ts'
import { findPersonal, noHints, personalKinds } from '../../shared/masking/index.ts'
import { readJsonLines } from '../lines/read-file.ts'
import { isRecord } from '../problem.ts'
import { readDialogues } from '../summary/dialogues.ts'

/** How much is masked per 1,000 words of texts, by kind. */
export interface AlarmResult {
  readonly name: string
  readonly about: string
  readonly words: number
  readonly perThousand: number
  readonly byKind: Readonly<Record<string, number>>
  readonly examples: readonly string[]
}

const mostExamples = 8

/**
 * False alarms on public data. Where texts hold no personal details, all that is masked is one; in dialogues with tools
 * a masked stretch is none when the tools' records, or the account of who it is, hold the same words.
 */
export async function measureAlarms(folder: string): Promise<AlarmResult[]> {
  const results: AlarmResult[] = []
  const clinc = await readJson(join(folder, 'clinc.json'))
  if (isRecord(clinc) && isRecord(clinc.splits)) {
    const texts = Object.values(clinc.splits).flatMap((part) => (Array.isArray(part) ? part.flatMap(firstText) : []))
    results.push(
      alarms(
        'clinc: single requests',
        'Holds hardly any detail: nearly all that is masked is a false alarm.',
        texts.map(plain),
      ),
    )
  }
  const emotions = await textsOf(folder, 'goemotions.jsonl')
  if (emotions.length > 0)
    results.push(
      alarms(
        'goemotions: comments',
        'Names of persons were replaced by [NAME]; those of towns, firms and stars were left.',
        emotions.map(plain),
      ),
    )
  for (const { name, dialogues } of await readDialogues(folder)) {
    const texts = dialogues.flatMap(({ conversation }) => {
      const records = conversation
        .flatMap(({ tool }) => (tool ? [`${tool.args} ${tool.result ?? ''}`] : []))
        .join(' ')
        .toLowerCase()
      return conversation.filter(isSaid).map(({ text }) => ({ text, records }))
    })
    results.push(alarms(name, 'What the records of its tools hold as well is not counted.', texts))
  }
  return results
}

interface Read {
  readonly text: string
  /** What is known to be personal in small letters; nothing of it is a false alarm. */
  readonly records: string
}

const plain = (text: string): Read => ({ text, records: '' })

function alarms(name: string, about: string, texts: readonly Read[]): AlarmResult {
  let words = 0
  const counts = new Map<string, number>(personalKinds.map((kind) => [kind, 0]))
  const examples: string[] = []
  for (const { text, records } of texts) {
    words += text.match(/[\p{L}\p{N}']+/gu)?.length ?? 0
    for (const { kind, start, end } of findPersonal(text, noHints)) {
      const found = text.slice(start, end)
      const bare = found.toLowerCase().replace(/^[#@]/, '')
      if (records !== '' && bare.split(/[\s,]+/).every((part) => records.includes(part))) continue
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
      examples.push(`${kind}: ${found}`)
    }
  }
  const per = (count: number) => (words > 0 ? (1_000 * count) / words : 0)
  const step = Math.max(1, Math.floor(examples.length / mostExamples))
  return {
    name,
    about,
    words,
    perThousand: per(examples.length),
    byKind: Object.fromEntries([...counts].map(([kind, count]) => [kind, per(count)])),
    examples: examples.filter((_, at) => at % step === 0).slice(0, mostExamples),
  }
}

async function readJson(path: string): Promise<unknown> {
  if (!(await stat(path).catch(() => null))?.isFile()) return null
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return null
  }
}

async function textsOf(folder: string, name: string): Promise<string[]> {
  const path = join(folder, name)
  if (!(await stat(path).catch(() => null))?.isFile()) return []
  return (await readJsonLines(path)).lines.flatMap(({ value }) =>
    isRecord(value) && typeof value.text === 'string' ? [value.text] : [],
  )
}

/** A request, alone or with its label. */
function firstText(row: unknown): string[] {
  const text: unknown = Array.isArray(row) ? row[0] : row
  return typeof text === 'string' ? [text] : []
}
