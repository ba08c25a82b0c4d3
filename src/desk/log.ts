/** One line of the desk's log. Values name states and counts, never customers, colleagues or what was written. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>

export type Log = (event: string, fields?: LogFields) => void

/** Writes JSON lines to stderr. */
export const stderrLog: Log = (event, fields = {}) => {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), process: 'desk', event, ...fields })}\n`)
}

export const silentLog: Log = () => undefined

/** An error as the log may carry it: its kind, without its message, which may quote data. */
export function errorKind(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}
