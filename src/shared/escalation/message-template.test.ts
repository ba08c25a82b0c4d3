import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { customerTime, holesIn, messagePlaceholders, renderMessage, unknownPlaceholders } from './message-template.ts'

describe('a message to a customer', () => {
  it('is filled in, with spaces in the braces or without', () => {
    expect(
      renderMessage('Dear {{customer}}, {{ team }} has {{reference}}.', {
        customer: 'Ana',
        team: 'Billing',
        reference: 'ESC-1',
      }),
    ).toBe('Dear Ana, Billing has ESC-1.')
  })

  it('keeps a hole visible where nothing is known, and names it', () => {
    const text = renderMessage('Your {{product}}, {{customer}}', { customer: 'Ana', product: '' })
    expect(text).toBe('Your {{product}}, Ana')
    expect(holesIn(text)).toEqual(['product'])
  })

  it('names placeholders nothing will ever fill', () => {
    expect(unknownPlaceholders('{{customer}} {{custmer}} {{constructor}} {{}}')).toEqual([
      'custmer',
      'constructor',
      '{{}}',
    ])
    expect(renderMessage('{{constructor}}', {})).toBe('{{constructor}}')
  })

  it('has no hole left once everything is known, whatever the values are', () => {
    const template = Object.keys(messagePlaceholders)
      .map((name) => `{{${name}}}`)
      .join(' ')
    const value = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('{{team}}', '{{{a}}}', '$&', '}}', '{{'))
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(Object.keys(messagePlaceholders).map((name) => [name, value]))),
        (values) => {
          expect(holesIn(renderMessage(template, values))).toEqual([])
        },
      ),
    )
  })

  it('tells the time on the wall of the team, in the language of the customer', () => {
    expect(customerTime('2026-03-02T02:30:00.000Z', 'Asia/Manila', 'en')).toContain('10:30')
    expect(customerTime('2026-03-02T02:30:00.000Z', 'America/Mexico_City', 'es')).toMatch(/domingo.*20:30/)
  })
})
