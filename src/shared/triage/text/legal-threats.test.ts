import { describe, expect, it } from 'vitest'
import { turn } from '../testing/sample-cases.ts'
import { legalThreats } from './legal-threats.ts'
import { customerPassages } from './passages.ts'

const found = (text: string) => customerPassages([turn('m1', text)]).flatMap(legalThreats)

describe('threatens legal steps', () => {
  it.each([
    'I will sue you',
    "I'm going to sue!",
    'My lawyer will be in touch',
    'See you in court.',
    "I'll take you to small claims court",
    'I am contacting an attorney',
    'I am filing a complaint with the CFPB',
    "I'll report you to the regulator",
    'We are considering legal steps',
    'You did not answer, so I will see you in court',
    "If you don't fix this I will sue you",
    'I will do the chargeback and let my lawyer handle it, legal action follows',
    'los voy a demandar',
    'Voy a poner una denuncia en Profeco',
    'hablaré con mi abogado',
    'vou processar vocês',
    'Vou entrar na Justiça',
    'vou ao Procon',
    'idedemanda ko kayo',
    'irereklamo ko kayo sa DTI',
  ])('%s', (text) => {
    expect(found(text).length).toBeGreaterThan(0)
  })
})

describe('threatens nothing', () => {
  it.each([
    'is it legal to resell this?',
    "I don't want to sue anybody",
    "I'm not going to sue you",
    'no need for legal action',
    'My legal name is Sue Li',
    'Can I send it to Sue?',
    'I am a lawyer and need an invoice',
    'I work for a law firm',
    'The court shoes I ordered are too small',
    'I want to dispute a charge',
    'the book "How to sue your neighbour and win in court"',
    'no quiero demandar a nadie',
    'quero processar meu pedido',
    'não vou processar vocês',
    'hindi ko kayo kakasuhan',
    '',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})
