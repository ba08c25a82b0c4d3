import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { setUpSite } from './fixtures/desk-site.ts'
import { makeCase } from './fixtures/make-case.ts'

/** The folder a desk keeps its data in. */

const site = setUpSite()

describe('the data folder', () => {
  it('lets in one desk at a time, with a sentence for the second', async () => {
    const { dataDir } = await site.anasDesk([makeCase(1)])
    await expect(site.openAt(dataDir)).rejects.toThrow(/already running.*process \d+/)
  })

  it('opens again after the desk before it was killed and left its files behind', async () => {
    const { dataDir, desk } = await site.anasDesk([makeCase(1)])
    const copy = join(site.folder(), 'copy')
    mkdirSync(copy)
    cpSync(dataDir, copy, { recursive: true })
    const second = await site.openAt(copy)
    expect((await second.client.inbox.page({ view: 'all' })).total).toBe(1)
    expect(desk.status().link).toBe('online')
  })

  it('refuses a wrong key in words and changes nothing', async () => {
    const { dataDir, desk } = await site.anasDesk([makeCase(1)])
    await desk.close()
    const caches = join(dataDir, 'caches')
    const before = readdirSync(caches).map((name) => readFileSync(join(caches, name)).toString('base64'))
    await expect(site.openAt(dataDir, { key: Buffer.alloc(32, 9) })).rejects.toThrow(/another key/)
    expect(readdirSync(caches).map((name) => readFileSync(join(caches, name)).toString('base64'))).toEqual(before)
    const again = await site.openAt(dataDir)
    expect((await again.client.inbox.page({ view: 'all' })).total).toBe(1)
  })
})
