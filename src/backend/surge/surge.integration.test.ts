import { v7 as uuid } from 'uuid'
import { beforeAll, expect, it } from 'vitest'
import { writeIn } from '../db/transaction.ts'
import { receiveCases } from '../intake/receive-cases.ts'
import type { Backend } from '../server.ts'
import { aFloor, aRecord, clientOf, type Floor } from '../testing/floor.ts'
import { onEachStore } from '../testing/stores.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
/** A Wednesday in the middle of the day. */
const start = Date.parse('2026-03-04T12:00:00.000Z')

onEachStore('surges', (open, store) => {
  let backend: Backend
  let now = start

  beforeAll(async () => {
    backend = await open({ now: () => new Date(now), sweep: false })
  })

  const rows = <T>(on: Floor, work: Parameters<typeof writeIn<T>>[2]) =>
    writeIn(backend.services.database.db, on.workspaceId, work)
  const list = async (on: Floor) => (await (await clientOf(on, on.members.lead)).surges.list()).surges
  const alerts = (on: Floor) =>
    rows(on, (db) =>
      db.trx.selectFrom('alert').select(['event', 'title', 'cause']).where('event', '=', 'surge').execute(),
    )
  /** Cases spread over the last minutes. */
  const comeIn = async (on: Floor, count: number, record: { category: string; product: string | null }, span = 15) => {
    const records = Array.from({ length: count }, (_, at) =>
      aRecord({ ...record, receivedAt: new Date(now - 1 - (at * span * minute) / count).toISOString() }),
    )
    const order = { workspaceId: on.workspaceId, source: 'Test connector', records }
    const summary = await receiveCases(backend.services.intake, order)
    return (summary?.results ?? []).flatMap((result) => (result.outcome === 'received' ? [result.caseId] : []))
  }
  /** A workspace that had one such case every two hours for four weeks. */
  const withHistory = async (categories: readonly string[]) => {
    now = start
    const floor = await aFloor(backend)
    await rows(floor, async ({ trx, workspaceId }) => {
      const past = categories.flatMap((category) =>
        Array.from({ length: 28 * 12 }, (_, at) => ({
          workspace_id: workspaceId,
          case_id: uuid(),
          received_at: new Date(start - day - at * 2 * hour),
          category,
          product: `${category} thing`,
          product_key: `${category} thing`,
        })),
      )
      await trx.insertInto('arrival').values(past).execute()
    })
    return floor
  }
  const lookAt = (instant: number) => {
    now = instant
    return backend.services.surges.look()
  }

  it('makes of a flood one surge with its members and one alert, lets it grow, and ends it with a note', async () => {
    const floor = await withHistory(['billing', 'delivery'])
    const flood = { category: 'delivery', product: 'Parcel Locker' }
    const ids = await comeIn(floor, 20, flood)
    await comeIn(floor, 2, { category: 'billing', product: 'billing thing' })
    await lookAt(start)
    const [surge, ...others] = await list(floor)
    expect(others).toEqual([])
    expect(surge).toMatchObject({ observed: 20, endedAt: null, note: null })
    expect(surge?.expected).toBeLessThan(5)
    expect(new Set(surge?.caseIds)).toEqual(new Set(ids))
    // The category and the product run over with the same cases: one surge.
    expect(surge?.series.map(({ kind, name }) => `${kind} ${name}`).toSorted()).toEqual([
      'category delivery',
      'product Parcel Locker',
    ])
    expect(await alerts(floor)).toMatchObject([{ event: 'surge', cause: `surge:${surge?.id}` }])

    now = start + 15 * minute
    ids.push(...(await comeIn(floor, 30, flood)))
    await lookAt(now)
    const [grown, ...more] = await list(floor)
    expect(more).toEqual([])
    expect(grown).toMatchObject({ id: surge?.id, observed: 50, endedAt: null })
    expect(grown?.expected).toBeGreaterThan(surge?.expected ?? Infinity)
    expect(new Set(grown?.caseIds)).toEqual(new Set(ids))

    await lookAt(start + 80 * minute)
    // It is over when the last hour is as usual, and what it left in the last three hours begins no other.
    for (const minutes of [85, 120, 180]) await lookAt(start + minutes * minute)
    const [ended, ...none] = await list(floor)
    expect(none).toEqual([])
    expect(ended).toMatchObject({ id: surge?.id, observed: 50, endedAt: new Date(start + 80 * minute).toISOString() })
    expect(ended?.note).toMatch(/^As usual again\. 50 cases came in \d+ minutes, .+ were expected\.$/)
    expect(await alerts(floor)).toHaveLength(1)
    await lookAt(start + 30 * hour)
    expect(await list(floor)).toEqual([])
  })

  it('keeps floods with other cases apart', async () => {
    const floor = await withHistory(['billing', 'delivery'])
    await comeIn(floor, 20, { category: 'delivery', product: null })
    await comeIn(floor, 20, { category: 'billing', product: null })
    await lookAt(start + 31 * hour)
    // Judged late: what came in then is long over.
    expect(await list(floor)).toEqual([])
    now = start + 32 * hour
    await comeIn(floor, 20, { category: 'delivery', product: null })
    await comeIn(floor, 20, { category: 'billing', product: null })
    await lookAt(now)
    expect((await list(floor)).map(({ series: [lead] }) => lead?.key).toSorted()).toEqual(['billing', 'delivery'])
    expect(await alerts(floor)).toHaveLength(2)
  })

  it('says nothing of an import of old cases, nor while there is no history', async () => {
    const floor = await aFloor(backend)
    now = start + 40 * hour
    await comeIn(floor, 40, { category: 'billing', product: 'New thing' })
    await lookAt(now)
    expect(await list(floor)).toEqual([])
    const known = await withHistory(['billing'])
    now = start + 41 * hour
    await comeIn(known, 40, { category: 'billing', product: null }, 20 * 24 * 60)
    await lookAt(now)
    expect(await list(known)).toEqual([])
  })

  it('is for leads and admins', async () => {
    const floor = await aFloor(backend)
    for (const role of ['agent', 'tier2', 'specialist', 'trainee', 'qa'] as const) {
      const client = await clientOf(floor, floor.members[role])
      await expect(client.surges.list()).rejects.toMatchObject({ code: 'FORBIDDEN' })
    }
    expect(await list(floor)).toEqual([])
  })

  it.runIf(store === 'postgres')('is judged once by any number of nodes', async () => {
    const floor = await withHistory(['delivery'])
    now = start + 50 * hour
    await comeIn(floor, 20, { category: 'delivery', product: null })
    const other = await open({ now: () => new Date(now), sweep: false })
    const began = await Promise.all([backend.services.surges.look(), other.services.surges.look()])
    expect(began[0] + began[1]).toBe(1)
    expect(await list(floor)).toHaveLength(1)
    expect(await alerts(floor)).toHaveLength(1)
  })
})
