import fc from 'fast-check'

/** Any text at all: every UTF-16 unit may stand anywhere, halves of pairs and control characters too. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom('refund', 'a', '退款', '😀', '42', '…', "don't", 'ﷺ'), { maxLength: 12 })
    .map((words) => words.join(' ')),
  fc.string({ maxLength: 30 }),
)
