import { deflateRawSync, deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  aGif,
  aHugePng,
  aJpeg,
  anAnimatedWebp,
  aPdf,
  aPng,
  aWebp,
  aZip,
  inflate,
  pngOf,
} from '../../../test/fixtures/sample-files.ts'
import { maxAttachmentBytes } from './attachment-ref.ts'
import { checkContent } from './check-content.ts'
import type { ContentProblem } from './checked.ts'
import { contentRefusal } from './refusal-words.ts'

const check = (bytes: Uint8Array) => checkContent(bytes, inflate)
const problemOf = (bytes: Uint8Array): ContentProblem | null => {
  const found = check(bytes)
  return found.kind === 'refused' ? found.problem : null
}

const samples = {
  'image/png': aPng(),
  'image/jpeg': aJpeg(),
  'image/gif': aGif(),
  'image/webp': aWebp(),
  'application/pdf': aPdf(),
} as const
const kinds = Object.entries(samples)
const images = kinds.filter(([type]) => type !== 'application/pdf')

describe('what bytes are', () => {
  it.each(kinds)('takes a %s for what it is, whole', (type, bytes) => {
    expect(check(bytes)).toEqual({ kind: 'taken', type, end: bytes.length })
  })

  it.each(kinds)('refuses a %s that was cut off, wherever', (_, bytes) => {
    for (let length = 0; length < bytes.length; length += 1) {
      // A last line break of a document may be missing.
      if (bytes.subarray(length).toString('latin1').trim() === '') continue
      expect(problemOf(bytes.subarray(0, length)), `cut at ${length}`).not.toBeNull()
    }
  })

  it.each(images)('says where a %s ends, whatever follows it', (type, bytes) => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (more) => {
        expect(check(Buffer.concat([bytes, more]))).toEqual({ kind: 'taken', type, end: bytes.length })
      }),
    )
  })

  it('never crashes on anything, and takes nothing that is not one of its kinds', () => {
    const starts = kinds.map(([, bytes]) => bytes.subarray(0, 12))
    const bent = fc
      .tuple(fc.constantFrom(...kinds), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }))
      .map(([[type, bytes], changes]) => {
        const copy = Buffer.from(bytes)
        for (const [at, byte] of changes) copy[at % copy.length] = byte
        return { type, copy }
      })
    fc.assert(
      fc.property(bent, ({ type, copy }) => {
        const found = check(copy)
        if (found.kind === 'taken') expect(found.type).toBe(type)
      }),
    )
    fc.assert(
      fc.property(fc.constantFrom(...starts, Buffer.alloc(0)), fc.uint8Array({ maxLength: 400 }), (start, more) => {
        const found = check(Buffer.concat([start, more]))
        if (found.kind === 'taken') expect(found.end).toBeLessThanOrEqual(start.length + more.length)
      }),
    )
  })
})

describe('what is not taken', () => {
  it('names an empty and a too large file', () => {
    expect(problemOf(Buffer.alloc(0))).toBe('empty')
    expect(problemOf(Buffer.alloc(maxAttachmentBytes + 1))).toBe('too_large')
  })

  it.each([
    ['a program for Windows', 'MZ\x90\0', 'dangerous'],
    ['a program for Linux', '\x7fELF\x02', 'dangerous'],
    ['a script', '#!/bin/sh\nrm -rf /', 'dangerous'],
    ['a web page', '<!DOCTYPE html><script>alert(1)</script>', 'dangerous'],
    ['a web page behind blanks', '\n\n   <html><body>', 'dangerous'],
    ['an SVG drawing', '<?xml version="1.0"?><svg onload="alert(1)">', 'dangerous'],
    ['an archive', 'PK\x03\x04', 'unknown_type'],
    ['a text', 'Dear customer,', 'unknown_type'],
    ['a HEIC picture', '\0\0\0\x18ftypheic', 'unknown_type'],
  ] as const)('refuses %s, whatever it is called', (_, text, problem) => {
    expect(problemOf(Buffer.from(text, 'latin1'))).toBe(problem)
  })

  it.each([
    ['wider than a screen can hold', aHugePng(60_000, 100)],
    ['of too many pixels', aHugePng(16_000, 16_000)],
    ['a JPEG too wide', aJpeg({ width: 65_000, height: 10 })],
  ])('refuses a picture %s', (_, bytes) => {
    expect(problemOf(bytes)).toBe('too_many_pixels')
  })

  it('refuses a picture without size or data', () => {
    expect(problemOf(aHugePng(0, 5))).toBe('damaged')
    expect(problemOf(pngOf([['IEND', Buffer.alloc(0)]]))).toBe('damaged')
    expect(problemOf(aJpeg({ width: 0 }))).toBe('damaged')
  })

  it('refuses a picture that would also open as an archive', () => {
    expect(problemOf(Buffer.concat([aPdf(), aZip()]))).toBe('hides_more')
    // Inside a picture's comment, with a comment of its own that reaches to the picture's last byte.
    const whole = aJpeg({ comment: aZip().toString('latin1') })
    expect(check(whole).kind).toBe('taken')
    const at = whole.indexOf('PK\x05\x06', 0, 'latin1')
    whole.writeUInt16LE(whole.length - at - 22, at + 20)
    expect(problemOf(whole)).toBe('hides_more')
  })

  it('refuses a document that begins as one and is another', () => {
    expect(problemOf(Buffer.from(`GIF89a\x08\0\x08\0=1;alert(1)//${' '.repeat(40)}`, 'latin1'))).toBe('damaged')
    expect(problemOf(Buffer.concat([aPdf(), Buffer.from('<script>alert(1)</script>')]))).toBe('hides_more')
    expect(problemOf(Buffer.concat([Buffer.from('MZ'), aPdf()]))).toBe('dangerous')
  })
})

describe('an animation', () => {
  it('of more pictures than are ever looked at is refused, whatever its kind', () => {
    const many = (count: number) => ({
      png: pngOf([
        ['IHDR', aPng().subarray(16, 29)],
        ['IDAT', aPng().subarray(41, -16)],
        ...Array.from({ length: count }, () => ['fcTL', Buffer.alloc(26)] as const),
        ['IEND', Buffer.alloc(0)],
      ]),
      webp: anAnimatedWebp(count),
    })
    expect([check(many(2_000).png).kind, check(many(2_000).webp).kind]).toEqual(['taken', 'taken'])
    expect([problemOf(many(2_001).png), problemOf(many(2_001).webp)]).toEqual(['too_many_pixels', 'too_many_pixels'])
  })

  it('with a picture in it that is too big is refused', () => {
    expect(problemOf(anAnimatedWebp(1, 20_000))).toBe('too_many_pixels')
  })
})

describe('what a PDF does', () => {
  const script = '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>'
  const hexOf = (text: string) => Buffer.from(text, 'latin1').toString('hex')
  /** Objects packed by `filter`, as the text of a document. */
  const objectsAs = (filter: string, data: Buffer) =>
    `4 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter ${filter} >>\nstream\n${data.toString('latin1')}\nendstream\nendobj\n`
  /** zlib data of which the first words stand there unpacked. */
  const partlyPacked = (open: string, packed: string) => {
    let [a, b] = [1, 0]
    for (const byte of Buffer.from(open + packed)) {
      a = (a + byte) % 65_521
      b = (b + a) % 65_521
    }
    const head = [0x78, 0x01, 0x00, open.length, 0, ~open.length & 255, 0xff]
    const sum = [b >> 8, b & 255, a >> 8, a & 255]
    return Buffer.concat([Buffer.from(head), Buffer.from(open), deflateRawSync(packed), Buffer.from(sum)])
  }

  it.each([
    ['runs a script', { catalog: script }],
    ['hides the word in escapes', { catalog: '/OpenAction << /S /J#61vaScript >>' }],
    ['starts a program', { catalog: '/OpenAction << /S /Launch /F (cmd.exe) >>' }],
    ['carries files', { catalog: '/Names << /EmbeddedFiles 9 0 R >>' }],
    ['packs the script away', { packed: '5 0 << /S /JavaScript >>' }],
    [
      'puts the script where a stream seems to be',
      { plain: '% << >> stream\n9 0 obj\n<< /S /JavaScript >>\nendobj\n%endstream\n' },
    ],
    [
      'packs objects so that nobody can look',
      { plain: '4 0 obj\n<< /Type /ObjStm /Filter [/LZWDecode] >>\nstream\nabc\nendstream\nendobj\n' },
    ],
    ['packs objects twice', { plain: objectsAs('[/FlateDecode /ASCIIHexDecode]', deflateSync(hexOf(script))) }],
    [
      'names a harmless filter beside the true one',
      {
        plain: `5 0 obj\n<< /Filter /FlateDecode >>\nendobj\n${objectsAs('/ASCIIHexDecode', Buffer.from(hexOf(script)))}`,
      },
    ],
    [
      'makes packed objects look like plain ones',
      { plain: objectsAs('/FlateDecode', partlyPacked(' endobj ', script)) },
    ],
    [
      'keeps the stream apart from its head',
      { plain: objectsAs('/FlateDecode', deflateSync(script)).replace('>>\nstream', '>> % here\nstream') },
    ],
  ])('refuses one that %s', (_, parts) => {
    expect(problemOf(aPdf(parts))).toBe('active')
  })

  it('is not kept busy by one that is mostly blanks', () => {
    const blanks = ' '.repeat(2 * 1024 * 1024)
    for (const filter of [`${blanks}/LZWDecode`, `[${blanks}/FlateDecode`, `[/FlateDecode${blanks}`])
      expect(problemOf(aPdf({ plain: objectsAs(filter, Buffer.from('abc')) }))).toBe('active')
  })

  it('takes one that is signed and packs its objects', () => {
    const plain = `5 0 obj\n<< /Type /Sig /Filter /Adobe.PPKLite >>\nendobj\n${objectsAs('[ /FlateDecode ]', deflateSync('6 0 << /Type /Page >>'))}`
    expect(check(aPdf({ plain })).kind).toBe('taken')
  })

  it('refuses one that is locked, and takes one that only packs its pages', () => {
    expect(problemOf(aPdf({ catalog: '/Encrypt 9 0 R' }))).toBe('locked')
    expect(check(aPdf({ packed: '5 0 << /Type /Page >>' })).kind).toBe('taken')
  })

  it('does not mistake what a picture in it happens to hold for an act', () => {
    const plain = '4 0 obj\n<< /Length 9 >>\nstream\nab/JS cd\nendstream\nendobj\n'
    expect(check(aPdf({ plain })).kind).toBe('taken')
  })

  it('gives up on one that would unpack to no end', () => {
    expect(problemOf(aPdf({ packed: ' '.repeat(17 * 1024 * 1024) }))).toBe('damaged')
  })
})

it('says every reason in a short sentence', () => {
  const all: ContentProblem[] = [
    'empty',
    'too_large',
    'dangerous',
    'unknown_type',
    'damaged',
    'too_many_pixels',
    'hides_more',
    'active',
    'locked',
  ]
  const said = all.map((problem) => contentRefusal(problem))
  expect(new Set(said).size).toBe(all.length)
  for (const sentence of said) expect(sentence.split('. ').every((part) => part.split(' ').length < 20)).toBe(true)
})
