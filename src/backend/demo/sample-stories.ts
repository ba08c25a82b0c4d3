import type { MissedCode } from '../../shared/case/miss.ts'
import { answers, does, fact, looks, money, type Situation, says } from './situation.ts'

/** Contacts the AI finished alone. No person was in them, so what only a person leaves behind is empty. */
type Story = Pick<
  Situation,
  'key' | 'category' | 'intent' | 'about' | 'subjects' | 'turns' | 'facts' | 'goal' | 'summary'
>

function alone(story: Story): Situation {
  return {
    ...story,
    severity: 'S4',
    risk: 'service',
    stop: 'Nothing stopped it.',
    action: 'Nothing is left to do.',
    sure: [84, 98],
    mood: [5, 55],
    endings: [],
    count: 4,
    reply: [],
    note: [],
    solved: ['other'],
    escalate: { to: 'tier2', type: 'functional', reason: '' },
  }
}

/** What the AI can do alone, each told in several wordings. */
export const finishedAlone: readonly Situation[] = [
  alone({
    key: 'alone.where_is_it',
    category: 'delivery',
    intent: 'track_order',
    about: 'my parcel {tracking}',
    subjects: ['Where is {order}?', 'Parcel {tracking}, which day?', 'Arrival of {item}'],
    turns: [
      says(
        'Can you tell me when {order} will be here?',
        'The tracking page says nothing new. Which day does {item} come?',
        'I am away from {weekday}. Will {order} arrive before?',
      ),
      looks('orders.track', { tracking: '{tracking}' }, '{"state":"on the way","depot":"{city}","due":"{soon}"}'),
      answers(
        'It left the depot in {city} this morning. {carrier} plans to bring it on {soon}.',
        'Your parcel {tracking} is with {carrier} in {city}. It is due on {soon}.',
      ),
      says('Perfect, thank you.', 'Good, that fits. Thanks!', 'All I wanted to know. Bye.'),
      answers('You are welcome. Enjoy your order!', 'Glad to help. Have a good day.'),
    ],
    facts: [fact('order.number', 'Order', '{order}', 'Shop'), fact('parcel.due', 'Due', '{soon}', 'Carrier')],
    goal: 'Know when the parcel arrives.',
    summary: 'Told the customer that {tracking} arrives on {soon}.',
  }),
  alone({
    key: 'alone.invoice_copy',
    category: 'billing',
    intent: 'send_invoice',
    about: 'the invoice for {order}',
    subjects: ['Invoice for {order}', 'Copy of a bill, order {order}', 'Receipt for {item}'],
    turns: [
      says(
        'I need the invoice of {order} for my tax office.',
        'Please send the bill for {item} again, I deleted the mail.',
        'Where do I find my receipt for {order}?',
      ),
      does('Send the invoice', 'billing.send_invoice', { order: '{order}' }, '{"sent":true,"total":"{total}"}'),
      answers(
        'I have sent the invoice over {total} to your address. It should be there in a minute.',
        'Done: the invoice for {order} is in your mail again.',
      ),
      says('Got it. Thanks.', 'It is here, thank you.', 'Yes, found it. Great.'),
    ],
    facts: [fact('order.number', 'Order', '{order}', 'Shop'), money('order.total', 'Order total', 'total', 'Shop')],
    goal: 'Have the invoice again.',
    summary: 'Sent the invoice for {order} over {total} again.',
  }),
  alone({
    key: 'alone.return_label',
    category: 'returns',
    intent: 'return_item',
    about: 'my return {rma}',
    subjects: ['Return {item}', 'Label for return {rma}', 'Sending {item} back'],
    turns: [
      says(
        'The {item} is too small for us. How do I send it back?',
        'I would like to return {item} from {order}, it was never used.',
        'Please give me a label for {order}. I ordered two and keep one.',
      ),
      does('Create a return label', 'returns.create_label', { order: '{order}' }, '{"rma":"{rma}","free":true}'),
      answers(
        'Your return has the number {rma}. The label is in your mail and costs nothing.',
        'I have made a free label for {order}; the return is called {rma}.',
      ),
      says('That was easy, thanks.', 'And how long until I have my money?', 'Thank you!'),
      answers(
        'The money goes back to your card within five days after {item} is here.',
        'As soon as we have it, the refund takes up to five days.',
      ),
    ],
    facts: [fact('return.rma', 'Return', '{rma}', 'Returns'), fact('return.window', 'Days left', [12, 'days'], 'Shop')],
    goal: 'Send {item} back.',
    summary: 'Made a free return label, {rma}.',
  }),
  alone({
    key: 'alone.change_address',
    category: 'orders',
    intent: 'change_address',
    about: 'the address on {order}',
    subjects: ['New address for {order}', 'Wrong street on {order}', 'Please send {item} to {city}'],
    turns: [
      says(
        'I typed the old address on {order}. It should go to {street}, {city}.',
        'Can {item} be sent to {street} in {city} instead?',
      ),
      does(
        'Change the address',
        'orders.change_address',
        { order: '{order}' },
        '{"changed":true,"state":"not packed"}',
      ),
      answers(
        'Done. {order} now goes to {street}, {city}. It was not packed yet.',
        'I have changed it to {street} in {city}. The day of arrival stays the same.',
      ),
      says('Great, that was quick.', 'Thank you very much!', 'Super. Thanks.'),
    ],
    facts: [fact('order.number', 'Order', '{order}', 'Shop'), fact('order.state', 'State', 'not packed', 'Warehouse')],
    goal: 'Have {order} sent to another address.',
    summary: 'Changed the address of {order} before it was packed.',
  }),
  alone({
    key: 'alone.points',
    category: 'loyalty',
    intent: 'points_balance',
    about: 'my points',
    subjects: ['How many points do I have?', 'Points after {order}', 'Can I pay with points?'],
    turns: [
      says('How many points do I have now?', 'Did {order} bring me points already?', 'Can I use my points for {item}?'),
      looks('loyalty.balance', { member: 'self' }, '{"points":"{points}","expire":"{soon}"}'),
      answers(
        'You have {points} points. You can use them at the last step of an order.',
        'There are {points} points on your account. They count like money at the checkout.',
      ),
      says('Nice, thank you.', 'More than I thought. Thanks!', 'Okay, I will use them for {item}.'),
    ],
    facts: [fact('loyalty.points', 'Points', '{points}', 'Loyalty')],
    goal: 'Know how many points there are.',
    summary: 'Told the balance of {points} points and how to use them.',
  }),
  alone({
    key: 'alone.pause_box',
    category: 'subscription',
    intent: 'pause_subscription',
    about: 'my {plan}',
    subjects: ['Pause {plan}', 'No box in the next month', '{plan}: skip one'],
    turns: [
      says(
        'I am travelling. Can I skip the next {plan}?',
        'Please pause {plan} for one month.',
        'We still have two boxes of {plan}. Can the next one wait?',
      ),
      does('Skip the next box', 'subscriptions.skip', { plan: '{plan}' }, '{"skipped":true,"next":"{soon}"}'),
      answers(
        'Your next {plan} is skipped and nothing is charged for it. The one after comes as usual.',
        'Done: one box of {plan} is left out, the next charge moves by a month.',
      ),
      says('Thanks, that is what I hoped for.', 'Perfect.', 'Thank you, bye.'),
    ],
    facts: [
      fact('plan.name', 'Plan', '{plan}', 'Subscriptions'),
      money('plan.price', 'Price', 'plan_price', 'Subscriptions'),
    ],
    goal: 'Skip one box.',
    summary: 'Skipped one {plan}; the next charge moves by a month.',
  }),
  alone({
    key: 'alone.product_question',
    category: 'product_question',
    intent: 'product_question',
    about: 'the {item}',
    subjects: ['Question about {item}', 'Does {item} fit in a small car?', 'Is {item} in stock in {city}?'],
    turns: [
      says(
        'Does {item} come with a bag?',
        'Is {item} in stock at your store in {city}?',
        'How heavy is {item} when it is packed?',
      ),
      looks('catalogue.item', { name: '{item}' }, '{"in_stock":true,"price":"{price}","warranty_years":2}'),
      answers(
        'Yes, it is in stock at {price} and comes with all its parts. The product page shows the sizes.',
        'It is in stock online and in {city}, at {price}. The page of {item} has weight and sizes.',
      ),
      says('Thanks, I will order it.', 'Good to know, thank you!', 'Okay, then I come by on {weekday}.'),
    ],
    facts: [money('item.price', 'Price', 'price', 'Catalogue')],
    goal: 'Know more before buying {item}.',
    summary: 'Answered a question about {item}.',
  }),
  alone({
    key: 'alone.reset_password',
    category: 'account_access',
    intent: 'reset_password',
    about: 'my password',
    subjects: ['New password please', 'Forgot my password', 'Sign-in on my new phone'],
    turns: [
      says(
        'I forgot my password. Can you send me a link?',
        'New phone, and I do not know my password any more.',
        'How do I set a new password?',
      ),
      does('Send a reset link', 'accounts.reset_link', { reason: 'customer request' }, '{"sent":true}'),
      answers(
        'I have sent you a link. It is good for one hour.',
        'The link is on its way. Open it on the phone you want to use.',
      ),
      says('It works. Thank you.', 'I am in again, thanks!', 'Worked at once.'),
    ],
    facts: [fact('account.state', 'Account', 'active', 'Accounts')],
    goal: 'Sign in again.',
    summary: 'Sent a reset link; the customer is in again.',
  }),
]

/** A situation of the floor that the AI closed by itself, and what it should have seen. */
export interface Overlooked {
  readonly key: string
  readonly code: MissedCode
  readonly note: string | null
}

export const overlooked: readonly Overlooked[] = [
  { key: 'safety.overheats', code: 'safety', note: 'Something gets hot that should not. A person must see that.' },
  { key: 'billing.unknown_charge', code: 'fraud_suspected', note: 'They do not know the charge at all.' },
  {
    key: 'delivery.wrong_address',
    code: 'other',
    note: 'The parcel is at a stranger’s house. Nobody went on with it.',
  },
  { key: 'account.lost_phone', code: 'security', note: null },
  { key: 'warranty.no_receipt', code: 'policy_exception', note: null },
]
