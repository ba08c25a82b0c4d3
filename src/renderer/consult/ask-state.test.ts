import { describe, expect, test } from 'vitest'
import { aDirectory, aMessage, aTeam, idOf } from '../../../test/fixtures/case-builder.ts'
import { askConsultInputSchema } from '../../shared/case/commands/ask-consult.ts'
import { type AskChanges, askInput, askSheet, nothingAsked, sharedMessages, skillsKnown } from './ask-state.ts'
import { ana, ben, cleo } from './consult-fixture.ts'

const directory = aDirectory({ members: [ana, ben, { ...cleo, skills: { legal: 4 } }] })
const conversation = ['one', 'two', 'three', 'four'].map((text, index) => aMessage({ id: `m${index + 1}`, text }))
const ground = { peers: [ben.id, cleo.id], conversation, directory, askerId: ana.id }
const asked = (changes: Partial<AskChanges> = {}) => askSheet({ ...nothingAsked, question: 'Why?', ...changes }, ground)
const packet = { summary: 'Charged twice', goal: '', triggers: [], tried: [], keyFacts: [] }
const extras = { consultId: idOf('consult'), packet, peers: ground.peers }

describe('the ask sheet', () => {
  test('is filled in with the best peer and the last three messages', () => {
    expect(asked()).toMatchObject({
      memberIds: [ben.id],
      messageIds: ['m2', 'm3', 'm4'],
      target: { kind: 'member', memberId: ben.id },
      targetName: ben.name,
      reach: 1,
      block: null,
    })
  })

  test('keeps what a person chose, also choosing nobody', () => {
    expect(asked({ memberIds: [] })).toMatchObject({ target: null, block: 'person' })
    expect(asked({ memberIds: [ben.id, cleo.id] }).target).toEqual({ kind: 'members', memberIds: [ben.id, cleo.id] })
    expect(asked({ messageIds: [] }).messageIds).toEqual([])
  })

  test('forgets ticked messages that are not in the conversation any more', () => {
    expect(asked({ messageIds: ['m1', 'gone'] }).messageIds).toEqual(['m1'])
  })

  test('offers what was said, and not what the AI did between', () => {
    const tool = aMessage({
      id: 't',
      author: 'ai',
      text: 'looked up',
      tool: { name: 'find', args: '{}', result: null, ok: true },
    })
    expect(sharedMessages([...conversation, tool, aMessage({ id: 'e', text: ' ' })])).toEqual(conversation)
  })

  test('says what is missing: a team, somebody to ask, the question', () => {
    expect(asked({ kind: 'team' }).block).toBe('team')
    expect(asked({ kind: 'team', teamId: aTeam().id })).toMatchObject({ reach: 2, block: null })
    expect(asked({ kind: 'anyone', skill: 'shipping' }).block).toBe('nobody')
    expect(asked({ question: '  ' }).block).toBe('question')
  })

  test('reaches everybody who has the skill, and everybody where none is named', () => {
    expect(asked({ kind: 'anyone', skill: 'legal' })).toMatchObject({
      reach: 1,
      target: { kind: 'anyone', skill: 'legal' },
    })
    expect(asked({ kind: 'anyone' }).reach).toBe(2)
  })
})

describe('the command it becomes', () => {
  test('carries what was chosen, and the other peers for when nobody answers', () => {
    const changes = { ...nothingAsked, question: ' Why? ', personalDetails: true }
    const input = askInput(changes, asked(changes), extras)
    expect(askConsultInputSchema.parse(input)).toEqual({
      consultId: extras.consultId,
      question: 'Why?',
      target: { kind: 'member', memberId: ben.id },
      shares: { messageIds: ['m2', 'm3', 'm4'], personalDetails: true, packet },
      attachments: [],
      nextPeers: [cleo.id],
    })
  })

  test('is none while something is missing', () => {
    const changes = { ...nothingAsked, question: '' }
    expect(askInput(changes, askSheet(changes, ground), extras)).toBeNull()
  })
})

test('the skills offered are those of others', () => {
  expect(skillsKnown(directory, ana.id)).toEqual(['billing', 'legal'])
  expect(skillsKnown(aDirectory({ members: [ana] }), ana.id)).toEqual([])
})
