import pg from 'pg'
import type { OnNotification } from './connect.ts'

const firstRetryMs = 100
const longestRetryMs = 5_000

/** LISTEN on a connection of its own, opened again (with growing pauses) whenever it breaks. */
export async function listenOnPostgres(
  config: pg.ClientConfig,
  channel: string,
  { onNotification, onGap }: { onNotification: OnNotification; onGap: () => void },
): Promise<() => Promise<void>> {
  let client: pg.Client | null = null
  let timer: NodeJS.Timeout | null = null
  let stopped = false
  let failures = 0

  const open = async (): Promise<void> => {
    const next = new pg.Client({ ...config, keepAlive: true })
    let lost = false
    const retry = () => {
      if (lost) return
      lost = true
      if (client === next) client = null
      next.end().catch(() => {})
      if (stopped) return
      failures += 1
      timer = setTimeout(
        () => void open().then(onGap, () => {}),
        Math.min(longestRetryMs, firstRetryMs * 2 ** failures),
      )
    }
    next.on('error', retry)
    next.on('end', retry)
    next.on('notification', ({ payload }) => onNotification(payload ?? ''))
    try {
      await next.connect()
      await next.query(`LISTEN ${channel}`)
    } catch (error) {
      retry()
      throw error
    }
    failures = 0
    client = next
    if (stopped) await next.end()
  }

  await open()
  return async () => {
    stopped = true
    if (timer) clearTimeout(timer)
    await client?.end()
  }
}
