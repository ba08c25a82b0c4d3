import { answers, does, fact, fails, guesses, looks, money, type Situation, says } from '../situation.ts'

/** What is in the boxes, and what they cost. */
export const subscriptionBoxes: readonly Situation[] = [
  {
    key: 'subscription.wrong_box',
    category: 'subscription',
    severity: 'S4',
    risk: 'operational',
    intent: 'wrong_contents',
    about: 'the wrong box of {plan}',
    subjects: [
      '{plan} box had {wrongly} inside',
      'Third wrong {plan} box, {days} days late',
      '{plan}: {wrongly} instead of what was chosen',
    ],
    slots: {
      wrongly: [
        'dog treats',
        'decaf beans',
        'nut mix despite an allergy note',
        'bulbs for shade',
        'two left gloves',
        'candles',
      ],
    },
    turns: [
      says(
        'My {plan} box came with {wrongly}. I had set my choices weeks ago.',
        'Instead of what I picked for {plan} I got {wrongly}.',
        "I opened {plan} and found {wrongly}. Is this somebody else's?",
      ),
      looks('subscriptions.choices', { plan: '{plan}' }, '{"chosen":true,"locked_on":"{date}","packed":"{wrongly}"}'),
      answers(
        'Your choice was saved on {date}, and the packing list says {wrongly}. That is our mistake.',
        'You chose in time; the box was packed with {wrongly} all the same.',
      ),
      says(
        'What should I do with it? And do I get the right one?',
        'This is not the first time, I wrote last month too.',
        'I would like the right one before the weekend.',
      ),
      fails(
        'Send the right box',
        'subscriptions.resend',
        { plan: '{plan}' },
        '{"error":"sold_out","message":"Season closed"}',
      ),
      does('Credit {credit} to the account', 'credits.add', { amount: '{credit}' }, '{"credit":"{credit}"}'),
      answers(
        'The season is sold out, so I credited {credit}. If that is not fair, a colleague can offer more.',
        'I could not resend it; {credit} is on your account for now.',
      ),
    ],
    facts: [
      fact('subscription.choice_saved', 'Choice saved', '{date}', 'Subscriptions'),
      fact('box.packed', 'Packed', '{wrongly}', 'Warehouse'),
      money('credit.given', 'Credit given', 'credit', 'Loyalty'),
    ],
    goal: 'The box that was chosen, or a fair replacement.',
    summary:
      '{plan} came with {wrongly} instead of the choice saved on {date}. A resend is not possible; {credit} was credited.',
    stop: 'No resend possible; what else to offer is for a person.',
    action: 'Offer a free box next season.',
    amount: 'credit',
    promise: '{credit} was credited for the wrong {plan} box.',
    sure: [82, 94],
    mood: [-35, 5],
    endings: ['patient', 'angry', 'patient', 'leaving', 'person', 'supervisor'],
    count: 5,
    reply: [
      'Hello {first}, please keep what came. Your next {plan} box is on us, and I checked your choices myself.',
      'Hi {first}, sorry for the mix-up. I found one last right box in {city}, it leaves tonight.',
    ],
    note: ['Packing list of two customers swapped, see {ticket}.'],
    solved: [
      'process_gap',
      'Next box free; packing lists had been swapped.',
      'Right box found in another warehouse and sent.',
    ],
    escalate: { to: 'logistics', type: 'functional', reason: 'Packing mistake that came back.' },
  },
  {
    key: 'subscription.price_rise',
    category: 'subscription',
    severity: 'S4',
    risk: 'service',
    intent: 'price_rise',
    about: 'the higher price of {plan}',
    subjects: [
      '{plan} now {plan_price}, customer asks for the old price',
      'Wants to leave over {plan} price',
      'Price rise of {plan} not announced, card {card}',
    ],
    turns: [
      says(
        '{plan} costs {plan_price} now? Nobody wrote to me about that.',
        'I signed up for {plan} with a price for life and now it is {plan_price}.',
        'Your price for {plan} went up without a word. I want the old one.',
      ),
      looks(
        'subscriptions.get',
        { plan: '{plan}' },
        '{"price":"{plan_price}","since":"{date}","notice_mail":"not opened"}',
      ),
      guesses(
        63,
        'A notice went out on {date}. I am not sure whether the price for life covers your kind of plan.',
        'The mail of {date} announced it. There was an offer for early members; I cannot see if you are one.',
      ),
      says(
        'I am one. I was among the first hundred.',
        'I never saw such a mail.',
        'Look at when I joined, then you know.',
      ),
      fails('Look up the early members list', 'promotions.check', { plan: '{plan}' }, '{"error":"no_access"}'),
      answers(
        'I have no access to that list, so a colleague needs to look.',
        'That list is closed to me. I do not want to promise you a price I cannot check.',
      ),
    ],
    facts: [
      money('subscription.price', 'Price a month', 'plan_price', 'Subscriptions'),
      fact('subscription.notice', 'Notice', 'sent, not opened', 'Mail'),
      fact('subscription.months', 'Months with us', 31, 'Subscriptions'),
    ],
    goal: 'Keep the old price of {plan}.',
    summary:
      'The customer says {plan} came with a price for life; the list of early members is closed to the assistant.',
    stop: 'The claim of a fixed price cannot be checked by the assistant.',
    action: 'Check the early members list and keep the old price if it holds.',
    sure: [50, 73],
    mood: [-35, 0],
    endings: ['leaving', 'patient', 'supervisor', 'leaving', 'unsure', 'person'],
    count: 5,
    reply: [
      'Hi {first}, you are on the list, number 64. The old price stays, and I have refunded the difference.',
      'Hello {first}, I asked for the list and will tell you by tomorrow. Until then nothing is charged.',
    ],
    note: ['List is with management, asked for it.'],
    solved: [
      'ai_knowledge_gap',
      'Early member confirmed, old price restored.',
      'Not on the list; offered three months at the old price, accepted.',
    ],
    escalate: { to: 'management', type: 'hierarchical', reason: 'Price exception to keep a long-standing customer.' },
  },
]
