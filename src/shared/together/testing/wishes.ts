import fc from 'fast-check'
import { idOf, minutesLater } from '../../../../test/fixtures/case-builder.ts'
import { ben, carla } from '../../../../test/fixtures/decisions.ts'
import type { CaseCommand } from '../../case/commands/index.ts'
import { allRevisions } from '../../case/note.ts'
import type { Case } from '../../case/state.ts'

/** What people wish for when they work on one case together; a wish becomes a command when its turn comes. */

type Wish = (state: Case, step: number) => CaseCommand

const texts = fc.constantFrom('The bank called.', 'The bank called back.', 'Nobody called.')

export const togetherWishes: fc.Arbitrary<Wish> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ text: texts, pick: fc.nat(), base: fc.nat(), merge: fc.boolean() }).map(
      ({ text, pick, base, merge }): Wish =>
        (state, step) => {
          const note = state.notes[pick % Math.max(1, state.notes.length)]
          if (!note) return { type: 'case.note', input: { noteId: idOf(`note ${step}`), text, mentions: [ben.id] } }
          const known = allRevisions(note)
          return {
            type: 'case.edit_note',
            input: {
              noteId: note.id,
              revisionId: idOf(`revision ${step}`),
              base: known[base % known.length]?.id ?? note.id,
              merges: merge ? note.beside.map(({ id }) => id) : [],
              text: `${text} ${step}`,
              mentions: [carla.id],
            },
          }
        },
    ),
  },
  fc.boolean().map(
    (follow): Wish =>
      () => ({ type: 'case.follow', input: { follow } }),
  ),
  {
    weight: 4,
    arbitrary: fc.option(fc.integer({ min: -60, max: 50_000 }), { nil: null }).map((minutes): Wish => {
      const until = minutes === null ? null : minutesLater(minutes)
      return (state) =>
        state.snoozes.length > 0 ? { type: 'case.wake', input: {} } : { type: 'case.snooze', input: { until } }
    }),
  },
  fc.record({ minutes: fc.integer({ min: 0, max: 6_000 }), text: texts }).map(
    ({ minutes, text }): Wish =>
      (_, step) => ({
        type: 'case.remind',
        input: { reminderId: idOf(`reminder ${step}`), at: minutesLater(minutes), text },
      }),
  ),
  texts.map(
    (text): Wish =>
      (state, step) => {
        const [reminder] = state.reminders
        return reminder
          ? { type: 'case.drop_reminder', input: { reminderId: reminder.id } }
          : { type: 'case.remind', input: { reminderId: idOf(`reminder ${step}`), at: minutesLater(50_000), text } }
      },
  ),
)
