import { answers, does, fact, fails, looks, money, type Situation, says } from '../situation.ts'

/** Charges and fees that people do not accept. */
export const billingDisputes: readonly Situation[] = [
  {
    key: 'billing.unknown_charge',
    category: 'billing',
    severity: 'S2',
    risk: 'security_safety',
    intent: 'unrecognised_charge',
    about: 'the {total} I never spent',
    subjects: [
      'Charge of {total} the customer does not recognise',
      'Possible card misuse, {total} on {date}',
      'Unknown order {order} shipped to {city}',
    ],
    turns: [
      says(
        'There is a payment of {total} to Harbor & Pine from {date}. I have not ordered anything since last year.',
        'Somebody used my card ending {card} in your shop: {total}, and it was not me.',
        'I got a dispatch mail for {order} going to {city}. I live in {city2} and never ordered a {item}.',
      ),
      answers(
        'I am sorry, that is unsettling. I will look for the order behind it.',
        'Let me find out where that order was placed.',
      ),
      looks(
        'orders.search',
        { card: '{card}', amount: '{total}' },
        '{"order":"{order}","ship_to":"{city}","placed_from":"new device","account_age_hours":3}',
      ),
      answers(
        'The order {order} was placed from a new device and goes to {city}. I will try to stop the parcel.',
        'It came from an account three hours old, shipping to {city}. I am asking the warehouse to hold it.',
      ),
      fails(
        'Stop the parcel of {order}',
        'shipments.intercept',
        { order: '{order}' },
        '{"error":"too_late","message":"Handed to {carrier} already"}',
      ),
      says(
        'So it is gone? What about my money?',
        'I want my {total} back and that account closed.',
        'Do I have to block my card now?',
      ),
      does('Lock the account that placed {order}', 'accounts.lock', { order: '{order}' }, '{"locked":true}'),
    ],
    facts: [
      money('order.total', 'Order total', 'total', 'Orders'),
      fact('order.ship_to', 'Ships to', '{city}', 'Orders'),
      fact('account.age_hours', 'Age of the ordering account', [3, 'hours'], 'Accounts'),
      fact('customer.home', 'Home of the card holder', '{city2}', 'Customer profile'),
    ],
    goal: 'Get {total} back and make sure the card is not used again.',
    summary:
      "Order {order} for {total} was placed with the customer's card from a three-hour-old account and ships to {city}. The parcel could not be stopped; the account is locked.",
    stop: 'Suspected card misuse: a refund and a report are for the fraud team.',
    action: 'Refund {total} and open a fraud report.',
    amount: 'total',
    promise: 'Told the customer that the account behind {order} stays locked.',
    sure: [72, 90],
    mood: [-50, -20],
    endings: ['worried', 'person', 'legal', 'worried', 'angry', 'supervisor'],
    count: 5,
    reply: [
      'Hello {first}, the account that placed {order} is locked. Please ask your bank to replace card {card}; we report the misuse from our side today.',
      'Hi {first}, you did the right thing by writing. Nothing more can be ordered with that account. I will confirm the refund of {total} in writing.',
    ],
    note: [
      'Device and address do not match anything of this customer. Parcel with {carrier} ({tracking}).',
      'Asked {carrier} for a return to sender. Bank dispute not opened yet.',
    ],
    solved: [
      'third_party',
      'Card misuse confirmed, {total} refunded, report filed and parcel returned to us.',
      'Refunded and reported; the bank replaced the card.',
    ],
    escalate: {
      to: 'trust',
      type: 'compliance',
      reason: 'Suspected card misuse on {order}.',
      papers:
        'Order record, device note and lock confirmation are in fraud log {ticket}; parcel {tracking} reported to the carrier.',
    },
  },
  {
    key: 'billing.late_fee',
    category: 'billing',
    severity: 'S4',
    risk: 'service',
    intent: 'fee_dispute',
    about: 'the late fee of {credit}',
    subjects: [
      'Late fee of {credit} though paid on {date}',
      'Instalment for {item} marked late',
      'Wants fee of {credit} on {order} removed',
    ],
    turns: [
      says(
        'You put a late fee of {credit} on my instalment plan for the {item}. I paid on {date}, the day it was due.',
        'Please remove the {credit} late fee on {order}. My bank sent the money on time.',
        'I have never been late in my life and now there is a fee of {credit}?',
      ),
      looks(
        'plans.get',
        { order: '{order}' },
        '{"instalments":4,"late":1,"fee":"{credit}","received":"one day after due"}',
      ),
      answers(
        'The instalment reached us one day after it was due, and the plan adds {credit} in that case.',
        'I see the payment for {order} booked a day late, so the plan added the fee by itself.',
      ),
      says(
        'A day later because of a bank holiday! That is not on me.',
        'It was a holiday. Everybody knows transfers wait then.',
        'My bank says it left on {date}. What else can I do?',
      ),
      does(
        'Check the fee policy',
        'policy.search',
        { question: 'late fee bank holiday' },
        '{"answer":"Fees may be waived once a year by a team member"}',
      ),
      answers(
        'A colleague may waive such a fee once a year. I cannot do that myself.',
        'Our policy lets a team member waive it once. I am not allowed to, but I can ask.',
      ),
    ],
    facts: [
      money('plan.fee', 'Late fee', 'credit', 'Instalment plans'),
      fact('plan.late_days', 'Days late', [1, 'days'], 'Instalment plans'),
      fact('plan.waivers', 'Fees waived this year', 0, 'Instalment plans'),
    ],
    goal: 'Have the late fee of {credit} removed.',
    summary:
      'An instalment for {order} arrived one day late because of a bank holiday and a fee of {credit} was added. No fee has been waived this year.',
    stop: 'Waiving a fee is for a team member.',
    action: 'Waive the fee of {credit} once.',
    amount: 'credit',
    sure: [84, 96],
    mood: [-30, 5],
    endings: ['patient', 'lawyer_by_trade', 'supervisor', 'patient', 'person', 'angry'],
    count: 5,
    reply: [
      'Hi {first}, I have taken the {credit} off your plan. Bank holidays happen; you are all set.',
      'Hello {first}, the fee for {order} is waived. The next instalment stays as planned.',
    ],
    note: ['First waiver this year. Account otherwise spotless.'],
    solved: [
      'policy_exception',
      'Fee of {credit} waived as the yearly goodwill.',
      'Waived; told the customer it is once a year.',
    ],
    escalate: {
      to: 'billing',
      type: 'hierarchical',
      reason: 'The fee waiver needs somebody with the right to grant it.',
    },
  },
]
