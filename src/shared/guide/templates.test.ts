import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCase, aFlag, minutesLater } from '../../../test/fixtures/case-builder.ts'
import { ana, floor } from '../../../test/fixtures/decisions.ts'
import { freshScope } from './scope.ts'
import { checkTemplate, holesOf, renderTemplate, templateFaults, templateParts } from './templates.ts'
import { aGuide } from './testing/a-guide.ts'

const guide = aGuide('words', { variables: [{ key: 'sure', label: 'Sure', type: 'yes_no', initial: '' }] })
  .end('end')
  .done()
const state = aCase({
  status: 'waiting_customer',
  flags: [aFlag({ code: 'legal_threat', label: 'Legal threat' }), aFlag({ code: 'vip', label: 'VIP' })],
  facts: [{ id: 'f1', key: 'total', label: 'Total', value: 0.1 + 0.2, unit: 'USD', source: 'shop' }],
})
const scope = freshScope({ state, member: ana, directory: floor, at: minutesLater(5) })
const render = (template: string) => renderTemplate(guide, template, scope)

describe('a template', () => {
  it.each([
    ['', ''],
    ['No hole at all } }', 'No hole at all } }'],
    ['Dear {{ customer.name }},', 'Dear Jordan Blake,'],
    ['{{facts.number("total")}}', '0.3'],
    ['{{ vars.sure }} and {{ 1 + 1 }}', 'no and 2'],
    ['{{ "}}" }}{{ \'{{\' }}', '}}{{'],
    ['{{ flags }}', 'Legal threat, VIP'],
    ['It is {{ status }}', 'It is waiting customer'],
    ['{{ me.skills }}', 'billing'],
    ['{{ "a\\"}}b" }}', 'a"}}b'],
  ])('%j is filled in as %j', (template, text) => {
    expect(checkTemplate(guide, template)).toBeNull()
    expect(render(template)).toMatchObject({ text, faults: [] })
  })

  it('keeps a hole in sight that cannot be filled, and says why', () => {
    expect(render('For {{ facts["none"] }}, {{ customer.name }}')).toMatchObject({
      text: 'For {{ facts["none"] }}, Jordan Blake',
      faults: ['No such key: none.'],
    })
    expect(render('For {{ oops').text).toBe('For {{ oops')
    expect(render('For {{ oops').faults).toHaveLength(1)
  })

  it('says which characters are wrong, of every hole', () => {
    const template = 'A {{ customer.tyre }} of {{ 1 + "a" }} and {{'
    expect(templateFaults(guide, template).map(({ from, to }) => template.slice(from, to))).toEqual([
      'tyre',
      '1 + "a"',
      '{{',
    ])
    expect(checkTemplate(guide, 'and {{  }}')).toMatchObject({ reason: 'There is no expression.', from: 6, to: 8 })
  })

  it('tells what its holes saw', () => {
    expect(render('{{ facts.number("total") }} of {{ facts.number("total") }}').saw).toEqual([
      { name: 'facts.number("total")', label: 'Total', value: '0.3 USD', evidence: { kind: 'fact', factId: 'f1' } },
    ])
  })

  it('falls apart into parts that make it up again, whatever it is', () => {
    const piece = fc.oneof(
      fc.constantFrom('{{', '}}', '"', "'", '\\', '{', '}', 'amount', ' '),
      fc.string({ maxLength: 3 }),
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }).map((all) => all.join('')),
        (template) => {
          const whole = templateParts(template)
            .map((part) => {
              if (part.kind === 'words') return part.text
              return part.kind === 'open' ? template.slice(part.from) : `{{${part.source}}}`
            })
            .join('')
          expect(whole).toBe(template)
          for (const { source, from } of holesOf(template)) {
            expect(template.slice(from, from + source.length)).toBe(source)
          }
          const faults = templateFaults(guide, template)
          for (const { from, to } of faults) expect([from >= 0, to >= from, to <= template.length]).not.toContain(false)
          if (faults.length === 0) expect(render(template).text).not.toContain('undefined')
          else expect(render(template).faults.length).toBeGreaterThan(0)
        },
      ),
    )
  })
})
