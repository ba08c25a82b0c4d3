import { answers, fact, fails, guesses, looks, money, type Situation, says } from '../situation.ts'

/** Charges that are wrong, doubled, unknown or missing. */
export const billing: readonly Situation[] = [
  {
    key: 'billing.double_charge',
    category: 'billing',
    severity: 'S3',
    risk: 'financial',
    intent: 'duplicate_charge',
    about: 'the second charge on order {order}',
    subjects: [
      'Charged twice for {item}, order {order}',
      'Two payments of {total} on card {card}',
      'Second charge on {order} not reversed',
      'Double payment of {total} since {weekday}',
    ],
    turns: [
      says(
        'My card ending {card} shows {total} twice for order {order}. I bought one {item}, not two.',
        'You took {total} from me two times on {weekday}. The order is {order}.',
        'There are two identical charges of {total} on my statement and only one parcel came ({order}).',
        'I see a duplicate of {total} from you. I only checked out once, for the {item}.',
      ),
      answers(
        'Let me look at the payments for {order}.',
        'I can check that. One moment while I open the payment record for card {card}.',
        'Sorry about that. I am looking at every payment made on {weekday}.',
      ),
      looks(
        'payments.list',
        { order: '{order}' },
        '{"payments":[{"id":"py_1","amount":"{total}","status":"captured"},{"id":"py_2","amount":"{total}","status":"captured"}]}',
      ),
      answers(
        'I do see two captured payments of {total}. I will try to void the second one.',
        'You are right: both payments went through. I am sending one of them back.',
      ),
      fails(
        'Void the second payment of {total}',
        'payments.void',
        { payment: 'py_2' },
        '{"error":"already_settled","message":"Settled payments cannot be voided"}',
      ),
      fails(
        'Refund the second payment of {total}',
        'refunds.create',
        { payment: 'py_2', amount: '{total}' },
        '{"error":"limit_exceeded","message":"Assistant limit is 100 USD"}',
      ),
      says(
        'So will I get it back or not?',
        'And what does that mean for me?',
        'Okay, and when is the {total} back on my card?',
      ),
    ],
    facts: [
      money('payment.first', 'First payment', 'total', 'Payments'),
      money('payment.second', 'Second payment', 'total', 'Payments'),
      fact('order.quantity', 'Ordered pieces', 1, 'Orders'),
      fact('payment.card', 'Card', 'ends in {card}', 'Payments'),
    ],
    goal: 'Get the second payment of {total} for order {order} back.',
    summary:
      'Order {order} was paid twice, {total} each, on {weekday}. Both payments are settled, so the void failed, and the refund failed as well.',
    stop: 'The second payment is settled and the refund could not be made by the assistant.',
    action: 'Refund {total} to card {card}.',
    amount: 'total',
    sure: [78, 94],
    mood: [-45, -10],
    endings: ['patient', 'person', 'angry', 'patient', 'legal', 'worried', 'lawyer_by_trade'],
    count: 6,
    items: ['light', 'pack', 'kitchen', 'bedding', 'gadget', 'clothing'],
    reply: [
      'Hi {first}, I can see both payments of {total}. The second one goes back to card {card} today; banks usually show it within four working days.',
      'Hello {first}, sorry for the double charge on {order}. I have asked for {total} to be returned and will write again once it is confirmed.',
    ],
    note: [
      'Both captures settled {weekday}. Checkout retried after a timeout, same basket id.',
      'Customer sent a screenshot of the statement: two lines, same minute.',
    ],
    solved: [
      'system_fault',
      'Second payment of {total} refunded. The checkout had retried after a gateway timeout.',
      'Duplicate capture on {order} refunded in full; reported the retry to the payments team.',
    ],
    escalate: {
      to: 'billing',
      type: 'functional',
      reason: 'Settled duplicate payment: needs a manual refund in the payment system.',
    },
  },
  {
    key: 'billing.higher_than_quoted',
    category: 'billing',
    severity: 'S3',
    risk: 'financial',
    intent: 'price_dispute',
    about: 'the price of the {item}',
    subjects: [
      'Invoice for {item} is not the price shown',
      'Paid {wrong} instead of {price} for {item}',
      'Price on {order} differs from the shop page',
    ],
    turns: [
      says(
        'I was charged {wrong}, but your own page says {price}. It is the {item}, order {order}.',
        'For {order} the invoice says {wrong}. When I put the {item} in the basket it was {price}.',
        'You charged me {wrong}. The {item} was {price} on {weekday}, I have the screenshot.',
      ),
      looks(
        'orders.get',
        { order: '{order}' },
        '{"order":"{order}","lines":[{"name":"{item}","charged":"{price}"}],"shipping":"{shipping}"}',
      ),
      guesses(
        61,
        'Our record shows {price} for the {item} plus {shipping} shipping. I cannot find {wrong} anywhere.',
        'I see {price} charged on {order}, with {shipping} for delivery. Your figure of {wrong} does not match what I have.',
      ),
      says(
        'I am looking at my bank right now and it says {wrong}.',
        'My statement clearly shows {wrong}. One of you is mistaken.',
        'No. {wrong} left my account, I can send you the line.',
      ),
      answers(
        'Then our record and your bank disagree by {gap}. That needs somebody who can see both.',
        'That leaves {gap} unexplained. I cannot see bank statements, so I would rather not guess.',
      ),
    ],
    facts: [
      money('order.total', 'Charged for the order', 'price', 'Orders'),
      money('order.shipping', 'Shipping', 'shipping', 'Orders'),
      fact('order.currency', 'Paid in', 'USD', 'Payments'),
    ],
    goal: 'Pay the {price} shown in the shop, not {wrong}.',
    summary:
      'The customer says {wrong} was charged for the {item}; the record of {order} shows {price}. The difference of {gap} is not explained.',
    stop: 'What the customer says and what the record says do not agree.',
    action: 'Compare the bank line with the payment record and refund the difference of {gap}.',
    amount: 'gap',
    sure: [55, 76],
    mood: [-35, 0],
    endings: ['unsure', 'patient', 'person', 'unsure', 'angry', 'patient'],
    count: 6,
    reply: [
      'Hello {first}, thank you for the statement line. I am comparing it with our payment record for {order} and will come back to you by tomorrow noon.',
      'Hi {first}, I found a currency conversion fee on your card of about {gap}. I will confirm with billing before I promise anything.',
    ],
    note: [
      'Amount differs by {gap}. Bank line requested, customer will upload it.',
      'Looks like a foreign card: the issuer adds a fee on top. Not proven yet.',
    ],
    solved: [
      'third_party',
      'The difference of {gap} was a conversion fee of the issuing bank; explained, nothing charged by us.',
      'Goodwill credit of {gap} after the shop page had shown an outdated price.',
    ],
    escalate: {
      to: 'billing',
      type: 'functional',
      reason: 'Record and bank statement disagree by {gap}; needs the processor report.',
    },
  },
]
