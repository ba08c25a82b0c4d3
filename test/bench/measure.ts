import { writeFile } from 'node:fs/promises'
import { cpus, loadavg, totalmem } from 'node:os'

/** Timing, the rows of the result, and how they are printed. Aims are those of the project's quality goals. */

export interface Row {
  readonly name: string
  readonly unit: string
  readonly n: number
  readonly p50: number
  /** Only where the aim is about it. */
  readonly p95?: number
  readonly p99: number
  /** Bounds for p50, p95 and p99; `atLeast` where more is better. Null where the row has no aim of its own. */
  readonly aim: { readonly p50: number; readonly p95?: number; readonly p99?: number; readonly atLeast?: true } | null
  readonly met: boolean | null
}

/** The value below which `share` (0 to 1) of the samples lie, by nearest rank. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN
}

/** A row out of samples; `met` compares both quantiles with the aim. */
export function row(name: string, unit: string, samples: readonly number[], aim: Row['aim']): Row {
  const p50 = quantile(samples, 0.5)
  const p99 = quantile(samples, 0.99)
  const p95 = aim?.p95 === undefined ? {} : { p95: quantile(samples, 0.95) }
  const within = (figure: number | undefined, bound: number | undefined) =>
    bound === undefined || (figure ?? 0) <= bound
  const met = !aim
    ? null
    : aim.atLeast
      ? p50 >= aim.p50
      : within(p50, aim.p50) && within(p95.p95, aim.p95) && within(p99, aim.p99)
  return { name, unit, n: samples.length, p50, ...p95, p99, aim, met }
}

/** Milliseconds of each of `n` runs after `warmUp` unmeasured ones; the run gets its index. */
export async function time(n: number, run: (index: number) => unknown, warmUp = Math.ceil(n / 5)): Promise<number[]> {
  const samples: number[] = []
  for (let index = -warmUp; index < n; index++) {
    const start = performance.now()
    await run(index)
    if (index >= 0) samples.push(performance.now() - start)
  }
  return samples
}

/** Aim beside figure, as a table for people. */
export function printRows(rows: readonly Row[]): void {
  const line = (cells: readonly string[]) =>
    console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(34) : cell.padStart(13))).join(' '))
  line(['row', 'unit', 'n', 'p50', 'p99', 'aim p50', 'aim p99', 'met'])
  for (const { name, unit, n, p50, p99, aim, met } of rows) {
    const bound = aim?.atLeast ? '>= ' : ''
    line([
      name,
      unit,
      String(n),
      figure(p50),
      figure(p99),
      aim ? bound + figure(aim.p50) : '–',
      aim?.p99 === undefined ? '–' : figure(aim.p99),
      met === null ? '–' : met ? 'yes' : 'NO',
    ])
  }
  for (const { name, unit, p95, aim } of rows)
    if (p95 !== undefined && aim?.p95 !== undefined)
      console.log(`${name}: p95 ${figure(p95)} ${unit}, aim ${figure(aim.p95)}`)
}

/** What the run stands on. `load` is how many processes wanted a core in the minute before: what else was going on. */
export function describeMachine(): string {
  const memory = Math.round(totalmem() / 2 ** 30)
  const load = (loadavg()[0] ?? 0).toFixed(1)
  return `${cpus()[0]?.model ?? 'unknown'} × ${cpus().length}, ${memory} GB, Node ${process.version}, load ${load} before`
}

/** What a reader must know before comparing the figures with anything; null when the machine was left to the bench. */
export function warnOfLoad(): string | null {
  const load = loadavg()[0] ?? 0
  return load > cpus().length / 2
    ? `Other work was going on (load ${load.toFixed(1)} on ${cpus().length} cores): figures are worse than Tierdesk's own.`
    : null
}

/** The result file: `{machine, date, rows}`. */
export async function writeRows(path: string, machine: string, rows: readonly Row[]): Promise<void> {
  await writeFile(path, `${JSON.stringify({ machine, date: new Date().toISOString(), rows }, null, 2)}\n`)
}

function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}
