import { expect, it } from 'vitest'
import { moneyMentions } from './money-mentions.ts'

const read = (text: string) => moneyMentions(text).map(({ amount, currency }) => `${amount} ${currency}`)

it('reads the usual ways of writing money', () => {
  expect(read('$5, US$ 1,234.50, €75,50, 1.234,50 EUR, 20 dollars, 99.9 usd, ₱1,500, R$ 12, £3')).toEqual([
    '5 USD',
    '1234.5 USD',
    '75.5 EUR',
    '1234.5 EUR',
    '20 USD',
    '99.9 USD',
    '1500 PHP',
    '12 BRL',
    '3 GBP',
  ])
})

it('takes no order number, phone number or bare figure for money', () => {
  expect(read('order 113542617735902, call 555-1234, 42, $, usd, v1.2.3, $1234567890123')).toEqual([])
})

it('says where it stands', () => {
  const text = 'I paid $12.50 today'
  expect(moneyMentions(text).map(({ start, end }) => text.slice(start, end))).toEqual(['$12.50'])
})
