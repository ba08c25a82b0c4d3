import type { SurgeRow } from '../db/surge.ts'

/** What the alert of a surge says; nothing in it is personal. */

export function surgeTitle({ series: [lead], observed, expected }: SurgeRow): string {
  return `Surge: ${readable(lead?.name ?? '')}, ${observed} cases, ${figure(expected)} expected`
}

export function surgeText({ series, beganAt }: SurgeRow): string {
  const [, ...others] = series.map(({ kind, name }) => `${kind} ${readable(name)}`)
  const also = others.length > 0 ? ` The same flood shows in ${others.join(', ')}.` : ''
  return `Since ${clock(beganAt)} UTC far more cases come in than usual at this time of the week.${also} More of them raise no further alert.`
}

/** The note a surge ends with. */
export function endNote(
  { observed, expected, beganAt }: SurgeRow,
  { until, over }: { until: Date; over: boolean },
): string {
  const minutes = Math.round((until.getTime() - beganAt.getTime()) / 60_000)
  const lasted = minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`
  const sum = `${observed} cases came in ${lasted}, ${figure(expected)} were expected.`
  return over ? `As usual again. ${sum}` : `It has lasted a day and counts as the new level. ${sum}`
}

function figure(expected: number): string {
  return expected < 1 ? 'fewer than 1' : String(Math.round(expected))
}

function readable(name: string): string {
  return name.replaceAll('_', ' ').slice(0, 80)
}

function clock(at: Date): string {
  return at.toISOString().slice(11, 16)
}
