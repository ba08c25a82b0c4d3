import { describe, expect, it } from 'vitest'
import { idOf, minutesLater, refOf } from '../../../test/fixtures/case-builder.ts'
import { ana, ben } from '../../../test/fixtures/decisions.ts'
import { editNote, type Note, newNote } from '../case/note.ts'
import { bringTogether } from './bring-together.ts'

const first = newNote({ id: idOf('note'), at: minutesLater(1), by: refOf(ana), text: 'The bank was called.' })

/** The note after another wording of it; the wordings it was made of by what they were called. */
const worded = (note: Note, name: string, { text, of }: { readonly text: string; readonly of: readonly string[] }) => {
  const [base = note.id, ...merges] = of.map((one) => (one === 'first' ? note.id : idOf(one)))
  const edit = { id: idOf(name), base, merges, text, mentions: [] }
  return editNote(note, edit, { by: refOf(ben), at: minutesLater(note.past.length + 2) })
}

describe('wordings that stand side by side', () => {
  it('are compared with what both began from, not with the wording that was replaced last', () => {
    const once = worded(first, 'once', { text: 'The bank was called on Monday.', of: ['first'] })
    const twice = worded(once, 'twice', { text: 'The bank was called on Monday at nine.', of: ['once'] })
    // Ben began from the first wording and never saw what Ana added since.
    const both = worded(twice, 'offline', { text: 'The bank was called. Nobody answered.', of: ['first'] })
    const { text } = bringTogether(both)
    for (const word of ['Monday', 'nine', 'Nobody', 'answered']) expect(text).toContain(word)
  })

  it('lose what one of them took out knowingly', () => {
    const without = worded(first, 'without', { text: 'The bank called.', of: ['first'] })
    const both = worded(without, 'more', { text: 'The bank was called. Nobody answered.', of: ['first'] })
    expect(bringTogether(both)).toEqual({ text: 'The bank called. Nobody answered.', clean: true })
  })

  it('are kept whole where nobody knows what they were made of', () => {
    const nameless = { id: idOf('old'), text: 'Ask on Friday.', by: refOf(ben), at: minutesLater(2), from: [] }
    expect(bringTogether({ ...first, beside: [nameless] })).toEqual({
      text: 'The bank was called.\nAsk on Friday.',
      clean: false,
    })
  })

  it('are one text as it stands where there is only one', () => {
    expect(bringTogether(first)).toEqual({ text: first.text, clean: true })
  })
})
