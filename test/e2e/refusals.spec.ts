import { request } from 'node:http'
import { revokeTokensOf } from '../../src/backend/db/refresh-token.ts'
import { writeIn } from '../../src/backend/db/transaction.ts'
import { type Backend, createBackend } from '../../src/backend/server.ts'
import { aFloor, password as ownPassword, receive, type Floor as Workplace } from '../../src/backend/testing/floor.ts'
import { bringIn, commandAt, people, sessionAt } from './cases.ts'
import { type Desk, expect, manyDesks, test as onFloor, signIn, trySignIn } from './floor.ts'

/** Who is turned away, and in which words. */

/** Access tokens of the second backend are good for so long, in seconds: a desk renews them again and again. */
const accessTokenSeconds = 2

interface Strict {
  readonly workplace: Workplace
  readonly strictDesks: { openDesk(): Promise<Desk> }
}

const test = onFloor.extend<Strict, { strict: Backend }>({
  /** A second backend whose sessions a test can end. */
  strict: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern even when nothing is used
    async ({}, use) => {
      const backend = await createBackend({ accessTokenSeconds })
      await use(backend)
      await backend.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  /** A workspace of the test's own on it. */
  workplace: async ({ strict }, use) => use(await aFloor(strict)),
  strictDesks: async ({ browser, strict }, use) => {
    const desks = manyDesks(browser, () => strict.url)
    await use(desks)
    await desks.closeAll()
  },
})

test.describe('signing in', () => {
  test('a wrong password and an unknown person are told the same, and the right password lets in', async ({
    floor,
  }) => {
    const { page } = await floor.openDesk()
    const refusal = page.getByRole('alert').filter({ hasText: 'Wrong workspace, e-mail or password.' })

    await trySignIn(page, people.tobias.email, 'not the password')
    await expect(refusal).toBeVisible()
    await trySignIn(page, `nobody-${crypto.randomUUID()}@harbor.example`)
    await expect(refusal).toBeVisible()
    await trySignIn(page, people.tobias.email, 'tierdesk-demo', 'nowhere')
    await expect(refusal).toBeVisible()

    await signIn(page, people.tobias.email)
  })

  test('after five wrong passwords even the right one has to wait, and the screen says how long', async ({
    strictDesks,
    workplace,
  }) => {
    const { page } = await strictDesks.openDesk()
    const { email } = workplace.members.agent
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      const answered = page.waitForFunction(
        () => document.querySelector('button[type="submit"][data-loading]') === null,
      )
      await trySignIn(page, email, `wrong ${attempt}`, workplace.slug)
      await answered
      await expect(page.getByRole('alert').filter({ hasText: 'Wrong workspace, e-mail or password.' })).toBeVisible()
    }
    await trySignIn(page, email, ownPassword, workplace.slug)
    await expect(page.getByRole('alert')).toHaveText(/^Too many tries\. Wait 1[0-5] seconds, then try again\.$/)
    await expect(page.getByRole('listbox')).toHaveCount(0)
  })

  test('without a network it says so', async ({ floor }) => {
    const { page, line } = await floor.openDesk()
    line.cut()
    await trySignIn(page, people.tobias.email)
    await expect(page.getByRole('alert')).toHaveText('The server cannot be reached. Check the network and try again.')
  })
})

test.describe('a session', () => {
  test('outlives its access tokens at the desk; the backend turns an expired one away', async ({
    strictDesks,
    strict,
    workplace,
  }) => {
    const { slug, members } = workplace
    const { page } = await strictDesks.openDesk()
    await signIn(page, members.agent.email, ownPassword, slug)
    const [caseId = ''] = await receive(workplace, 1)
    const { accessToken } = await sessionAt(strict.url, {
      workspace: slug,
      email: members.agent.email,
      password: ownPassword,
    })
    const trail = () =>
      fetch(`${strict.url}/v1/cases/${caseId}/trail`, { headers: { authorization: `Bearer ${accessToken}` } })
    expect((await trail()).status).toBe(200)
    await expect.poll(async () => (await trail()).status).toBe(401)
    expect(await (await trail()).json()).toMatchObject({ code: 'UNAUTHORIZED', message: 'Sign in again.' })

    const [later = ''] = await receive(workplace, 1, { subject: 'Arrived after the tokens expired' })
    expect(later).not.toBe('')
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: /^Team/ }).click()
    await page.getByRole('option', { name: /^Arrived after the tokens expired/ }).click()
    await page.getByRole('toolbar', { name: 'Actions on the case' }).getByRole('button', { name: 'Accept' }).click()
    await expect(page.getByRole('region', { name: /^Case / })).toContainText('agent person · Frontline')
    await expect(page.getByText(/not sent yet/)).toHaveCount(0)
  })

  test('that was ended elsewhere leads back to the sign-in with the reason, and what waits is sent afterwards', async ({
    strictDesks,
    strict,
    workplace,
  }) => {
    const { slug, members, workspaceId } = workplace
    const { page, line } = await strictDesks.openDesk()
    const [caseId = ''] = await receive(workplace, 1)
    await signIn(page, members.agent.email, ownPassword, slug)
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: /^Team/ }).click()
    await page.getByRole('option', { name: /^Refund not arrived/ }).click()
    const screen = page.getByRole('region', { name: /^Case / })
    await expect(screen).toBeVisible()

    line.cut()
    await expect(page.getByText(/^Working offline/)).toBeVisible()
    await page.keyboard.press('n')
    await page.getByPlaceholder('Write a note for your colleagues…').fill('The bank was called at noon.')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText(/1 change waiting/)).toBeVisible()
    await writeIn(strict.services.database.db, workspaceId, (db) => revokeTokensOf(db, members.agent.id, new Date()))
    line.restore()

    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
    const reason = page.getByRole('status').filter({ hasText: '1 change is kept and will be sent after you sign in.' })
    await expect(reason).toContainText(/Sign in again/)
    await expect(page.getByLabel('E-mail')).toHaveValue(members.agent.email)
    await page.getByLabel('Password', { exact: true }).fill(ownPassword)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()

    await expect(page.getByRole('navigation', { name: 'Areas' })).toBeVisible()
    const notes = async () => {
      const session = await sessionAt(strict.url, { workspace: slug, email: members.lead.email, password: ownPassword })
      const response = await fetch(`${strict.url}/v1/cases/${caseId}/trail`, {
        headers: { authorization: `Bearer ${session.accessToken}` },
      })
      const { entries }: { entries: { event: { type: string; note?: { text: string } } }[] } = await response.json()
      return entries.filter(({ event }) => event.type === 'note_added').map(({ event }) => event.note?.text)
    }
    await expect.poll(notes).toEqual(['The bank was called at noon.'])
    await expect(page.getByText(/not sent yet/)).toHaveCount(0)
  })
})

test('a member of another workspace neither sees nor changes a case', async ({ strictDesks, strict, workplace }) => {
  const theirs = await aFloor(strict)
  const [caseId = ''] = await receive(theirs, 1, { subject: 'Nobody else may read this' })
  const { accessToken } = await sessionAt(strict.url, {
    workspace: workplace.slug,
    email: workplace.members.admin.email,
    password: ownPassword,
  })
  const authorization = { authorization: `Bearer ${accessToken}` }

  const trail = await fetch(`${strict.url}/v1/cases/${caseId}/trail`, { headers: authorization })
  expect(trail.status).toBe(404)
  expect(await trail.json()).toMatchObject({ code: 'NOT_FOUND', message: expect.stringMatching(/^[A-Z].+\.$/) })
  const given = await commandAt(strict.url, accessToken, caseId, {
    type: 'case.note',
    input: { noteId: crypto.randomUUID(), text: 'I was here.' },
  })
  expect(given).toMatchObject({
    outcome: 'refused',
    refusal: { code: 'not_found', message: expect.stringMatching(/\.$/) },
  })
  for (const path of ['/v1/feed/changes?after=0', '/v1/feed/bootstrap']) {
    const response = await fetch(`${strict.url}${path}`, { headers: authorization })
    expect(response.status).toBe(200)
    const told = await response.text()
    expect(told).toContain(workplace.members.admin.id)
    expect(told).not.toContain(caseId)
    expect(told).not.toContain(theirs.members.agent.email)
  }

  // Their account is no account here, even with its right password.
  const { page } = await strictDesks.openDesk()
  await trySignIn(page, theirs.members.agent.email, ownPassword, workplace.slug)
  await expect(page.getByRole('alert')).toHaveText('Wrong workspace, e-mail or password.')
  await receive(workplace, 1, { subject: 'Ours alone to look at' })
  await trySignIn(page, workplace.members.admin.email, ownPassword, workplace.slug)
  const search = page.getByRole('searchbox', { name: 'Search cases' })
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: /^All\b/ })
    .click()
  await expect(page.getByRole('option', { name: /^Ours alone to look at/ })).toBeVisible()
  await search.fill('Nobody else may read this')
  await expect(page.getByText('No case has these words')).toBeVisible()
})

test('a case of another team is not opened by its reference', async ({ floor }) => {
  const own = await bringIn(floor.backend.url, { team: 'Frontline South' })
  const { page } = await floor.signedIn(people.maya.email)
  await page.goto(`${new URL(page.url()).origin}/#/case/${own.reference}`)
  await expect(page.getByText(`${own.reference} is not on this desk`)).toBeVisible()
  await expect(page.getByText('belongs to a team whose cases you may not see')).toBeVisible()
})

test.describe('the desk’s web host', () => {
  const upgrade = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
  }

  /** What a request with exactly these headers is answered. */
  function knock(port: number, path: string, headers: Record<string, string>) {
    return new Promise<{ status: number; body: string }>((resolve, reject) => {
      const call = request({ host: '127.0.0.1', port, path, headers }, (response) => {
        let body = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => {
          body += chunk
        })
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: body.trim() }))
      })
      call.on('upgrade', (response, socket) => {
        socket.destroy()
        resolve({ status: response.statusCode ?? 0, body: '' })
      })
      call.on('error', reject)
      call.end()
    })
  }

  test('lets its own page in and nobody else', async ({ floor }) => {
    const desk = await floor.openDesk()
    const { origin, host, port, hash } = new URL(desk.url())
    const protocol = `tierdesk.${hash.slice(1)}`
    const own = { ...upgrade, host, origin, 'sec-websocket-protocol': protocol }
    const ask = (changes: Record<string, string>) => knock(Number(port), '/desk', { ...own, ...changes })

    expect(await ask({})).toEqual({ status: 101, body: '' })
    for (const foreign of ['https://evil.example', `http://localhost:${port}`, 'null', `${origin}.evil.example`]) {
      expect(await ask({ origin: foreign })).toEqual({
        status: 403,
        body: 'Only the desk’s own page may connect.',
      })
    }
    expect(await ask({ host: `evil.example:${port}` })).toEqual({
      status: 403,
      body: `This desk is only served at ${origin}.`,
    })
    for (const token of ['', 'A'.repeat(43), hash.slice(1, -1)]) {
      expect(await ask({ 'sec-websocket-protocol': `tierdesk.${token}` })).toEqual({
        status: 403,
        body: 'This page’s token is not this desk’s. Open the address the desk printed.',
      })
    }
    expect(await knock(Number(port), '/', { host: `evil.example:${port}` })).toEqual({
      status: 403,
      body: `This page is only served at ${origin}.`,
    })
  })

  test('tells a person whose address is wrong what to do', async ({ floor }) => {
    const desk = await floor.openDesk()
    const { origin } = new URL(desk.url())
    const page = await desk.page.context().newPage()
    await page.goto(`${origin}/#${'A'.repeat(43)}`)
    await expect(page.getByRole('alert')).toContainText('This address is no longer valid')
    const other = await desk.page.context().newPage()
    await other.goto(`${origin}/`)
    await expect(other.getByRole('alert')).toContainText('Open Tierdesk by its own address')
  })
})
