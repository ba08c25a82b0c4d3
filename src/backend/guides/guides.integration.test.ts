import { beforeAll, expect, it } from 'vitest'
import type { Guide } from '../../shared/guide/guide.ts'
import { readIn } from '../db/transaction.ts'
import type { Backend } from '../server.ts'
import { aFloor, type Client, clientOf, type Floor, tokenOf } from '../testing/floor.ts'
import { aGuide } from '../testing/guide.ts'
import { onEachStore } from '../testing/stores.ts'
import { plantGuides } from './plant.ts'

onEachStore('guides', (start) => {
  let backend: Backend
  let floor: Floor
  let lead: Client
  let admin: Client
  let agent: Client

  beforeAll(async () => {
    backend = await start({ now: () => new Date('2026-03-02T10:00:00.000Z'), sweep: false })
  })
  const fresh = async () => {
    floor = await aFloor(backend)
    lead = await clientOf(floor, floor.members.lead)
    admin = await clientOf(floor, floor.members.admin)
    agent = await clientOf(floor, floor.members.agent)
  }
  const publish = (document: Guide, basedOn: number | null, by: Client = lead, draftRevision: number | null = null) =>
    by.guides.publish({ key: document.key, document, note: 'First of all.', basedOn, draftRevision })
  const titled = (title: string) => aGuide('lost-money', { title })

  it('publishes a guide as the next version with its author, and everybody may read it', async () => {
    await fresh()
    expect(await publish(titled('Lost money'), null)).toMatchObject({
      outcome: 'published',
      draftGone: true,
      version: {
        key: 'lost-money',
        version: 1,
        title: 'Lost money',
        state: 'published',
        note: 'First of all.',
        by: { id: floor.members.lead.id, name: floor.members.lead.name },
        at: '2026-03-02T10:00:00.000Z',
        endedAt: null,
        retired: null,
        restores: null,
        runs: 0,
        running: 0,
      },
    })
    expect(await publish({ ...titled('Money that was lost'), version: 77 }, 1, admin)).toMatchObject({
      version: { version: 2, by: { id: floor.members.admin.id } },
    })
    const first = await agent.guides.version({ key: 'lost-money', version: 1 })
    expect(first).toMatchObject({
      version: { state: 'superseded', endedAt: '2026-03-02T10:00:00.000Z' },
      document: { version: 1, title: 'Lost money' },
    })
    expect((await agent.guides.version({ key: 'lost-money', version: 2 })).document).toEqual({
      ...titled('Money that was lost'),
      version: 2,
    })
    await expect(agent.guides.version({ key: 'lost-money', version: 3 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const { versions } = await lead.guides.history({ key: 'lost-money' })
    expect(versions.map(({ version, state }) => [version, state])).toEqual([
      [2, 'published'],
      [1, 'superseded'],
    ])
  })

  it('keeps back what the lint finds errors in, and writes nothing', async () => {
    await fresh()
    const unfinished = aGuide('lost-money', { start: null })
    const result = await publish(unfinished, null)
    expect(result).toMatchObject({ outcome: 'kept_back' })
    expect(result.problems.some(({ severity }) => severity === 'error')).toBe(true)
    expect((await lead.guides.overview()).guides).toEqual([])
  })

  it('refuses what would overwrite the work of another lead, what is the same, and a key that is taken', async () => {
    await fresh()
    await publish(titled('Lost money'), null)
    await expect(publish(titled('Another guide'), null, admin)).rejects.toMatchObject({
      code: 'REFUSED',
      message: expect.stringContaining('belongs to the guide "Lost money" already'),
    })
    await expect(publish(titled('Lost money'), 1)).rejects.toMatchObject({
      code: 'REFUSED',
      message: 'Nothing is different from the published version.',
    })
    await expect(publish(aGuide('never-there'), 4)).rejects.toMatchObject({ code: 'REFUSED' })
    await expect(
      lead.guides.publish({ key: 'one', document: aGuide('other'), note: 'Hm.', basedOn: null }),
    ).rejects.toMatchObject({ code: 'REFUSED' })

    const saved = await lead.guides.saveDraft({
      key: 'lost-money',
      revision: 0,
      basedOn: 1,
      document: titled('By the lead'),
    })
    if (saved.outcome !== 'saved') throw new Error('not saved')
    await publish(titled('By the admin'), 1, admin)
    await expect(publish(titled('By the lead'), 1, lead, saved.draft.revision)).rejects.toMatchObject({
      code: 'REFUSED',
      message: expect.stringMatching(/Version 2 by .*admin.* was published meanwhile.*draft is kept/),
    })
    expect((await lead.guides.draft({ key: 'lost-money' })).draft?.document.title).toBe('By the lead')
    expect(await publish(titled('By the lead'), 2, lead, saved.draft.revision)).toMatchObject({
      outcome: 'published',
      version: { version: 3 },
      draftGone: true,
    })
    expect((await lead.guides.draft({ key: 'lost-money' })).draft).toBeNull()
  })

  it('lets one of two who publish at once through', async () => {
    await fresh()
    await publish(titled('Lost money'), null)
    const both = await Promise.allSettled([
      publish(titled('By the lead'), 1, lead),
      publish(titled('By the admin'), 1, admin),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect((await lead.guides.history({ key: 'lost-money' })).versions).toHaveLength(2)
  })

  it('saves drafts one on top of the other, and tells who saved in between', async () => {
    await fresh()
    const save = (revision: number, title: string, by: Client = lead) =>
      by.guides.saveDraft({ key: 'lost-money', revision, basedOn: null, document: titled(title) })
    expect(await save(0, 'One')).toMatchObject({ outcome: 'saved', draft: { revision: 1, basedOn: null } })
    expect(await save(1, 'Two')).toMatchObject({ outcome: 'saved', draft: { revision: 2 } })
    for (const stale of [0, 1, 3])
      expect(await save(stale, 'Three', admin)).toMatchObject({
        outcome: 'conflict',
        theirs: { revision: 2, by: { id: floor.members.lead.id }, document: { title: 'Two' } },
        message: expect.stringContaining(floor.members.lead.name),
      })
    const { guides } = await admin.guides.overview()
    expect(guides).toMatchObject([{ key: 'lost-money', title: 'Two', newest: null, runs: 0, draft: { revision: 2 } }])

    await expect(admin.guides.discardDraft({ key: 'lost-money', revision: 1 })).rejects.toMatchObject({
      code: 'REFUSED',
      message: expect.stringContaining(floor.members.lead.name),
    })
    await admin.guides.discardDraft({ key: 'lost-money', revision: 2 })
    expect(await lead.guides.draft({ key: 'lost-money' })).toEqual({ draft: null })
    expect((await admin.guides.overview()).guides).toEqual([])
    // Whoever still works on what was thrown away learns it, also when somebody began anew.
    expect(await save(2, 'Three')).toMatchObject({ outcome: 'conflict', theirs: null })
    expect(await save(0, 'Anew', admin)).toMatchObject({ outcome: 'saved', draft: { revision: 3 } })
    expect(await save(2, 'Three')).toMatchObject({ outcome: 'conflict', theirs: { document: { title: 'Anew' } } })
  })

  it('keeps the key of a published guide for it alone', async () => {
    await fresh()
    await publish(titled('Lost money'), null)
    await expect(
      admin.guides.saveDraft({ key: 'lost-money', revision: 0, basedOn: null, document: titled('New') }),
    ).rejects.toMatchObject({ code: 'REFUSED', message: expect.stringContaining('Lost money') })
    await expect(
      admin.guides.saveDraft({ key: 'lost-money', revision: 0, basedOn: 2, document: titled('New') }),
    ).rejects.toMatchObject({ code: 'REFUSED' })
  })

  it('takes away only the draft that was published', async () => {
    await fresh()
    const save = (revision: number, title: string) =>
      lead.guides.saveDraft({ key: 'lost-money', revision, basedOn: null, document: titled(title) })
    await save(0, 'One')
    await save(1, 'Two')
    expect(await publish(titled('One'), null, lead, 1)).toMatchObject({ outcome: 'published', draftGone: false })
    expect((await lead.guides.draft({ key: 'lost-money' })).draft).toMatchObject({ document: { title: 'Two' } })
  })

  it('brings an earlier version back as a new one, and retires a guide with who and why', async () => {
    await fresh()
    await publish(titled('One'), null)
    await publish(titled('Two'), 1)
    const restore = (toVersion: number, basedOn: number, by: Client = lead) =>
      by.guides.restore({ key: 'lost-money', toVersion, note: 'Two was wrong.', basedOn })
    await expect(restore(1, 1)).rejects.toMatchObject({ code: 'REFUSED' })
    await expect(restore(2, 2)).rejects.toMatchObject({ code: 'REFUSED' })
    await expect(restore(9, 2)).rejects.toMatchObject({ code: 'REFUSED' })
    expect(await restore(1, 2)).toMatchObject({
      outcome: 'published',
      version: { version: 3, title: 'One', restores: 1, note: 'Two was wrong.' },
    })
    expect((await agent.guides.version({ key: 'lost-money', version: 3 })).document).toEqual({
      ...titled('One'),
      version: 3,
    })
    const retire = (basedOn: number) =>
      admin.guides.retire({ key: 'lost-money', note: 'Nobody loses money now.', basedOn })
    await expect(retire(2)).rejects.toMatchObject({ code: 'REFUSED' })
    expect(await retire(3)).toMatchObject({
      version: 3,
      state: 'retired',
      note: 'Two was wrong.',
      retired: { by: { id: floor.members.admin.id }, note: 'Nobody loses money now.' },
      endedAt: '2026-03-02T10:00:00.000Z',
    })
    await expect(retire(3)).rejects.toMatchObject({ code: 'REFUSED', message: 'This guide is not published.' })
    expect(await restore(3, 3)).toMatchObject({ outcome: 'published', version: { version: 4, state: 'published' } })
    const { versions } = await lead.guides.history({ key: 'lost-money' })
    expect(versions.map(({ state, retired }) => [state, retired?.by.id ?? null])).toEqual([
      ['published', null],
      ['retired', floor.members.admin.id],
      ['superseded', null],
      ['superseded', null],
    ])
  })

  it('does not retire a guide that another one leads into', async () => {
    await fresh()
    await publish(aGuide('inner'), null)
    const leadsIn = aGuide('outer', {
      title: 'Outer',
      start: 'into',
      steps: [
        {
          key: 'into',
          title: 'The inner one',
          type: 'guide',
          guide: 'inner',
          after: [],
          next: 'done',
          note: '',
          comments: [],
          place: null,
        },
        {
          key: 'done',
          title: 'Done',
          type: 'outcome',
          result: 'answered',
          text: '',
          note: '',
          comments: [],
          place: null,
        },
      ],
    })
    expect(await publish(leadsIn, null)).toMatchObject({ outcome: 'published' })
    const retireInner = () => lead.guides.retire({ key: 'inner', note: 'No.', basedOn: 1 })
    await expect(retireInner()).rejects.toMatchObject({
      code: 'REFUSED',
      message: '"Outer" leads into this guide. Publish it without it first.',
    })
    await lead.guides.retire({ key: 'outer', note: 'No.', basedOn: 1 })
    expect(await retireInner()).toMatchObject({ state: 'retired' })
  })

  it('warns of what a new version would break in guides that lead into it, and publishes it', async () => {
    await fresh()
    const inner = aGuide('inner')
    const [question, , second] = inner.steps
    if (question?.type !== 'question' || question.answer.kind !== 'options' || !second) throw new Error('other steps')
    const options = question.answer.options.map((option) => ({ ...option, next: 'first' }))
    const oneEnd = { ...inner, steps: [{ ...question, answer: { ...question.answer, options } }, second] }
    expect(await publish(oneEnd, null)).toMatchObject({ outcome: 'published' })
    const leadsIn = aGuide('outer', {
      title: 'Outer',
      start: 'into',
      steps: [
        {
          key: 'into',
          title: 'The inner one',
          type: 'guide',
          guide: 'inner',
          after: [{ result: 'no_action', next: 'done' }],
          next: null,
          note: '',
          comments: [],
          place: null,
        },
        {
          key: 'done',
          title: 'Done',
          type: 'outcome',
          result: 'answered',
          text: '',
          note: '',
          comments: [],
          place: null,
        },
      ],
    })
    expect(await publish(leadsIn, null)).toMatchObject({ outcome: 'published' })
    const result = await publish(inner, 1)
    expect(result).toMatchObject({ outcome: 'published', version: { version: 2 } })
    expect(result.problems).toMatchObject([
      { severity: 'warning', place: expect.stringContaining("Guide 'Outer'"), path: [] },
    ])
  })

  it('is for leads and admins to change and to look behind', async () => {
    await fresh()
    await publish(titled('One'), null)
    for (const role of ['agent', 'tier2', 'specialist', 'trainee', 'qa'] as const) {
      const client = await clientOf(floor, floor.members[role])
      const key = 'lost-money'
      const tries = [
        () => client.guides.overview(),
        () => client.guides.history({ key }),
        () => client.guides.draft({ key }),
        () => client.guides.saveDraft({ key, revision: 0, basedOn: 1, document: titled('Two') }),
        () => client.guides.discardDraft({ key, revision: 1 }),
        () => publish(titled('Two'), 1, client),
        () => client.guides.restore({ key, toVersion: 1, note: 'No.', basedOn: 1 }),
        () => client.guides.retire({ key, note: 'No.', basedOn: 1 }),
      ]
      for (const one of tries) await expect(one()).rejects.toMatchObject({ code: 'FORBIDDEN' })
      expect((await client.guides.version({ key, version: 1 })).document.title).toBe('One')
    }
  })

  it('reaches desks that take guides, in the feed and in what they begin with', async () => {
    await fresh()
    const { cursor } = await agent.feed.changes({ after: 0, guides: true })
    await publish(titled('One'), null)
    await publish(titled('Two'), 1)
    const seen = async (after: number, limit = 200) => {
      const page = await agent.feed.changes({ after, limit, guides: true })
      const guides = page.changes.flatMap((change) => (change.kind === 'guide' ? [change] : []))
      return { page, rows: guides.map(({ guide, state }) => [guide.version, guide.title, state]) }
    }
    const both = await seen(cursor)
    expect(both.rows).toEqual([
      [1, 'One', 'superseded'],
      [2, 'Two', 'published'],
    ])
    // One at a time nothing is missed.
    const first = await seen(cursor, 1)
    expect(first.page.more).toBe(true)
    const second = await seen(first.page.cursor, 1)
    expect([...first.rows, ...second.rows]).toEqual(both.rows)
    expect((await seen(both.page.cursor)).rows).toEqual([])
    await lead.guides.retire({ key: 'lost-money', note: 'Gone.', basedOn: 2 })
    expect((await seen(both.page.cursor)).rows).toEqual([[2, 'Two', 'retired']])
    const older = await agent.feed.changes({ after: cursor })
    expect([older.changes, older.more, older.cursor]).toEqual([[], false, (await seen(cursor)).page.cursor])

    const bootstrap = async (query: string) => {
      const token = await tokenOf(floor, floor.members.agent)
      const response = await fetch(`${backend.url}/v1/feed/bootstrap${query}`, {
        headers: { authorization: `Bearer ${token}` },
      })
      const lines = (await response.text()).trim().split('\n')
      return lines.map((line): { kind: string; state?: string; guide?: Guide } => JSON.parse(line))
    }
    const lines = await bootstrap('?guides=1')
    expect(lines.flatMap(({ kind, guide, state }) => (kind === 'guide' ? [[guide?.version, state]] : []))).toEqual([
      [1, 'superseded'],
      [2, 'retired'],
    ])
    expect(lines.at(-1)?.kind).toBe('end')
    expect((await bootstrap('')).some(({ kind }) => kind === 'guide')).toBe(false)
  })

  it('sends large guides a page at a time', async () => {
    await fresh()
    const { cursor } = await agent.feed.changes({ after: 0, limit: 500 })
    const step = aGuide('any').steps[2]
    if (!step) throw new Error('no step')
    const large = (key: string) =>
      aGuide(key, {
        steps: Array.from({ length: 400 }, (_, at) => ({ ...step, key: `s-${at}`, note: 'x'.repeat(2_000) })),
      })
    const keys = Array.from({ length: 7 }, (_, index) => `large-${index}`)
    const by = { id: null, name: 'Tierdesk' }
    await plantGuides(
      backend.services.database.db,
      floor.workspaceId,
      keys.map((key) => ({ guide: large(key), note: 'Large.', by, at: new Date('2026-03-01T10:00:00.000Z') })),
    )
    const pages: string[][] = []
    for (let after = cursor, more = true; more; ) {
      const page = await agent.feed.changes({ after, limit: 500, guides: true })
      pages.push(page.changes.flatMap((change) => (change.kind === 'guide' ? [change.guide.key] : [])))
      more = page.more
      after = page.cursor
    }
    expect(pages.flat()).toEqual(keys)
    expect(pages.length).toBeGreaterThan(1)
    const { openBootstrap } = await import('../feed/bootstrap.ts')
    const who = { workspaceId: floor.workspaceId, memberId: floor.members.agent.id, alerts: false, guides: true }
    const chunks: string[] = []
    for await (const chunk of (await openBootstrap(backend.services.feed, who)) ?? []) chunks.push(chunk)
    const lines: { kind: string; guide?: Guide }[] = chunks
      .join('')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.flatMap(({ guide }) => guide?.key ?? [])).toEqual(keys)
    expect(lines.at(-1)?.kind).toBe('end')
  })

  it('shows nothing of another workspace', async () => {
    await fresh()
    await publish(titled('One'), null)
    await lead.guides.saveDraft({ key: 'other', revision: 0, basedOn: null, document: aGuide('other') })
    const theirs = floor.workspaceId
    await fresh()
    expect((await lead.guides.overview()).guides).toEqual([])
    await expect(lead.guides.version({ key: 'lost-money', version: 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await lead.guides.draft({ key: 'other' })).draft).toBeNull()
    expect(await publish(titled('Ours'), null)).toMatchObject({ version: { version: 1 } })
    const page = await agent.feed.changes({ after: 0, limit: 500, guides: true })
    expect(page.changes.flatMap((change) => (change.kind === 'guide' ? [change.guide.title] : []))).toEqual(['Ours'])
    const rows = await readIn(backend.services.database.db, floor.workspaceId, ({ trx }) =>
      trx.selectFrom('guide_version').select(['workspace_id', 'title']).execute(),
    )
    expect(rows).toEqual([{ workspace_id: floor.workspaceId, title: 'Ours' }])
    expect(theirs).not.toBe(floor.workspaceId)
  })
})
