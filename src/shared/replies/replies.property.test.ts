import fc from 'fast-check'
import { expect, it } from 'vitest'
import { aCase, aCommitment, idOf } from '../../../test/fixtures/case-builder.ts'
import { ana, asks, refusalOf } from '../../../test/fixtures/decisions.ts'
import { decideReply } from '../case/commands/reply.ts'
import { defaultRepliesPolicy } from './default-policy.ts'
import { findHoles, holeNames } from './holes.ts'
import { replyPlaceholders } from './placeholders.ts'
import { renderReply } from './render.ts'
import { replyValues } from './values.ts'

const owned = aCase({ ownerId: ana.id, status: 'open' })
const decided = (text: string) => decideReply(owned, { messageId: idOf('reply'), text }, asks(ana))

const name = fc.constantFrom(...Object.keys(replyPlaceholders), 'fact.order.total', 'customer', 'nonsense', '')
const piece = fc.oneof(
  fc.string(),
  fc.constantFrom('{{', '}}', '{', '}', '[', ']', '(', '\n', '[order number]', '[x]', '…'),
  name.map((one) => `{{${one}}}`),
)
const template = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
const value = fc.oneof(
  fc.string(),
  fc.constantFrom('{{reference}}', '[name 1]', '}}', '{{', '[', 'a]', '$&', '__proto__'),
)
const values = fc.dictionary(name, value)

it('nothing with a hole is ever decided to go out, and nothing without one is refused for a hole', () => {
  fc.assert(
    fc.property(template, values, fc.boolean(), (text, known, filled) => {
      const said = (filled ? renderReply(text, known).text : text).trim()
      if (said === '') return
      const holes = holeNames(said)
      const decision = decided(said)
      expect(refusalOf(decision)).toBe(holes.length > 0 ? 'invalid_input' : null)
      if (decision.kind === 'refused') {
        for (const hole of holes) expect(decision.refusal.message).toContain(hole)
        expect(said).toMatch(/\{\{|\}\}|\[/)
      } else expect(said).not.toMatch(/\{\{|\}\}/)
    }),
    { numRuns: 2_000 },
  )
})

it('fills in anything, names exactly what is left, and takes no hole out of a value', () => {
  fc.assert(
    fc.property(template, values, (text, known) => {
      const { text: said, holes } = renderReply(text, known)
      expect(holes).toEqual(holeNames(said))
      const unfilled = new Set(holeNames(renderReply(text, {}).text))
      // What is still open was open before: values bring nothing.
      for (const hole of findHoles(said)) {
        if (hole.kind === 'placeholder' && unfilled.has(hole.name)) continue
        expect(/[{}[\]]/.test(text)).toBe(true)
      }
    }),
    { numRuns: 1_000 },
  )
})

it('every template a workspace begins with goes out once everything is known and what is by hand is written', () => {
  const state = aCase({ ownerId: ana.id, status: 'open', product: 'Lamp', commitments: [aCommitment()] })
  for (const { texts } of defaultRepliesPolicy.templates)
    for (const [language, text] of Object.entries(texts)) {
      const known = replyValues(state, {
        agent: 'Ana Reyes',
        workspace: 'Harbor & Pine',
        team: 'Billing',
        timeZone: 'Asia/Manila',
        language,
        acknowledgeBy: '2026-03-02T10:00:00.000Z',
      })
      const { text: said } = renderReply(text, known)
      const byHand = findHoles(said)
      expect(byHand.every(({ kind }) => kind === 'mark')).toBe(true)
      const whole = byHand
        .toReversed()
        .reduce((all, { from, to }) => `${all.slice(0, from)}17:00${all.slice(to)}`, said)
      expect(refusalOf(decided(whole))).toBeNull()
    }
})
