import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { intakeSummarySchema, maxIntakeBytes } from '../../shared/contract/intake.ts'
import { readIn } from '../db/transaction.ts'
import { runImport } from '../import/run-import.ts'
import type { Backend } from '../server.ts'
import { aFloor, aRecord, clientOf, type Floor } from '../testing/floor.ts'
import { onEachStore } from '../testing/stores.ts'

onEachStore('intake', (start) => {
  let backend: Backend
  let floor: Floor
  let dir: string

  beforeAll(async () => {
    backend = await start()
    floor = await aFloor(backend)
    dir = await mkdtemp(join(tmpdir(), 'tierdesk-import-'))
  })
  afterAll(() => rm(dir, { recursive: true, force: true }))

  const postRaw = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}, on = floor) =>
    fetch(`${backend.url}/v1/cases`, {
      method: 'POST',
      headers: { authorization: `Bearer ${on.apiKey}`, 'content-type': 'application/json', ...headers },
      body,
    })
  const post = async (body: unknown, on = floor) =>
    intakeSummarySchema.parse(await (await postRaw(JSON.stringify(body), {}, on)).json())
  const countCases = (on: Floor) =>
    readIn(
      backend.services.database.db,
      on.workspaceId,
      async ({ trx }) => (await trx.selectFrom('case_state').select('id').execute()).length,
    )

  it('takes one case, fills in what may be left out, and triages it', async () => {
    const summary = await post(
      aRecord({
        conversation: [
          { author: 'customer', text: 'I want a human now!' },
          { author: 'ai', text: 'Hm.', id: 'm1' },
        ],
      }),
    )
    expect(summary).toMatchObject({
      received: 1,
      known: 0,
      refused: 0,
      results: [{ line: 1, outcome: 'received', reference: expect.stringMatching(/^ESC-\d{4}-\d{6}$/) }],
    })
    const [result] = summary.results
    const page = await (await clientOf(floor, floor.members.lead)).feed.changes({ after: 0, limit: 500 })
    const made = page.changes
      .flatMap((change) => (change.kind === 'case' ? [change.case] : []))
      .find(({ id }) => result?.outcome === 'received' && id === result.caseId)
    expect(made).toMatchObject({ status: 'new', teamId: floor.frontline.id, language: 'en', severity: 'S3' })
    expect(made?.conversation.map(({ id }) => id)).toEqual(['m1-2', 'm1'])
    expect(Date.parse(made!.conversation[0]!.at)).toBeLessThan(Date.parse(made!.conversation[1]!.at))
    expect(made?.clocks.map(({ kind }) => kind)).toEqual(['first_response', 'resolution'])
    expect(made?.timeline.map(({ kind }) => kind)).toEqual(['case_received', 'case_triaged'])
  })

  it('takes the good of a batch and refuses the bad with line, field and reason', async () => {
    const before = await countCases(floor)
    const summary = await post({
      cases: [
        aRecord(),
        {
          ...aRecord(),
          conversation: [
            { author: 'customer', text: 'a' },
            { author: 'robot', text: 'b' },
          ],
        },
        'garbage',
        { ...aRecord(), subject: '' },
        aRecord({ team: 'No such team' }),
        aRecord({ receivedAt: '2999-01-01T00:00:00Z' }),
        aRecord({ receivedAt: '0000-01-01T00:00:00Z' }),
        { ...aRecord(), severity: 'S9', customer: { name: 'x' } },
        aRecord({
          conversation: [
            { id: 'a', author: 'customer' },
            { id: 'a', author: 'ai' },
          ],
        }),
        { ...aRecord(), assessment: { model: 'm', requestedAmount: { amount: -5, currency: 'USD' } } },
        aRecord({ externalId: 'a\u0000b' }),
        aRecord(),
      ],
    })
    expect(summary).toMatchObject({ received: 2, refused: 10 })
    const problems = summary.results.map((result) =>
      result.outcome === 'refused' ? result.problems.map(({ field }) => field) : result.outcome,
    )
    expect(problems).toEqual([
      'received',
      ['conversation[1].author'],
      [''],
      ['subject'],
      ['team'],
      ['receivedAt'],
      ['receivedAt'],
      ['severity', 'customer.id'],
      ['conversation[1].id'],
      ['assessment.requestedAmount.amount'],
      ['externalId'],
      'received',
    ])
    expect(await countCases(floor)).toBe(before + 2)
  })

  it('leaves unknown fields out and says so', async () => {
    const { results } = await post({ ...aRecord(), mood: 'x', customer: { id: 'c', name: 'N', shoe: 44 } })
    expect(results[0]).toMatchObject({
      outcome: 'received',
      warnings: [{ field: 'customer.shoe' }, { field: 'mood' }]
        .toSorted((a, b) => b.field.localeCompare(a.field))
        .reverse(),
    })
  })

  it('knows an external id again: later, within a batch, and at the same moment', async () => {
    const externalId = uuid()
    const first = await post(aRecord({ externalId }))
    const again = await post(aRecord({ externalId, subject: 'Another subject' }))
    expect(again).toMatchObject({ received: 0, known: 1, results: [{ outcome: 'known' }] })
    expect(again.results[0]).toMatchObject({
      caseId: first.results[0]?.outcome === 'received' ? first.results[0].caseId : '',
    })
    const twin = aRecord()
    expect(await post({ cases: [twin, twin, aRecord()] })).toMatchObject({ received: 2, known: 1 })
    const raced = aRecord()
    const answers = await Promise.all(Array.from({ length: 6 }, () => post({ cases: [aRecord(), raced] })))
    expect(answers.reduce((sum, { received }) => sum + received, 0)).toBe(7)
    expect(
      new Set(
        answers.flatMap(({ results }) =>
          results.flatMap((result) =>
            result.outcome !== 'refused' && result.externalId === raced.externalId ? [result.caseId] : [],
          ),
        ),
      ).size,
    ).toBe(1)
  })

  it('numbers cases without gaps per workspace, also when batches race', async () => {
    const fresh = await aFloor(backend)
    await Promise.all(
      Array.from({ length: 5 }, () => post({ cases: [aRecord(), { bad: true }, aRecord(), aRecord()] }, fresh)),
    )
    const references = await readIn(backend.services.database.db, fresh.workspaceId, async ({ trx }) =>
      (await trx.selectFrom('case_state').select('reference').orderBy('reference').execute()).map(({ reference }) =>
        reference.slice(-6),
      ),
    )
    expect(references).toEqual(Array.from({ length: 15 }, (_, index) => String(index + 1).padStart(6, '0')))
  })

  it('answers garbage with a sentence', async () => {
    const say = async (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) => {
      const response = await postRaw(body, headers)
      return [response.status, (await response.json()).message]
    }
    expect(await say('garbage{')).toEqual([400, 'The body is not valid JSON.'])
    expect(await say('')).toEqual([400, expect.stringContaining('')])
    expect(await say(Uint8Array.of(0x7b, 0xff, 0xfe))).toEqual([400, 'The body is not UTF-8 text.'])
    expect(await say('['.repeat(100_000))).toEqual([400, 'The body is nested deeper than 64 levels.'])
    expect(await say('{"cases":[]}')).toEqual([400, '"cases" must be a list of 1 to 1000 cases.'])
    expect(await say('[1,2]')).toEqual([400, expect.stringContaining('not understood')])
    expect(await say('hello', { 'content-type': 'text/plain' })).toEqual([415, 'Send the body as application/json.'])
  })

  it('takes bodies up to 5 MB and not beyond', async () => {
    const message = (length: number) => ({ author: 'customer' as const, text: 'x'.repeat(length) })
    const filler = Array.from({ length: 52 }, () => message(100_000))
    const base = aRecord({ conversation: filler })
    const room = maxIntakeBytes - Buffer.byteLength(JSON.stringify({ ...base, conversation: [...filler, message(0)] }))
    const largest = JSON.stringify({ ...base, conversation: [...filler, message(room)] })
    expect(Buffer.byteLength(largest)).toBe(maxIntakeBytes)
    expect(await (await postRaw(largest)).json()).toMatchObject({ received: 1 })
    const over = await postRaw(`${largest} `)
    expect(over.status).toBe(413)
    expect(await over.json()).toMatchObject({ message: expect.stringContaining('at most 5 MB') })
    const long = await post(aRecord({ conversation: [message(100_001)] }))
    expect(long.results[0]).toMatchObject({ outcome: 'refused', problems: [{ field: 'conversation[0].text' }] })
  })

  it('needs a key that is still good', async () => {
    const response = await postRaw(JSON.stringify(aRecord()), { authorization: 'Bearer tdk_unknown' })
    expect([response.status, (await response.json()).message]).toEqual([401, 'This needs a valid API key.'])
  })

  it('imports a file by the same path: awkward lines, exit codes, and nothing twice', async () => {
    const fresh = await aFloor(backend)
    const file = join(dir, `${uuid()}.jsonl`)
    const out = join(dir, `${uuid()}.json`)
    const good = Array.from({ length: 3 }, () => JSON.stringify(aRecord()))
    const lines = [
      good[0],
      '',
      'not json',
      good[1],
      `{"x":"${'y'.repeat(maxIntakeBytes)}"}`,
      '   ',
      '{"subject":"only"}',
      good[2],
      `[${'['.repeat(200)}`,
    ]
    await writeFile(
      file,
      Buffer.concat([
        Buffer.from('\uFEFF'),
        Buffer.from(lines.join('\r\n')),
        Buffer.from('\n'),
        Buffer.from([0xff, 0xfe]),
      ]),
    )
    const said: string[] = []
    const complained: string[] = []
    const run = () =>
      runImport(
        { file, format: 'tierdesk', backend: backend.url, apiKey: fresh.apiKey, out },
        {},
        { say: (text) => said.push(text), complain: (text) => complained.push(text) },
      )
    expect(await run()).toBe(1)
    expect(said).toEqual(['3 received, 0 already known, 5 refused.'])
    expect(complained.map((text) => text.split(':')[0]).toSorted()).toEqual(
      expect.arrayContaining(['line 10', 'line 3', 'line 5', 'line 7', 'line 9']),
    )
    expect(complained).toContain('line 3: is not valid JSON')
    expect(complained).toContain('line 10: is not UTF-8 text')
    const report = JSON.parse(await readFile(out, 'utf8'))
    expect(report.results.map(({ line, outcome }: { line: number; outcome: string }) => `${line} ${outcome}`)).toEqual([
      '1 received',
      '3 refused',
      '4 received',
      '5 refused',
      '7 refused',
      '8 received',
      '9 refused',
      '10 refused',
    ])
    expect(await run()).toBe(1)
    expect(said[1]).toBe('0 received, 3 already known, 5 refused.')
    await writeFile(file, `${good.join('\n')}\n`)
    expect(await run()).toBe(0)
  })

  it('says when an import cannot begin', async () => {
    const complained: string[] = []
    const output = { say: () => {}, complain: (text: string) => complained.push(text) }
    const args = { file: join(dir, 'none'), format: 'tierdesk' as const, backend: backend.url, apiKey: 'tdk_x' }
    expect(await runImport(args, {}, output)).toBe(2)
    const file = join(dir, `${uuid()}.jsonl`)
    await writeFile(file, JSON.stringify(aRecord()))
    expect(await runImport({ ...args, file }, {}, output)).toBe(2)
    const { backend: _none, ...found } = { ...args, file, data: join(dir, 'nowhere') }
    expect(await runImport(found, {}, output)).toBe(2)
    expect(complained).toEqual([
      expect.stringContaining('There is no file'),
      'The backend does not know this API key (--api-key).',
      expect.stringContaining('No running backend was found'),
    ])
  })
})
