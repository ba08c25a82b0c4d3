import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, it } from 'vitest'
import type { KeepNoteInput } from '../../shared/contract/knowledge.ts'
import type { Backend } from '../server.ts'
import { aCommand, aFloor, type Client, clientOf, type Floor, receive, take } from '../testing/floor.ts'
import { onEachStore } from '../testing/stores.ts'

onEachStore('knowledge', (start) => {
  let backend: Backend
  let floor: Floor
  let agent: Client
  let lead: Client

  beforeAll(async () => {
    backend = await start({ sweep: false })
    floor = await aFloor(backend)
    agent = await clientOf(floor, floor.members.agent)
    lead = await clientOf(floor, floor.members.lead)
  })

  async function resolved(): Promise<string> {
    const [caseId] = await receive(floor, 1)
    const input = { rootCause: 'system_fault' as const, summary: 'Released the held payment.' }
    const { results } = await agent.commands.send({
      commands: [aCommand(caseId!, take(floor.members.agent)), aCommand(caseId!, { type: 'case.resolve', input })],
    })
    expect(results.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted'])
    return caseId!
  }
  const words = { category: 'orders', product: null, problem: 'The refund is held.', solution: 'Release it.' }
  const keeping = (caseId: string): KeepNoteInput => ({ noteId: uuid(), caseId, words })

  it('goes from a resolved case to a draft, is reviewed with a lead’s words, and then offered', async () => {
    const caseId = await resolved()
    const input = keeping(caseId)
    const draft = await agent.knowledge.keep(input)
    expect(draft).toMatchObject({
      state: 'draft',
      revision: 1,
      rootCause: 'system_fault',
      by: { name: 'agent person' },
    })
    expect((await agent.knowledge.reviewed()).notes.map(({ id }) => id)).not.toContain(draft.id)
    expect((await lead.knowledge.all()).notes[0]).toEqual(draft)
    const edited = { ...words, solution: 'Release it in the ledger.' }
    const reviewed = await lead.knowledge.review({ noteId: draft.id, revision: 1, words: edited })
    expect(reviewed).toMatchObject({ state: 'reviewed', revision: 2, solution: 'Release it in the ledger.' })
    expect(reviewed.reviewed?.by.name).toBe('lead person')
    expect((await agent.knowledge.reviewed()).notes).toContainEqual(reviewed)
    expect((await agent.knowledge.ofCase({ caseId })).note).toEqual(reviewed)
    const retired = await lead.knowledge.retire({ noteId: draft.id, revision: 2, reason: 'The ledger is gone.' })
    expect(retired.retired).toMatchObject({ by: { name: 'lead person' }, reason: 'The ledger is gone.' })
    expect((await agent.knowledge.reviewed()).notes.map(({ id }) => id)).not.toContain(draft.id)
    // Another solution of the case may be kept from now on.
    expect((await agent.knowledge.keep(keeping(caseId))).state).toBe('draft')
  })

  it('keeps one solution of a case, however often it is sent', async () => {
    const input = keeping(await resolved())
    const first = await agent.knowledge.keep(input)
    expect(await agent.knowledge.keep(input)).toEqual(first)
    await expect(lead.knowledge.keep({ ...input, noteId: uuid() })).rejects.toMatchObject({ code: 'REFUSED' })
  })

  it('counts each case it solved once', async () => {
    const note = await agent.knowledge.keep(keeping(await resolved()))
    await expect(agent.knowledge.solved({ noteId: note.id, caseId: note.caseId })).rejects.toMatchObject({
      code: 'REFUSED',
    })
    await lead.knowledge.review({ noteId: note.id, revision: 1, words })
    const [one, two] = await receive(floor, 2)
    for (const caseId of [one!, one!, two!]) await agent.knowledge.solved({ noteId: note.id, caseId })
    expect((await agent.knowledge.reviewed()).notes.find(({ id }) => id === note.id)?.solved).toBe(2)
    await expect(agent.knowledge.solved({ noteId: note.id, caseId: note.caseId })).rejects.toMatchObject({
      code: 'REFUSED',
    })
  })

  it('holds no detail of a person that its case knows, whoever writes it in', async () => {
    const caseId = await resolved()
    const telling = {
      ...words,
      problem: 'Jordan Blake was charged twice.',
      solution: 'Wrote to jo.blake@mail.example, then released it.',
    }
    const draft = await agent.knowledge.keep({ noteId: uuid(), caseId, words: telling })
    expect(draft).toMatchObject({
      problem: '[name] was charged twice.',
      solution: 'Wrote to [email], then released it.',
    })
    const reviewed = await lead.knowledge.review({
      noteId: draft.id,
      revision: 1,
      words: { ...words, solution: 'Told Jordan, called +1 202 555 0134.' },
    })
    expect(reviewed.solution).toBe('Told [name], called [phone].')
  })

  describe('is refused', () => {
    it('to be retired twice: the first reason stands', async () => {
      const note = await agent.knowledge.keep(keeping(await resolved()))
      await lead.knowledge.retire({ noteId: note.id, revision: 1, reason: 'Wrong.' })
      await expect(lead.knowledge.retire({ noteId: note.id, revision: 2, reason: 'Again.' })).rejects.toMatchObject({
        code: 'REFUSED',
        message: 'This solution is retired already.',
      })
    })

    it('of a case that is not resolved, or out of sight', async () => {
      const [open] = await receive(floor, 1)
      await expect(agent.knowledge.keep(keeping(open!))).rejects.toMatchObject({ code: 'REFUSED' })
      const outside = await clientOf(floor, floor.members.tier2)
      const caseId = await resolved()
      await expect(outside.knowledge.keep(keeping(caseId))).rejects.toMatchObject({ code: 'REFUSED' })
      expect((await outside.knowledge.ofCase({ caseId })).note).toBeNull()
    })

    it('to a reviewer who saw an earlier one', async () => {
      const note = await agent.knowledge.keep(keeping(await resolved()))
      await lead.knowledge.review({ noteId: note.id, revision: 1, words })
      await expect(lead.knowledge.review({ noteId: note.id, revision: 1, words })).rejects.toMatchObject({
        code: 'REFUSED',
        message: expect.stringMatching(/meanwhile/),
      })
    })

    it('to everybody but leads and admins to review', async () => {
      const note = await agent.knowledge.keep(keeping(await resolved()))
      await expect(agent.knowledge.review({ noteId: note.id, revision: 1, words })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      })
      await expect(agent.knowledge.all()).rejects.toMatchObject({ code: 'FORBIDDEN' })
      const qa = await clientOf(floor, floor.members.qa)
      await expect(qa.knowledge.keep(keeping(await resolved()))).rejects.toMatchObject({ code: 'FORBIDDEN' })
    })
  })

  it('stays in its workspace', async () => {
    const note = await agent.knowledge.keep(keeping(await resolved()))
    await lead.knowledge.review({ noteId: note.id, revision: 1, words })
    const other = await aFloor(backend)
    const theirs = await clientOf(other, other.members.lead)
    expect((await theirs.knowledge.all()).notes).toEqual([])
    expect((await theirs.knowledge.reviewed()).notes).toEqual([])
    await expect(theirs.knowledge.retire({ noteId: note.id, revision: 2, reason: 'Mine now' })).rejects.toMatchObject({
      code: 'REFUSED',
    })
  })
})
