import { describe, expect, it } from 'vitest'
import { clip, humanise, oneLine, readData } from './readable-data.ts'

describe('humanise', () => {
  it.each([
    ['get_order_details', 'Get order details'],
    ['order_id', 'Order ID'],
    ['refundAmount', 'Refund amount'],
    ['HTTPStatus', 'HTTP status'],
    ['ONSCREEN.lookup', 'ONSCREEN lookup'],
    ['', ''],
  ])('%s → %s', (name, words) => {
    expect(humanise(name)).toBe(words)
  })
})

describe('readData', () => {
  it('shows an object as named values', () => {
    expect(readData('{"order_id":"#W1","paid":true,"note":null}')).toEqual({
      kind: 'rows',
      rows: [
        { depth: 0, label: 'Order ID', value: '#W1' },
        { depth: 0, label: 'Paid', value: 'yes' },
        { depth: 0, label: 'Note', value: '–' },
      ],
    })
  })

  it('puts nested values under their heading and numbers a list from one', () => {
    expect(readData('{"items":[{"name":"Lamp"},{"name":"Desk"}]}')).toEqual({
      kind: 'rows',
      rows: [
        { depth: 0, label: 'Items', value: null },
        { depth: 1, label: '1', value: null },
        { depth: 2, label: 'Name', value: 'Lamp' },
        { depth: 1, label: '2', value: null },
        { depth: 2, label: 'Name', value: 'Desk' },
      ],
    })
  })

  it('keeps a short list of plain values on one line', () => {
    expect(readData('{"ids":["a","b"]}')).toEqual({ kind: 'rows', rows: [{ depth: 0, label: 'Ids', value: 'a, b' }] })
  })

  it('keeps plain text, broken JSON and bare numbers as they are', () => {
    expect(readData('Error: user not found')).toEqual({ kind: 'text', text: 'Error: user not found' })
    expect(readData('{"order_id":')).toEqual({ kind: 'text', text: '{"order_id":' })
    expect(readData('42')).toEqual({ kind: 'text', text: '42' })
  })

  it('unwraps a quoted text', () => {
    expect(readData('"Transferred."')).toEqual({ kind: 'text', text: 'Transferred.' })
  })

  it('says empty for nothing, blanks and empty collections', () => {
    for (const raw of [null, '', '  ', '{}', '[]']) expect(readData(raw)).toEqual({ kind: 'empty' })
  })

  it('survives nesting deeper than anybody reads', () => {
    const data = readData(`${'{"a":'.repeat(500)}1${'}'.repeat(500)}`)
    expect(data.kind === 'rows' && data.rows.length).toBe(7)
  })
})

describe('oneLine', () => {
  it('joins names and values and cuts at the length', () => {
    expect(oneLine(readData('{"order_id":"#W1","reason":"damaged"}'))).toBe('Order ID #W1 · Reason damaged')
    expect(oneLine(readData('{"reason":"a very long story"}'), 12)).toBe('Reason a ve…')
  })
})

describe('clip', () => {
  it('cuts between characters, not through an emoji', () => {
    expect(clip('😡😡😡', 2)).toBe('😡…')
  })
})
