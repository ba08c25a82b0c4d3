import { answers, does, fact, fails, looks, money, type Situation, says } from '../situation.ts'

/** Things that go back, and the money that should follow. */
export const returns: readonly Situation[] = [
  {
    key: 'returns.refund_late',
    category: 'returns',
    severity: 'S3',
    risk: 'financial',
    intent: 'refund_status',
    about: 'the refund for return {rma}',
    subjects: [
      'Refund for {rma} not arrived after {days} days',
      '{item} returned on {date}, no money yet',
      'Still waiting for {price} from return {rma}',
    ],
    turns: [
      says(
        'I sent the {item} back on {date} and the refund of {price} has not come. Return {rma}.',
        'It has been {days} days since you got my return {rma}. Where is the money?',
        'Your mail promised a refund within five days. Return {rma} arrived {days} days ago.',
      ),
      looks('returns.get', { rma: '{rma}' }, '{"state":"received","inspected":false,"received_on":"{date}"}'),
      answers(
        'The {item} is marked received on {date}, but the inspection is still open.',
        'I can see {rma} arrived. Nobody has inspected it so far, and the refund waits for that.',
      ),
      says(
        'Why does it take {days} days to look into a box?',
        'That is on your side then, not mine.',
        'I returned it unused with the tags on.',
      ),
      fails(
        'Release the refund of {price}',
        'refunds.release',
        { rma: '{rma}' },
        '{"error":"inspection_open","message":"Return not inspected"}',
      ),
      answers(
        'The system does not let me release {price} before the inspection. A colleague can ask the warehouse.',
        'I tried to release it early and was refused. Somebody has to push the inspection.',
      ),
    ],
    facts: [
      money('return.refund', 'Refund due', 'price', 'Returns'),
      fact('return.state', 'State of the return', 'received, not inspected', 'Warehouse'),
      fact('return.days', 'Days since receipt', '{days}', 'Warehouse'),
    ],
    goal: 'Get {price} for return {rma}.',
    summary:
      'The {item} came back on {date} and has waited {days} days for its inspection. Releasing the refund early was refused.',
    stop: 'The refund is blocked by an open inspection.',
    action: 'Refund {price} before the inspection.',
    amount: 'price',
    sure: [83, 96],
    mood: [-45, -15],
    endings: ['angry', 'patient', 'person', 'patient', 'legal', 'supervisor', 'patient'],
    count: 5,
    items: ['bedding', 'clothing', 'pack', 'kitchen', 'light'],
    reply: [
      'Hello {first}, the warehouse looks at {rma} today, and I release {price} straight after. You will get a mail from me, not from a machine.',
      'Hi {first}, sorry for the wait. {price} is on its way; the inspection line was simply too long this month.',
    ],
    note: ['Inspection queue in {city} stands at nine days. Asked for this one to be pulled.'],
    solved: [
      'process_gap',
      'Inspection pulled forward, {price} refunded.',
      'Refunded before inspection; {rma} was complete and unused.',
    ],
    escalate: { to: 'billing', type: 'functional', reason: 'The refund has to be released by hand.' },
  },
  {
    key: 'returns.window_passed',
    category: 'returns',
    severity: 'S4',
    risk: 'service',
    intent: 'late_return',
    about: 'the return of the {item}',
    subjects: [
      'Wants to return {item} after the window',
      '{item} still sealed, return window over since {date}',
      'Exception asked for {order}: late return',
    ],
    turns: [
      says(
        'I know the {item} is past the thirty days, but it is still sealed. I was in hospital for {weeks} weeks.',
        'Can I still return the {item}? The gift was opened late because we were abroad.',
        'The website will not let me return {order}. It is only a few days over.',
      ),
      does(
        'Check the return window',
        'returns.policy',
        { order: '{order}' },
        '{"window_days":30,"over_by":"{days}","exceptions":"team lead"}',
      ),
      answers(
        'The window for {order} closed {days} days ago. Exceptions are made by a team lead.',
        'It is {days} days over. I am not allowed to make an exception, a lead is.',
      ),
      says(
        'Could you ask one? I would take a voucher too.',
        'I have been a customer for a long time. Please ask.',
        'A store credit would be fine, honestly.',
      ),
      answers(
        'A store credit of {price} sounds fair to me, so I will pass that on as a suggestion.',
        'I will suggest a credit of {price}; it is sealed, so somebody can enjoy it.',
      ),
    ],
    facts: [
      fact('return.window', 'Return window', [30, 'days'], 'Returns policy'),
      fact('return.over_by', 'Over by', ['{days}', 'days'], 'Returns'),
      money('order.item_price', 'Price of the item', 'price', 'Orders'),
    ],
    goal: 'Return the sealed {item} for money or store credit.',
    summary: 'The {item} of {order} is sealed, {days} days past the window. The customer would take store credit.',
    stop: 'An exception to the return window is for a lead.',
    action: 'Accept the return for a store credit of {price}.',
    amount: 'price',
    sure: [88, 97],
    mood: [-15, 20],
    endings: ['patient', 'supervisor', 'patient', 'leaving', 'lawyer_by_trade', 'patient'],
    count: 5,
    reply: [
      'Hi {first}, no problem at all: send the {item} back with the label in this mail and you get {price} as store credit.',
      'Hello {first}, I hope you are well again. We take the {item} back this once; the label follows.',
    ],
    note: ['Sealed, in stock list as sellable. Fine by me for credit.'],
    solved: [
      'policy_exception',
      'Late return accepted for a store credit of {price}.',
      'Exception granted once and noted on the account.',
    ],
    escalate: { to: 'management', type: 'hierarchical', reason: 'Exception to the return window.' },
  },
]
