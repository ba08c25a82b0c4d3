import type { Interval } from '../../shared/statistics/interval.ts'
import { tellRefusals } from '../report.ts'
import type { Agreement, Share } from './agreement.ts'
import { type ConversionResult, type Finding, isClean } from './findings.ts'
import type { Parting } from './replay-star.ts'
import type { AbcdResult } from './run-abcd.ts'
import type { StarResult } from './run-star.ts'

/** Results for a person to read. */

const partings: Readonly<Record<Parting, string>> = {
  skipped_known: 'skipped what was said already',
  skipped_ahead: 'skipped ahead',
  asked_again: 'did it again',
  went_back: 'went back',
  other_branch: 'took another branch',
  out_of_scope: 'out of scope',
  nothing_found: 'nothing found',
  farewell: 'said goodbye',
  own_words: 'own words',
  other: 'something else',
}

/** The conversions, the agreement of every flow as a table, and where they part. */
export function tellStar({ flows, all, several, unknownTask, refusals }: StarResult): string {
  const replayed = flows.flatMap(({ name, agreement }) => (agreement ? [{ name, agreement }] : []))
  const rows = replayed.toSorted((a, b) => b.agreement.strict.n - a.agreement.strict.n)
  return [
    `STAR: ${conversions(flows)}`,
    ...flows.flatMap(tellConversion),
    '',
    ...(all
      ? [
          tableHead,
          ...rows.map(({ name, agreement }) => tableRow(name, agreement)),
          tableRow('all flows', all),
          '',
          'Where they part: the guide’s next step → what the agent did',
          ...rows.flatMap(({ name, agreement }) => tellPartings(name, agreement)),
          ...tellPartings('all flows', all),
        ]
      : ['No dialogue was replayed.']),
    ...(several > 0 ? [`  Not replayed: ${several} dialogues about several tasks; nothing says where one ends.`] : []),
    ...(unknownTask > 0 ? [`  Not replayed: ${unknownTask} dialogues of a task without a flow.`] : []),
    ...tellRefusals(refusals),
    '',
  ].join('\n')
}

/** The conversions of the guidelines, how they compare with the knowledge base, and the agreement of the dialogues. */
export function tellAbcd({ flows, sequences, dialogues, strict, within, refusals }: AbcdResult): string {
  return [
    `ABCD: ${conversions(flows)}`,
    ...flows.flatMap(tellConversion),
    '',
    `  The same recorded actions in the same order as the knowledge base: ${sequences.same} of ${sequences.n} sub-flows`,
    ...sequences.different.map(({ name, guide, kb }) => `    ${name}\n      guide: ${guide}\n      base:  ${kb}`),
    `  ${dialogues} dialogues: next recorded action ${tellShare(strict)}; within the guide ${tellShare(within)}`,
    ...tellRefusals(refusals),
    '',
  ].join('\n')
}

/** The conversions of flow charts; no dialogue follows them step by step. */
export function tellCharts(charts: readonly ConversionResult[]): string {
  return [`Flow charts: ${conversions(charts)}`, ...charts.flatMap(tellConversion), ''].join('\n')
}

function conversions(flows: readonly ConversionResult[]): string {
  const open = flows.filter(({ asWritten }) => asWritten.some(({ severity }) => severity === 'error')).length
  return `${flows.length} flows as guides; ${open} leave something open as written; ${flows.filter(isClean).length} are free of errors once that is closed`
}

function tellConversion({ name, steps, asWritten, mended, assumed, unplaced }: ConversionResult): string[] {
  return [
    `  ${name}: ${steps} steps`,
    ...(asWritten.length > 0 ? [`    as written: ${asWritten.map(tellFinding).join(', ')}`] : []),
    ...(assumed.length > 0 ? [`    assumed: ${assumed.join('; ')}`] : []),
    ...(unplaced.length > 0 ? [`    no place for: ${unplaced.join(', ')}`] : []),
    ...mended.map((finding) => `    still: ${tellFinding(finding)}: ${finding.first}`),
  ]
}

function tellFinding({ severity, code, count }: Finding): string {
  return `${count} ${code.replaceAll('_', ' ')}${severity === 'warning' ? ' (warning)' : ''}`
}

const tableHead = `  ${'flow'.padEnd(24)} ${'dialogues'.padStart(9)} ${'turns'.padStart(6)}   ${'next step'.padEnd(22)} ${'Wilson'.padEnd(14)} ${'within'.padEnd(8)} ${'listening'.padEnd(22)} ${'has a place'.padEnd(12)} ${'baseline'.padEnd(22)} look-ups`

function tableRow(
  name: string,
  { dialogues, strict, within, listening, placed, baseline, lookups }: Agreement,
): string {
  return `  ${name.padEnd(24)} ${String(dialogues).padStart(9)} ${String(strict.n).padStart(6)}   ${both(strict).padEnd(22)} ${range(strict.wilson).padEnd(14)} ${percent(within.share).padEnd(8)} ${both(listening).padEnd(22)} ${percent(placed.share).padEnd(12)} ${both(baseline).padEnd(22)} ${percent(lookups.share)} of ${lookups.n}`
}

function tellPartings(name: string, { partings: why, pairs }: Agreement): string[] {
  if (why.length === 0) return []
  return [
    `  ${name}: ${why.map((one) => `${partings[one.why]} ${one.count}`).join(', ')}`,
    ...pairs.map((pair) => `    ${pair.count} × ${pair.expected} → ${pair.taken} (${partings[pair.why]})`),
  ]
}

function tellShare(share: Share): string {
  return `${share.agreed} of ${share.n}, ${both(share)}`
}

function both({ share, bootstrap }: Share): string {
  return share === null ? '–' : `${percent(share)} (${range(bootstrap)})`
}

function percent(share: number | null): string {
  return share === null ? '–' : `${(100 * share).toFixed(1)} %`
}

function range(interval: Interval | null): string {
  return interval === null ? '–' : `${(100 * interval.low).toFixed(1)}–${(100 * interval.high).toFixed(1)}`
}
