import { describe, expect, it } from 'vitest'
import { aCase, aMessage, idOf, minutesLater, refOf } from '../../../test/fixtures/case-builder.ts'
import { afterCommand, ana, asks } from '../../../test/fixtures/decisions.ts'
import { newNote } from '../../shared/case/note.ts'
import { conversationEntries, newestWindow, windowAround, withEarlier, withLater } from './conversation-entries.ts'

const note = (id: string, minutes: number) =>
  newNote({ id: idOf(id), at: minutesLater(minutes), by: refOf(ana), text: id })
const message = (id: string, minutes: number) => aMessage({ id, at: minutesLater(minutes) })

describe('conversationEntries', () => {
  it('puts each note where it was written, and tells tool uses from words', () => {
    const tool = { name: 'look_up', args: '{}', result: null, ok: true }
    const state = aCase({
      conversation: [message('m1', 0), { ...message('m2', 2), author: 'ai', text: '', tool }, message('m3', 5)],
      notes: [note('n1', 3), note('n2', 9)],
    })
    const entries = conversationEntries(state, state.version)
    expect(entries.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'message m1',
      'tool m2',
      `note ${idOf('n1')}`,
      'message m3',
      `note ${idOf('n2')}`,
    ])
  })

  it('never turns the order of messages round, whatever their clocks say', () => {
    const state = aCase({ conversation: [message('late', 9), message('early', 1)] })
    expect(conversationEntries(state, 2).map(({ id }) => id)).toEqual(['late', 'early'])
  })

  it('marks what this desk wrote and nobody confirmed yet, and only that', () => {
    const owned = aCase({ ownerId: ana.id, status: 'open' })
    const reply = (name: string) => ({ type: 'case.reply' as const, input: { messageId: idOf(name), text: name } })
    const confirmed = afterCommand(owned, reply('first'), asks(ana))
    const shown = afterCommand(
      afterCommand(confirmed, reply('second'), asks(ana)),
      { type: 'case.note', input: { noteId: idOf('note'), text: 'x' } },
      asks(ana),
    )
    const pending = conversationEntries(shown, confirmed.version).filter((entry) => 'pending' in entry && entry.pending)
    expect(pending.map(({ id }) => id)).toEqual([idOf('second'), idOf('note')])
    expect(conversationEntries(shown, shown.version).some((entry) => 'pending' in entry && entry.pending)).toBe(false)
  })
})

describe('the window of a long conversation', () => {
  it('begins at the newest and stays open for newer ones', () => {
    expect(newestWindow(1_000, 120)).toEqual({ from: 880, to: null })
    expect(newestWindow(5, 120)).toEqual({ from: 0, to: null })
  })

  it('moves to what is looked for, and not at all when that is in it', () => {
    const newest = newestWindow(1_000, 100)
    expect(windowAround(newest, 950, 1_000, 100)).toBe(newest)
    expect(windowAround(newest, 500, 1_000, 100)).toEqual({ from: 450, to: 550 })
    expect(windowAround(newest, 3, 1_000, 100)).toEqual({ from: 0, to: 100 })
    expect(windowAround({ from: 0, to: 100 }, 990, 1_000, 100)).toEqual({ from: 900, to: null })
  })

  it('grows at either end until there is no more', () => {
    expect(withEarlier({ from: 150, to: 250 }, 100)).toEqual({ from: 50, to: 250 })
    expect(withEarlier({ from: 50, to: 250 }, 100)).toEqual({ from: 0, to: 250 })
    expect(withLater({ from: 0, to: 100 }, 250, 100)).toEqual({ from: 0, to: 200 })
    expect(withLater({ from: 0, to: 200 }, 250, 100)).toEqual({ from: 0, to: null })
  })
})
