import { isSaid } from '../../shared/assist/spoken.ts'
import type { Message } from '../../shared/case/message.ts'
import { mask, noHints, type PersonalKind } from '../../shared/masking/index.ts'
import { type Dialogue, readDialogues } from '../summary/dialogues.ts'
import { type Share, shareOf } from './measure-generated.ts'

/** How many of the details that a dialogue's records hold are masked where somebody says them. */
export interface RecordsResult {
  readonly name: string
  readonly rows: readonly { readonly kind: PersonalKind; readonly recall: Share }[]
  readonly missed: readonly string[]
}

/** Keys of the tools' calls and answers whose values are personal, by the kind they are. */
const keys: readonly (readonly [PersonalKind, RegExp])[] = [
  ['name', /^(?:first_name|last_name|CustomerName|PatientName|RenterName|FullName)$/],
  ['email', /^email$/],
  ['order', /^(?:order_id|reservation_id|tracking_id)$/],
  ['account', /^(?:user_id|AccountNumber|payment_id|payment_method_id)$/],
  ['address', /^(?:address1|address2|zip)$/],
]
const entry = /"([A-Za-z_0-9]+)"\s*:\s*"+\s*([^"]{3,80}?)\s*"/g
const mostShown = 8

/**
 * Recall on dialogues that nobody wrote for masking: each place where somebody says what the records hold, in any case,
 * counts. The texts of a dialogue are masked together, as a case is, with no hints from a case.
 */
export async function measureRecords(folder: string): Promise<RecordsResult[]> {
  return (await readDialogues(folder)).map(({ name, dialogues }) => {
    const counts = new Map<PersonalKind, { hits: number; of: number }>()
    const missed: string[] = []
    for (const { conversation } of dialogues) {
      const texts = conversation.filter(isSaid).map(({ text }) => text)
      const after = mask(texts, noHints).masked.join('\n')
      for (const [value, kind] of recorded(conversation)) {
        const place = new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(value)}(?![\p{L}\p{N}])`, 'giu')
        const said = texts.join('\n').match(place)?.length ?? 0
        if (said === 0) continue
        const left = Math.min(said, after.match(place)?.length ?? 0)
        const count = counts.get(kind) ?? { hits: 0, of: 0 }
        counts.set(kind, { hits: count.hits + said - left, of: count.of + said })
        if (left > 0) missed.push(`${kind}: ${value}`)
      }
    }
    const step = Math.max(1, Math.floor(missed.length / mostShown))
    return {
      name,
      rows: [...counts].map(([kind, count]) => ({ kind, recall: shareOf(count) })),
      missed: missed.filter((_, at) => at % step === 0).slice(0, mostShown),
    }
  })
}

function recorded(conversation: Dialogue['conversation']): Map<string, PersonalKind> {
  const found = new Map<string, PersonalKind>()
  for (const [, key = '', value = ''] of conversation.flatMap(entriesOf)) {
    const kind = keys.find(([, names]) => names.test(key))?.[0]
    // 'null' and the names of doctors stand there too.
    if (kind !== undefined && value !== 'null' && !found.has(value)) found.set(value, kind)
  }
  return found
}

function entriesOf({ tool }: Message): RegExpMatchArray[] {
  return tool === null ? [] : [...`${tool.args}\n${tool.result ?? ''}`.replaceAll('\\"', '"').matchAll(entry)]
}

function escaped(value: string): string {
  return value.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
}
