import { describe, expect, it } from 'vitest'
import { ChangeHub } from '../change-hub.ts'
import { liveQuery } from './live-query.ts'

const turn = () => new Promise((resolve) => setImmediate(resolve))

describe('a live query', () => {
  it('answers at once, after changes, and never the same twice', async () => {
    const hub = new ChangeHub()
    let value = 1
    let runs = 0
    const answers = liveQuery(hub, ['cases'], () => {
      runs += 1
      return { value }
    })
    expect((await answers.next()).value).toEqual({ value: 1 })
    const next = answers.next()
    hub.changed('cases')
    await turn()
    await turn()
    expect(runs).toBe(2)
    value = 2
    for (let n = 0; n < 100; n += 1) hub.changed('cases')
    expect((await next).value).toEqual({ value: 2 })
    expect(runs).toBe(3)
    await answers.return()
  })

  it('takes in changes that came while nobody was waiting', async () => {
    const hub = new ChangeHub()
    let value = 1
    const answers = liveQuery(hub, ['cases'], () => value)
    await answers.next()
    value = 2
    hub.changed('cases')
    await turn()
    expect((await answers.next()).value).toBe(2)
    await answers.return()
  })

  it('sleeps through changes to other topics', async () => {
    const hub = new ChangeHub()
    let runs = 0
    const answers = liveQuery(hub, ['directory'], () => {
      runs += 1
      return runs
    })
    await answers.next()
    const next = answers.next()
    hub.changed('cases', 'sync')
    await turn()
    await turn()
    expect(runs).toBe(1)
    hub.changed('directory')
    await next
    await answers.return()
  })

  it('ends with its signal and leaves no watcher behind', async () => {
    const hub = new ChangeHub()
    const stop = new AbortController()
    const answers = liveQuery(hub, ['cases'], () => 1, stop.signal)
    await answers.next()
    const next = answers.next()
    expect(hub.watchers).toBe(1)
    stop.abort()
    expect((await next).done).toBe(true)
    expect(hub.watchers).toBe(0)
  })

  it('ends when the query fails, and leaves no watcher behind', async () => {
    const hub = new ChangeHub()
    const answers = liveQuery(hub, ['cases'], () => {
      throw new Error('gone')
    })
    await expect(answers.next()).rejects.toThrow('gone')
    expect(hub.watchers).toBe(0)
  })
})
