import { describe, expect, it } from 'vitest'
import { defaultTriagePolicy as policy, withRule } from '../policy.ts'
import { at, fact, quietCase, saying, turn } from '../testing/sample-cases.ts'
import { suspectedDefect } from './suspected-defect.ts'

const fires = (text: string) => suspectedDefect.evaluate(saying(text), policy, at) !== null

describe('the customer says that the product is at fault', () => {
  it.each([
    'The blender is defective.',
    'I think I received a faulty unit',
    'It stopped working after two days',
    'My headphones stopped working.',
    'The left earbud died after three weeks',
    'The replacement has the exact same fault',
    'This is the third kettle that has broken',
    'Same problem again with the new one',
    'It won’t turn on anymore',
    "the tablet doesn't hold a charge",
    'It keeps shutting off by itself',
    'The screen is flickering',
    'There is a manufacturing defect in the seam',
    'It came with a defect in the hinge',
    'DEFECTIVE!!! AGAIN 😡😡',
    'It barely lasted a week',
    'The zipper broke after one use',
    'Can I get a refund for my faulty headphones?',
    'The laptop overheats within minutes',
    'The replacement you sent is broken too',
    'It was dead on arrival',
    'There is a bug in your app that deletes my photos',
    'La licuadora está defectuosa',
    'Dejó de funcionar a los dos días',
    'El celular no enciende',
    'Tiene un defecto de fábrica',
    'O fone veio com defeito',
    'Parou de funcionar depois de uma semana',
    'A tela não liga',
    'May depekto ang natanggap ko',
    'Nasira agad pagkatapos ng dalawang araw',
    'Ayaw mag-on ng unit',
    // Worded apart from building.
    'My new drill gave out on the second day',
    "The coffee maker just quit working, I've only had it a month",
    'We suspect a hardware failure in the router',
    'The washing machine malfunctions on every cycle',
    'Two weeks in and the battery already refuses to hold charge',
    'second unit with the same issue, clearly a bad batch',
    'The vacuum lasted only four days',
    'It powers off, then will not turn back on',
    'El reemplazo tiene el mismo defecto',
    'Mesmo defeito no aparelho novo',
  ])('%s', (text) => {
    expect(fires(text)).toBe(true)
  })
})

describe('the customer says nothing of the kind', () => {
  it.each([
    'How do I return a defective item?',
    'What is your policy on faulty products?',
    'Do you replace faulty items?',
    'What if it is defective?',
    'Does the warranty cover manufacturing defects?',
    'It is not defective, I just changed my mind',
    "There's nothing wrong with it",
    'The parcel arrived crushed and the vase is broken',
    'It arrived cracked',
    'The item came damaged in the mail',
    'I dropped it and it stopped working',
    'My internet stopped working',
    'The website stopped working when I paid',
    'My password stopped working',
    'The coupon code no longer works',
    'The link stopped working after two days',
    "I can't turn on notifications",
    'How do I switch on the heater?',
    'Why does it charge me every month?',
    "You won't charge me twice, will you?",
    'My neighbour said his was defective',
    'I read reviews that say it is faulty',
    'It stopped working but it works fine now',
    'I was charged for the first month',
    'My subscription stopped after two weeks',
    'I died laughing after one minute of hold music',
    'He broke up with me after two days',
    'You said "this unit is clearly defective" and I disagree',
    'Are defective items covered by the guarantee?',
    'Hello, where is my order?',
    '¿Cómo devuelvo un producto defectuoso?',
    'No es defectuoso, solo no me gusta',
    'Como devolvo um produto com defeito?',
    'Não tem defeito, só não gostei',
    'Paano ibalik ang item kung may depekto?',
    'Hindi gumagana ang app',
    'La página dejó de funcionar',
    'I failed within two minutes of the quiz',
    '',
    '👍',
  ])('%s', (text) => {
    expect(fires(text)).toBe(false)
  })
})

it('quotes the words, and the chip is short', () => {
  expect(suspectedDefect.evaluate(saying('Hi', 'The kettle is defective.'), policy, at)).toMatchObject({
    label: 'Suspected defect "defective"',
    sentence: 'The customer says the item may be at fault: "defective".',
    evidence: [{ kind: 'message', messageId: 'm2', start: 14, end: 23, quote: 'defective' }],
    suggests: { type: 'functional', skill: 'technical' },
    risk: 'operational',
  })
})

it('hears the AI and colleagues suspect it, and not what they explain', () => {
  const said = (text: string) =>
    suspectedDefect.evaluate(quietCase({ conversation: [turn('m1', text, { author: 'ai' })] }), policy, at)
  expect(said('Your router seems to be defective.')?.sentence).toMatch(/^We said/)
  expect(said('This points to a hardware fault.')).not.toBeNull()
  expect(said('If the unit is defective, we replace it.')).toBeNull()
  expect(said('We replace defective items within 30 days.')).toBeNull()
  expect(said('We can rule out that the modem is defective; it is not defective.')).toBeNull()
})

it('counts replacements on record up to the threshold', () => {
  const replaced = (count: number) => quietCase({ facts: [fact('device.replacements', count)] })
  expect(suspectedDefect.evaluate(replaced(1), policy, at)).toBeNull()
  expect(suspectedDefect.evaluate(replaced(2), policy, at)).toMatchObject({
    label: '2 replacements so far',
    evidence: [{ kind: 'fact', factId: 'f-device.replacements' }],
  })
  const patient = withRule(policy, 'suspected_defect', { replacements: 5 })
  expect(suspectedDefect.evaluate(replaced(4), patient, at)).toBeNull()
  expect(suspectedDefect.evaluate(quietCase({ facts: [fact('replacement.cost', 12, 'USD')] }), policy, at)).toBeNull()
})

it('reads a recall off the record', () => {
  const recall = (value: string | boolean) => quietCase({ facts: [fact('device.recall', value)] })
  expect(suspectedDefect.evaluate(recall('active'), policy, at)?.label).toBe('Defect on record: device recall')
  expect(suspectedDefect.evaluate(recall(false), policy, at)).toBeNull()
})

it('knows the phrases of the workspace', () => {
  const own = withRule(policy, 'suspected_defect', { phrases: ['wobbly hinge'] })
  expect(suspectedDefect.evaluate(saying('it has a Wobbly Hinge'), own, at)).not.toBeNull()
  expect(suspectedDefect.evaluate(saying('it has a Wobbly Hinge'), policy, at)).toBeNull()
})
