import type { Span } from './evidence.ts'

/** A calendar day that a text names; the year only where it is written. */
export interface DateMention extends Span {
  readonly year: number | null
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/** First letters of the months in English, Spanish, Portuguese and Filipino, by number. */
const monthStarts: readonly (readonly [RegExp, number])[] = [
  [/^(?:jan|ene|enero)/, 1],
  [/^(?:feb|fev|peb)/, 2],
  [/^mar/, 3],
  [/^(?:apr|abr)/, 4],
  [/^(?:may|mai)/, 5],
  [/^(?:jun|hun)/, 6],
  [/^(?:jul|hul)/, 7],
  [/^(?:aug|ago)/, 8],
  [/^(?:sep|set)/, 9],
  [/^(?:oct|out|okt)/, 10],
  [/^nov/, 11],
  [/^(?:dec|dic|dez|dis)/, 12],
]
const names =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|dezembro|enero|pebrero|hunyo|hulyo|setyembre|oktubre|nobyembre|disyembre'
const mention = new RegExp(
  String.raw`(?<![\w/-])(?:(\d{4})-(\d{2})-(\d{2})|(${names})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?|(\d{1,2})(?:st|nd|rd|th)?(?: of| de)? (${names})\.?(?:(?:,| de| of)? (\d{4}))?)(?![\w/-])`,
  'g',
)

/** The days a folded text names, in order. Days in figures only (`3/4`) are left out: nobody knows which is the month. */
export function dateMentions(folded: string): DateMention[] {
  const found: DateMention[] = []
  for (const match of folded.matchAll(mention)) {
    const [whole, isoYear, isoMonth, isoDay, nameFirst, dayAfter, yearAfter, dayFirst, nameAfter, yearLast] = match
    const name = nameFirst ?? nameAfter
    const month = name ? (monthStarts.find(([start]) => start.test(name))?.[1] ?? 0) : Number(isoMonth)
    const day = Number(isoDay ?? dayAfter ?? dayFirst)
    const year = isoYear ?? yearAfter ?? yearLast
    if (month < 1 || month > 12 || day < 1 || day > 31) continue
    found.push({ year: year ? Number(year) : null, month, day, start: match.index, end: match.index + whole.length })
  }
  return found
}
