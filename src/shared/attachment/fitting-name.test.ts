import fc from 'fast-check'
import { expect, it } from 'vitest'
import { attachmentNameSchema, attachmentTypes } from './attachment-ref.ts'
import { fittingName } from './fitting-name.ts'

it.each([
  ['receipt.png', 'image/png', 'receipt.png'],
  ['Photo.JPEG', 'image/jpeg', 'Photo.JPEG'],
  ['invoice.exe', 'application/pdf', 'invoice.exe.pdf'],
  ['C:\\Users\\me\\a.gif', 'image/gif', 'a.gif'],
  ['../../etc/passwd', 'image/png', 'passwd.png'],
  ['evil\u202egnp.exe', 'image/png', 'evilgnp.exe.png'],
  ['png', 'image/png', 'png.png'],
  ['', 'image/webp', 'file.webp'],
  [`half\ud83d.png`, 'image/png', 'half\ufffd.png'],
  [`${'a'.repeat(195)}\u{1f600}`, 'image/png', `${'a'.repeat(195)}.png`],
  [`\u{1f600}${'a'.repeat(195)}.png`, 'image/png', `${'a'.repeat(195)}.png`],
] as const)('calls %j of %s %j', (name, type, called) => {
  expect(fittingName(name, type)).toBe(called)
})

it('always gives a name that may be stored, ends as its kind does, and stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom(...attachmentTypes), (name, type) => {
      const called = fittingName(name, type)
      expect(attachmentNameSchema.safeParse(called).success).toBe(true)
      // Sent percent-encoded, which fails for half a sign.
      expect(called.isWellFormed()).toBe(true)
      expect(called).toMatch(/\.(png|jpe?g|gif|webp|pdf)$/i)
      expect(called).not.toMatch(/[/\\\p{Cc}\p{Cf}]/u)
      expect(fittingName(called, type)).toBe(called)
    }),
  )
})
