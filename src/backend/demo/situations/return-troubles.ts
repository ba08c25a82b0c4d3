import { answers, fact, fails, guesses, looks, money, type Situation, says } from '../situation.ts'

/** Returns that get stuck or come out short. */
export const returnTroubles: readonly Situation[] = [
  {
    key: 'returns.label_fails',
    category: 'returns',
    severity: 'S4',
    risk: 'operational',
    intent: 'return_label',
    about: 'the return label for {order}',
    subjects: [
      'Return label for {order} will not print',
      'Label link for {rma} expired',
      '{carrier} refuses the label of {rma}',
    ],
    turns: [
      says(
        'The link to my return label for {order} says expired. I only got it yesterday.',
        'I cannot print the label for {rma}. The page stays white.',
        '{carrier} says the barcode on my label for {rma} is not valid.',
      ),
      fails(
        'Create a new label for {rma}',
        'returns.label',
        { rma: '{rma}' },
        '{"error":"label_exists","message":"A label was issued already"}',
      ),
      answers(
        'The system thinks you have one already. I will cancel it and try again.',
        'It refuses a second label while the first exists. Let me cancel the first.',
      ),
      fails(
        'Cancel the old label of {rma}',
        'returns.label.cancel',
        { rma: '{rma}' },
        '{"error":"not_found","message":"No label with this number"}',
      ),
      says(
        'So it exists and does not exist?',
        'That makes no sense to me.',
        'I have the {item} packed and standing in the hall.',
      ),
      fails(
        'Create a label with {carrier} directly',
        'carrier.label',
        { rma: '{rma}' },
        '{"error":"contract","message":"Not enabled for assistant"}',
      ),
      answers(
        'I have tried three ways and none worked. A colleague can make one by hand.',
        'Three tries, three errors. I would rather have somebody make the label by hand.',
      ),
    ],
    facts: [
      fact('return.state', 'State of the return', 'announced', 'Returns'),
      fact('label.count', 'Labels on record', 0, 'Carrier'),
      fact('label.flag', 'Label issued', true, 'Returns'),
    ],
    goal: 'A return label for {rma} that works.',
    summary:
      'The label for {rma} cannot be used. The returns system says one exists, the carrier knows none; three tries to make a new one failed.',
    stop: 'Three attempts to make a label failed.',
    action: 'Make a label by hand and mail it.',
    sure: [80, 94],
    mood: [-25, 5],
    endings: ['patient', 'person_elsewhere', 'angry', 'person', 'patient', 'unsure'],
    count: 5,
    reply: [
      'Hello {first}, here is a fresh label made by hand. Any {carrier} shop takes it; no printer needed, they scan the code.',
      'Hi {first}, the new label is attached. Please throw the old one away.',
    ],
    note: ['Returns and carrier disagree about the label. Third one this week, see {ticket}.'],
    solved: [
      'system_fault',
      'Label made by hand; the mismatch is reported as {ticket}.',
      'New label mailed and used; refund runs by itself.',
    ],
    escalate: { to: 'logistics', type: 'functional', reason: 'The label has to be made in the carrier portal.' },
  },
  {
    key: 'returns.partial_refund',
    category: 'returns',
    severity: 'S3',
    risk: 'financial',
    intent: 'refund_amount',
    about: 'the refund that came up short',
    subjects: [
      'Refund for {rma} is {partial}, customer expected {price}',
      'Only {partial} back for {item}',
      'Deduction on return {rma} disputed',
    ],
    turns: [
      says(
        'I got {partial} for the {item} I returned. I paid {price}!',
        'You kept a good part of my money. Return {rma}: {partial} instead of {price}.',
        'Why is the refund for {rma} only {partial}? Nothing was wrong with the {item}.',
      ),
      looks('refunds.get', { rma: '{rma}' }, '{"refunded":"{partial}","reason":"signs of use","photos":0}'),
      guesses(
        58,
        'The warehouse noted signs of use and deducted the rest. There are no photos with it.',
        'A deduction for signs of use was made. I do not see a photo that shows it, so I am not sure it is right.',
      ),
      says(
        'Signs of use? It never left the bag.',
        'I want to see those signs. I opened the box and closed it.',
        'Show me a photo then.',
      ),
      answers(
        'I cannot show one, because none was taken. A deduction without a photo should be looked at again.',
        'There is no photo on file. Our own rule asks for one, so a colleague should review this.',
      ),
    ],
    facts: [
      money('order.item_price', 'Price paid', 'price', 'Orders'),
      money('refund.amount', 'Refunded', 'partial', 'Payments'),
      fact('inspection.photos', 'Photos of the inspection', 0, 'Warehouse'),
      fact('inspection.note', 'Inspection', 'signs of use', 'Warehouse'),
    ],
    goal: 'The rest of {price} for return {rma}.',
    summary: 'Return {rma} was refunded with {partial} of {price} for signs of use, but the inspection has no photo.',
    stop: 'The deduction is not documented.',
    action: 'Review the inspection and refund the rest.',
    amount: 'rest',
    sure: [48, 72],
    mood: [-50, -15],
    endings: ['angry', 'unsure', 'person', 'legal', 'patient', 'supervisor'],
    count: 5,
    reply: [
      'Hi {first}, you are right that a deduction needs a photo, and there is none. I am asking the warehouse and will not leave this open.',
      'Hello {first}, the rest of your {price} is on its way. Thank you for insisting, we will look at how this happened.',
    ],
    note: ['No photo, no deduction: rule 4 of the inspection sheet. Asked the shift lead in {city}.'],
    solved: [
      'process_gap',
      'Rest refunded; the inspector had not taken photos.',
      'Photo found later and shown to the customer, who accepted the deduction.',
    ],
    escalate: {
      to: 'tier2',
      type: 'functional',
      reason: 'The inspection has to be reviewed by somebody with warehouse access.',
    },
  },
]
