import { hasLuhnCheck } from '../cards.ts'
import { ibanLengths } from '../iban-lengths.ts'
import { hasIbanCheck } from '../ibans.ts'

/** Makers of numbers that could be somebody's, from a stream of chance. None of them is taken from anybody. */
export type Chance = () => number

export function pick<Value>(chance: Chance, values: readonly Value[]): Value {
  const value = values[Math.floor(chance() * values.length)]
  if (value === undefined) throw new Error('Nothing to pick from')
  return value
}

/** A pattern filled in: `%` any digit, `~` one from 2 to 9, `^` a capital, `*` a capital or digit. */
export function fill(chance: Chance, pattern: string): string {
  return pattern.replace(/[%~^*]/g, (sign) => {
    switch (sign) {
      case '%':
        return String(Math.floor(chance() * 10))
      case '~':
        return String(2 + Math.floor(chance() * 8))
      case '^':
        return pick(chance, [...'ABCDEFGHJKLMNPRSTUVWXYZ'])
      default:
        return pick(chance, [...'ABCDEFGHJKLMNPRSTUVWXYZ0123456789'])
    }
  })
}

/** An IBAN with right check digits, in one run or in fours. */
export function iban(chance: Chance): string {
  const [country, length] = pick(
    chance,
    [...ibanLengths].filter(([code]) => 'AT BE BR CH DE ES FR GB IT NL PT MT PL SE'.includes(code)),
  )
  const lettered = new Set(['GB', 'NL', 'FR', 'MT', 'IT'])
  const rest = fill(chance, (lettered.has(country) ? '^^^^' : '%%%%') + '%'.repeat(length - 8))
  for (let check = 2; check <= 98; check += 1) {
    const made = `${country}${String(check).padStart(2, '0')}${rest}`
    if (hasIbanCheck(made))
      return pick(chance, [
        made,
        made.replace(/(.{4})(?=.)/g, '$1 '),
        made.replace(/(.{4})(?=.)/g, '$1 ').toLowerCase(),
      ])
  }
  throw new Error('No check digits fit')
}

/** A card number of a network, with Luhn's digit, in one run or in groups. */
export function card(chance: Chance): string {
  const [start, length] = pick(chance, [
    ['4', 16],
    ['51', 16],
    ['2221', 16],
    ['37', 15],
    ['6011', 16],
    ['5018', 13],
    ['4', 19],
    ['36', 14],
    ['3530', 16],
  ] as const)
  const open = start + fill(chance, '%'.repeat(length - start.length - 1))
  const last = [...'0123456789'].find((digit) => hasLuhnCheck(open + digit)) ?? '0'
  const digits = open + last
  const groups = length === 15 ? digits.replace(/^(.{4})(.{6})/, '$1 $2 ') : digits.replace(/(.{4})(?=.)/g, '$1 ')
  return pick(chance, [digits, groups, groups.replaceAll(' ', '-')])
}

/** Telephone numbers of ten countries as people write them: with the country code, and as at home. */
export const phonePatterns: Readonly<Record<string, readonly string[]>> = {
  US: ['+1 ~0%-~5%-%%%%', '(~0%) ~5%-%%%%', '~0%-~5%-%%%%', '~0%.~5%.%%%%', '+1 (~0%) ~5%-%%%%', '1-~0%-~5%-%%%%'],
  GB: ['+44 77%% %%%%%%', '077%% %%%%%%', '020 7%%% %%%%', '+44 (0)20 7%%% %%%%', '0161 %%% %%%%', '077%%%%%%%%%'],
  DE: ['+49 170 %%%%%%%', '0170 %%%%%%%', '030 %%%%%%%', '+49 (0)8% %%%%%%', '0221/%%%%%%', '0170%%%%%%%'],
  FR: ['+33 6 %% %% %% %%', '06 %% %% %% %%', '06.%%.%%.%%.%%', '01 %% %% %% %%', '+33 (0)6 %% %% %% %%', '06%%%%%%%%'],
  ES: ['+34 61% %%% %%%', '61% %%% %%%', '61% %% %% %%', '91 %%% %% %%', '+3461%%%%%%%'],
  BR: ['+55 11 98%%%-%%%%', '(11) 98%%%-%%%%', '(21) ~%%%-%%%%', '11 98%%%-%%%%', '+55 (11) 98%%%-%%%%'],
  MX: ['+52 55 ~%%% %%%%', '55 ~%%% %%%%', '(55) ~%%% %%%%', '(33) ~%%%-%%%%', '+52 1 55 ~%%% %%%%'],
  PH: ['+63 917 %%% %%%%', '0917 %%% %%%%', '0917-%%%-%%%%', '0917%%%%%%%', '(02) 8%%% %%%%'],
  IN: ['+91 98%%% %%%%%', '98%%% %%%%%', '+91-98%%%%%%%%', '080-~%%% %%%%', '+9198%%%%%%%%'],
  AU: ['+61 412 %%% %%%', '0412 %%% %%%', '(02) %%%% %%%%', '+61 2 %%%% %%%%', '0412%%%%%%'],
}

export const orderPatterns: readonly string[] = [
  '#W%%%%%%%',
  '#%%%%%',
  'ORD-%%%%%%',
  '^^^-%%%%%-%%',
  '1Z******%%%%%%%%%%',
  '%%%%%%%%%%',
  '**%%*%%%%*',
  'INV-2026-%%%%',
]
export const accountPatterns: readonly string[] = [
  '%%%%%%%%',
  '%%%%%%%%%%',
  'AC-%%%%%%%',
  '%%%-%%%-%%%',
  'K%%%%%%%',
  '%%-%%-%% %%%%%%%%',
]
