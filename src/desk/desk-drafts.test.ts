import { v7 as uuidv7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { signIn } from './fixtures/desk-rig.ts'
import { queue, setUpSite } from './fixtures/desk-site.ts'
import { makeCase } from './fixtures/make-case.ts'
import { ana, ben } from './fixtures/people.ts'

/** What a member began to write, at a desk against a backend. */

const site = setUpSite()

describe('drafts', () => {
  it('outlive the desk, are nobody else’s, and go with the reply that sends them', async () => {
    const state = { ...makeCase(1), ownerId: ana.id }
    const { desk, client, dataDir } = await site.anasDesk([state])
    await client.drafts.save({ caseId: state.id, kind: 'reply', text: 'Dear customer, ' })
    await client.drafts.save({ caseId: state.id, kind: 'note', text: 'Ask billing' })
    await desk.close()

    const again = await site.openAt(dataDir)
    expect(await again.client.drafts.load({ caseId: state.id })).toEqual({
      reply: 'Dear customer, ',
      note: 'Ask billing',
    })
    await signIn(again.desk, again.client, ben)
    expect(await again.client.drafts.load({ caseId: state.id })).toEqual({})
    await signIn(again.desk, again.client, ana)
    await queue(again.client, state.id, {
      type: 'case.reply',
      input: { messageId: uuidv7(), text: 'Dear customer,' },
    })
    expect(await again.client.drafts.load({ caseId: state.id })).toEqual({ note: 'Ask billing' })
  })

  it('stay when the reply is refused', async () => {
    const state = makeCase(1)
    const { client } = await site.anasDesk([state])
    await client.drafts.save({ caseId: state.id, kind: 'reply', text: 'Dear customer' })
    const command = { type: 'case.reply', input: { messageId: uuidv7(), text: 'Dear customer' } } as const
    expect((await client.commands.issue({ caseId: state.id, command })).outcome).toBe('refused')
    expect((await client.drafts.load({ caseId: state.id })).reply).toBe('Dear customer')
  })
})
