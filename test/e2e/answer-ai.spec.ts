import { createHmac, randomUUID } from 'node:crypto'
import { startReceiver } from '../../src/backend/testing/receiver.ts'
import { openByLink, take } from './case-work.ts'
import { bringIn, people, rowOf, sessionAt } from './cases.ts'
import { expect, test } from './own-floor.ts'

const secret = 'a secret of sixteen and more'
const key = { 'content-type': 'application/json', authorization: 'Bearer tdk_demo_intake_key' }

test('the AI asks, a person answers from the row with one key, and the receiver gets the signed answer', async ({
  ownFloor,
}) => {
  // A backend of its own, started anew with the receiver allowed.
  test.slow()
  const receiver = await startReceiver()
  try {
    await ownFloor.killBackend()
    await ownFloor.startBackend({ ALERT_HOSTS: '127.0.0.1' })
    const { accessToken } = await sessionAt(ownFloor.backendUrl, { email: people.olivia.email })
    const set = await fetch(`${ownFloor.backendUrl}/v1/connector`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${accessToken}` },
      body: JSON.stringify({ kind: 'webhook', url: `${receiver.url}/answers`, secret }),
    })
    expect(set.status).toBe(200)
    const own = randomUUID()
    const asked = await fetch(`${ownFloor.backendUrl}/v1/questions`, {
      method: 'POST',
      headers: key,
      body: JSON.stringify({
        externalId: `e2e-${own}`,
        subject: 'Where may the parcel go',
        category: 'delivery',
        team: 'Frontline North',
        product: `Chair ${own.slice(0, 8)}`,
        customer: { id: own, name: 'Ida Falk' },
        conversation: [{ author: 'customer', text: 'Please leave it with my neighbour.' }],
        question: { id: own, text: `May chair ${own.slice(0, 8)} go to the neighbour?`, options: ['Yes', 'No'] },
      }),
    })
    expect(asked.status).toBe(200)
    const { reference, caseId } = await asked.json()

    const { page } = await ownFloor.signedIn(people.maya.email)
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: /^Team/ }).click()
    await page.getByRole('listbox', { name: 'Cases, Team' }).getByRole('option').first().waitFor()
    await expect(rowOf(page, { reference })).toHaveCount(0)
    await page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('button', { name: /^Asked/ })
      .click()
    const row = rowOf(page, { reference })
    await expect(row).toContainText('The AI asks')
    const question = page.getByRole('region', { name: 'The AI asks' })
    await expect(async () => {
      await page.keyboard.press('j')
      await expect(question).toContainText(own.slice(0, 8), { timeout: 500 })
    }).toPass()
    await page.keyboard.press('1')
    await expect(row).toHaveCount(0)

    await receiver.got(1)
    const [got] = receiver.received
    expect(JSON.parse(got?.body ?? '')).toMatchObject({
      type: 'answer',
      questionId: own,
      caseId,
      state: 'answered',
      answer: { option: 'Yes' },
      answeredBy: people.maya.name,
      mayWrite: true,
    })
    const digest = createHmac('sha256', secret)
      .update(`${got?.headers['tierdesk-timestamp']}.${got?.body}`)
      .digest('hex')
    expect(got?.headers['tierdesk-signature']).toBe(`v1=${digest}`)
  } finally {
    await receiver.close()
  }
})

test('the AI writes while a person holds the case: it is told, and the person sees what it tried', async ({
  floor,
}) => {
  const externalId = `e2e-${randomUUID()}`
  const own = await bringIn(floor.backend.url, { externalId })
  const { page } = await floor.signedIn(people.maya.email)
  await take(page, own)
  const write = () =>
    fetch(`${floor.backend.url}/v1/cases/${externalId}/updates`, {
      method: 'POST',
      headers: key,
      body: JSON.stringify({ messages: [{ author: 'ai', text: 'I have refunded everything.' }] }),
    })
  const held = await write()
  expect(held.status).toBe(409)
  expect((await held.json()).message).toBe(`Held by a person (${people.maya.name}).`)
  const screen = await openByLink(page, own)
  const attempt = screen.getByRole('article', { name: /^The AI tried to write/ })
  await expect(attempt).toContainText('I have refunded everything.')
  await expect(attempt).toContainText('The customer did not get this.')

  await screen.getByRole('button', { name: 'Give back to the AI' }).click()
  await expect(screen.getByText('The AI writes', { exact: true })).toBeVisible()
  await expect.poll(async () => (await write()).status).toBe(200)
  await screen.getByRole('button', { name: 'Take over' }).click()
  await expect(screen.getByText('You write', { exact: true })).toBeVisible()
  await expect.poll(async () => (await write()).status).toBe(409)
})
