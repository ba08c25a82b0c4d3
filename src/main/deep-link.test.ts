import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDeepLink, parseDeepLink } from './deep-link.ts'

describe('deep links', () => {
  it.each([
    ['tierdesk://case/ESC-2026-000123', 'ESC-2026-000123'],
    ['tierdesk://case/ESC-2026-000123/', 'ESC-2026-000123'],
    ['TIERDESK://case/esc-2026-000123', 'ESC-2026-000123'],
  ])('reads %s', (link, reference) => {
    expect(parseDeepLink(link)).toBe(reference)
  })

  it.each([
    '',
    'tierdesk://case/',
    'tierdesk://case/ESC-2026-000123/../../settings',
    'tierdesk://case/ESC-2026-000123?x=1',
    'tierdesk://case/ESC-2026-000123#/lead',
    'tierdesk://case/ESC-2026-000123\n',
    ' tierdesk://case/ESC-2026-000123',
    'tierdesk://user@case/ESC-2026-000123',
    'tierdesk://settings/ESC-2026-000123',
    'tierdesk://case/%45SC-2026-000123',
    'https://case/ESC-2026-000123',
    "tierdesk://case/ESC-2026-000123'));alert(1",
    `tierdesk://case/ESC-2026-${'1'.repeat(200)}`,
  ])('refuses %j', (link) => {
    expect(parseDeepLink(link)).toBeNull()
  })

  it('gives nothing but a reference, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((rest) => `tierdesk://case/${rest}`),
        ),
        (link) => {
          const reference = parseDeepLink(link)
          expect(reference === null || /^ESC-\d{4}-\d{6,10}$/.test(reference)).toBe(true)
        },
      ),
    )
  })

  it('finds the link among other arguments', () => {
    expect(findDeepLink(['/opt/tierdesk', '--data', '/x', 'tierdesk://case/ESC-2026-000007'])).toBe('ESC-2026-000007')
    expect(findDeepLink(['/opt/tierdesk', '--data', '/x'])).toBeNull()
  })
})
