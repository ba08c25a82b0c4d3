import { answers, does, fact, fails, looks, money, type Situation, says } from '../situation.ts'

/** Boxes and clubs that come every month. */
export const subscription: readonly Situation[] = [
  {
    key: 'subscription.cancelled_yet_charged',
    category: 'subscription',
    severity: 'S3',
    risk: 'financial',
    intent: 'cancelled_yet_charged',
    about: 'the {plan} I cancelled',
    subjects: [
      '{plan} charged after cancellation on {date}',
      'Cancelled {plan} renewed for {plan_year}',
      '{plan} renewal disputed, card {card}',
    ],
    turns: [
      says(
        'I cancelled {plan} on {date} and you still took {plan_year} for another year.',
        'Why did {plan} renew? I have the mail that says it ends on {date}.',
        'There is a charge of {plan_year} for {plan}. I ended that.',
      ),
      looks(
        'subscriptions.get',
        { plan: '{plan}' },
        '{"state":"active","renewed":true,"amount":"{plan_year}","cancel_requests":1,"cancel_state":"unconfirmed"}',
      ),
      answers(
        'I see your request of {date}, but it stayed unconfirmed, so {plan} renewed.',
        'Your cancellation came in, but the second click in the mail is missing.',
      ),
      says(
        'What second click? Nobody told me.',
        'I clicked whatever there was to click.',
        'Then your mail is built to trap people.',
      ),
      does('Stop the next renewal of {plan}', 'subscriptions.stop', { plan: '{plan}' }, '{"ends":"{soon}"}'),
      fails(
        'Refund the renewal of {plan_year}',
        'refunds.create',
        { plan: '{plan}', amount: '{plan_year}' },
        '{"error":"limit_exceeded","limit":"100 USD"}',
      ),
      answers(
        'It will not renew again. The {plan_year} is above what I may pay back.',
        'I stopped {plan}. A refund of {plan_year} has to be decided by a colleague.',
      ),
    ],
    facts: [
      money('subscription.renewal', 'Renewal', 'plan_year', 'Subscriptions'),
      fact('subscription.cancel_state', 'Cancellation', 'unconfirmed', 'Subscriptions'),
      fact('subscription.boxes_sent', 'Boxes sent since', 0, 'Subscriptions'),
    ],
    goal: 'Get {plan_year} back for the renewal of {plan}.',
    summary:
      '{plan} renewed for {plan_year} although the customer asked to cancel on {date}; the confirmation step was missed. Nothing was sent since.',
    stop: 'The refund is above the limit of the assistant.',
    action: 'Refund {plan_year} and confirm the end of {plan}.',
    amount: 'plan_year',
    sure: [85, 97],
    mood: [-50, -20],
    endings: ['angry', 'legal', 'patient', 'person', 'supervisor', 'patient', 'angry'],
    count: 6,
    reply: [
      'Hi {first}, the {plan_year} goes back to card {card} and {plan} is over for good. The second click should not be needed, I have passed that on.',
      'Hello {first}, you did ask in time and that counts. Your money is on its way.',
    ],
    note: ['No box shipped since the renewal, so nothing to charge for.'],
    solved: [
      'process_gap',
      'Renewal refunded; confirmation mail reported as misleading.',
      '{plan} ended, {plan_year} returned.',
    ],
    escalate: { to: 'billing', type: 'hierarchical', reason: 'Refund of {plan_year} is over the limit.' },
  },
  {
    key: 'subscription.pause',
    category: 'subscription',
    severity: 'S4',
    risk: 'service',
    intent: 'pause_subscription',
    about: 'the pause of my {plan}',
    subjects: ['Pause {plan} until {soon}', '{plan} cannot be paused twice', 'Away for {weeks} weeks, stop {plan}'],
    turns: [
      says(
        'I am away for {weeks} weeks and would like to pause {plan}.',
        'Please hold {plan} until {soon}, the porch is being rebuilt.',
        'The button to pause {plan} is grey. Can you do it?',
      ),
      fails(
        'Pause {plan} for {weeks} weeks',
        'subscriptions.pause',
        { plan: '{plan}', weeks: '{weeks}' },
        '{"error":"already_used","message":"One pause per year"}',
      ),
      answers(
        '{plan} was paused in spring already, and one pause a year is what the system allows.',
        'It refuses a second pause this year. I could skip the next box instead.',
      ),
      says(
        'Skipping one is not enough, it is {weeks} weeks.',
        'In spring that was because you were out of stock!',
        'Then I get boxes nobody is here to open.',
      ),
      does('Skip the next box of {plan}', 'subscriptions.skip', { plan: '{plan}' }, '{"skipped":1}'),
      answers(
        'I skipped the next one. The pause in spring came from our side, which should not count.',
        'One box is skipped. The first pause was not yours, and I have noted that.',
      ),
    ],
    facts: [
      fact('subscription.pauses', 'Pauses this year', 1, 'Subscriptions'),
      fact('subscription.pause_reason', 'Why it was paused', 'out of stock', 'Subscriptions'),
      money('subscription.price', 'Price a month', 'plan_price', 'Subscriptions'),
    ],
    goal: 'Pause {plan} for {weeks} weeks.',
    summary: 'A second pause of {plan} is refused; the first was ours, for lack of stock. The next box is skipped.',
    stop: 'The second pause of the year.',
    action: 'Allow the pause of {plan} until {soon}.',
    sure: [88, 97],
    mood: [-10, 20],
    endings: ['patient', 'patient', 'leaving', 'patient', 'person', 'lawyer_by_trade'],
    count: 6,
    reply: [
      'Hi {first}, {plan} sleeps until {soon}. It wakes by itself and you will get a mail three days before.',
      'Hello {first}, done: no boxes while you are away. Have a good trip!',
    ],
    note: ['Spring pause was our stock problem, should not count.'],
    solved: ['process_gap', 'Second pause allowed, first one was ours.', 'Paused until {soon}.'],
    escalate: { to: 'tier2', type: 'functional', reason: 'Pause counter has to be reset.' },
  },
]
