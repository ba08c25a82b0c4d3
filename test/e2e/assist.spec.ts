import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { offline, openByLink, resolve, take } from './case-work.ts'
import { bringIn, people } from './cases.ts'
import { expect, test } from './own-floor.ts'

/** Help with a case: from the conversation, from cases solved before, from templates, and from a model where there is one. */

const kettle = [
  {
    id: 'm1',
    author: 'customer' as const,
    text: 'The lid of my kettle hisses and leaks steam at the hinge. I want a new lid.',
  },
  {
    id: 'm2',
    author: 'ai' as const,
    text: 'Please try to close the lid firmly.',
    ai: { confidence: 0.5, intent: 'defect' },
  },
  {
    id: 'm3',
    author: 'customer' as const,
    text: 'I tried that, it still leaks. When do I get the new lid? I want to speak to a real person.',
  },
]

test('the panel reads the conversation, finds what solved another case, and puts a reply into the composer; offline too', async ({
  floor,
}) => {
  const before = await bringIn(floor.backend.url, { subject: 'Kettle lid leaks steam', conversation: kettle })
  const own = await bringIn(floor.backend.url, { subject: 'Steam leaks from the kettle lid', conversation: kettle })
  const desk = await floor.signedIn(people.olivia.email)
  const { page } = desk
  await take(page, before)
  await resolve(page, before, 'Sent a lid with a new seal.')
  await take(page, own)
  const screen = await openByLink(page, own)
  await page.keyboard.press('Shift+H')

  const short = screen.getByRole('region', { name: 'In short' })
  await short.getByRole('button', { name: /^Customer: I want a new lid\./ }).click()
  await expect(screen.getByRole('region', { name: 'Conversation' }).getByText('I want a new lid.')).toBeInViewport()
  await expect(screen.getByRole('region', { name: 'Open questions' })).toContainText('When do I get the new lid?')
  await expect(screen.getByRole('region', { name: 'What was tried' })).toContainText('I tried that, it still leaks.')
  const similar = screen.getByRole('region', { name: 'Solved before' })
  await expect(similar).toContainText('Sent a lid with a new seal.')
  await expect(similar.getByRole('button', { name: `Open the case ${before.reference}` })).toBeVisible()
  await expect(screen.getByRole('region', { name: 'Draft by a model' })).toHaveCount(0)

  const reply = screen.getByRole('textbox', { name: /^Reply to/ })
  await reply.fill('Hello!')
  await screen.getByRole('region', { name: 'Proposed reply' }).getByRole('button').first().click()
  await expect(reply).toHaveValue(/^Hello!\n\n.+/)

  desk.line.cut()
  await offline(page)
  await page.keyboard.press('Escape')
  await screen.getByRole('tab', { name: 'Facts' }).click()
  await screen.getByRole('tab', { name: 'Assist' }).click()
  await expect(short).toContainText('I want a new lid.')
  await expect(similar).toContainText('Sent a lid with a new seal.')
  await expect(similar).toContainText('Only this desk was searched')
})

test('a model’s draft is asked for by a person, made of masked words, marked, and sent by nobody but a person', async ({
  ownFloor,
}) => {
  const model = await startModel('Dear [name 1], we look into [order 1]. [name 7]')
  try {
    await ownFloor.killBackend()
    await ownFloor.startBackend({ ASSIST_URL: model.url, ASSIST_MODEL: 'small-one', ASSIST_HOSTS: '127.0.0.1' })
    const own = await bringIn(ownFloor.backendUrl, {
      conversation: [
        { id: 'm1', author: 'customer', text: 'Ida Falk here, order #W4471902 leaks. ida.falk@mail.example' },
      ],
    })
    const { page } = await ownFloor.signedIn(people.olivia.email)
    await take(page, own)
    const screen = await openByLink(page, own)
    await screen.getByRole('tab', { name: 'Assist' }).click()
    const block = screen.getByRole('region', { name: 'Draft by a model' })
    await block.getByRole('button', { name: 'Write a draft' }).click()
    const draft = block.getByRole('article', { name: 'Draft by the model small-one' })
    await expect(draft).toContainText('Dear Ida Falk, we look into #W4471902.')
    await expect(draft).toContainText('Still to fill in: name 7')
    expect(model.asked).toHaveLength(1)
    for (const detail of ['Ida', 'Falk', 'W4471902', 'mail.example']) expect(model.asked[0]).not.toContain(detail)

    await draft.getByRole('button').click()
    await expect(screen.getByRole('textbox', { name: /^Reply to/ })).toHaveValue(/^Dear Ida Falk/)
    await expect(screen.getByText('This began as a draft by the model small-one.')).toBeVisible()
    await expect(screen.getByRole('region', { name: 'Conversation' }).getByText('we look into')).toHaveCount(0)

    // A model that is gone takes nothing with it: what the panel does without one it still does.
    await model.close()
    await block.getByRole('button', { name: 'Write another draft' }).click()
    await expect(block.getByRole('status')).toHaveText('The model cannot be reached now. Nothing was changed.')
    for (const name of ['In short', 'Open questions', 'What was tried', 'Solved before', 'Proposed reply'])
      await expect(screen.getByRole('region', { name })).toBeVisible()
    await expect(screen.getByRole('textbox', { name: /^Reply to/ })).toHaveValue(/^Dear Ida Falk/)
  } finally {
    await model.close()
  }
})

async function startModel(content: string) {
  const asked: string[] = []
  const server: Server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString('utf8')
    })
    request.on('end', () => {
      asked.push(body)
      response.end(JSON.stringify({ choices: [{ message: { content } }] }))
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
