import { v7 as uuidv7 } from 'uuid'
import { afterEach, describe, expect, it } from 'vitest'
import { aConsult, aHelper } from '../../../../test/fixtures/consults.ts'
import { aPng } from '../../../../test/fixtures/sample-files.ts'
import type { AttachmentRef } from '../../../shared/attachment/attachment-ref.ts'
import { newNote } from '../../../shared/case/note.ts'
import type { Case } from '../../../shared/case/state.ts'
import { cutForHelper } from '../../../shared/consult/cut.ts'
import { makeCase } from '../../fixtures/make-case.ts'
import { feed, openTestCache, testNow } from '../../fixtures/open-cache.ts'
import { ana, maria } from '../../fixtures/people.ts'
import { addFile, addPart, findFile, nameFiles } from './attachment.ts'
import { addOutboxEntry } from './outbox.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

const bytes = aPng()
const aFile = (name: string): AttachmentRef => ({
  id: uuidv7(),
  name: `${name}.png`,
  type: 'image/png',
  size: bytes.length,
  sha256: 'ab'.repeat(32),
})

/** A case with a file on a note, on a question Ana helps on, and on one that is Maria's. */
function aCaseWithFiles() {
  const [onNote, onHers, onOther] = [aFile('note'), aFile('hers'), aFile('other')]
  const hers = aConsult({ id: uuidv7(), attachments: [onHers], helpers: [aHelper(ana)] })
  const other = aConsult({ id: uuidv7(), attachments: [onOther], helpers: [aHelper(maria)] })
  const state: Case = {
    ...makeCase(1),
    consults: [hers, other],
    notes: [
      newNote({
        id: uuidv7(),
        at: hers.askedAt,
        by: { kind: 'member', id: maria.id, name: maria.name },
        text: 'See the picture.',
        attachments: [onNote],
      }),
    ],
  }
  return { state, hers, onNote, onHers, onOther }
}

describe('files of a case that is seen whole no longer', () => {
  it('go, but for those of the questions the member helps on and what may still go with an answer', () => {
    const { state, hers, onNote, onHers, onOther } = aCaseWithFiles()
    const { cache, remove } = openTestCache([state])
    closing.push(remove)
    const [drafted, answering, sending] = [aFile('drafted'), aFile('answering'), aFile('sending')]
    const commandId = uuidv7()
    cache.write((db) => {
      const row = { case_id: state.id, command_id: null, here: 0, sent: 0, problem: null, used_at: testNow }
      for (const file of [onNote, onHers, onOther]) addFile(db, { ...row, ...file, slot: null, state: 'kept' })
      addFile(db, { ...row, ...drafted, slot: 'note', state: 'waiting' })
      addFile(db, { ...row, ...answering, slot: `consult:${hers.id}`, state: 'waiting' })
      addFile(db, { ...row, ...sending, slot: 'note', state: 'waiting' })
      addOutboxEntry(db, {
        id: commandId,
        caseId: state.id,
        reference: state.reference,
        command: { type: 'case.note', input: { noteId: uuidv7(), text: 'On its way', attachments: [sending] } },
        seenVersion: state.version,
        deskAt: hers.askedAt,
        at: hers.askedAt,
        state: 'waiting',
        handed: false,
        resultVersion: null,
        resultSeq: null,
        refusal: null,
      })
      nameFiles(db, [sending], commandId)
      for (const file of [onNote, onHers, onOther, drafted, answering, sending]) {
        const added = findFile(db, file.id)
        if (added) addPart(db, added, 0, bytes)
      }
    })
    feed(cache, [cutForHelper({ ...state, version: state.version + 1 }, ana.id)], ana, 2)
    const here = cache.read((db) =>
      [onNote, onHers, onOther, drafted, answering, sending].map(({ id }) => findFile(db, id) !== null),
    )
    expect(here).toEqual([false, true, false, false, true, true])
    // Their bytes went with them.
    expect(cache.read((db) => db.all('SELECT file FROM attachment_part'))).toHaveLength(3)
  })
})
