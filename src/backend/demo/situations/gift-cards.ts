import { answers, does, fact, fails, guesses, looks, money, type Situation, says } from '../situation.ts'

/** Cards that are empty, late, or bought for the wrong people. */
export const giftCards: readonly Situation[] = [
  {
    key: 'gift.balance_wrong',
    category: 'gift_cards',
    severity: 'S3',
    risk: 'financial',
    intent: 'gift_balance',
    about: 'the balance of gift card {gift_code}',
    subjects: [
      'Gift card {gift_code} shows {gift_left} instead of {gift}',
      'Card {gift_code} spent by somebody else',
      'Gift card over {gift} refused at checkout',
    ],
    turns: [
      says(
        'Last week the balance was {gift}. Now the checkout says {gift_left} for my card {gift_code}.',
        'I got a card over {gift} for my birthday, never used it, and only {gift_left} is on {gift_code}.',
        'The card {gift_code} was refused. It is worth {gift}, I have the receipt.',
      ),
      looks(
        'giftcards.get',
        { code: '{gift_code}' },
        '{"balance":"{gift_left}","history":[{"spent_on":"{date}","city":"{city}"}]}',
      ),
      guesses(
        62,
        'The card was used on {date} in {city}. The record says {gift_left} is left.',
        'Our record shows {gift_left}; part of it was spent on {date} in {city}.',
      ),
      says(
        'I have never been to {city}!',
        'It was in my drawer on {date}. And it was {gift}.',
        'Somebody must have copied the code.',
      ),
      does('Block card {gift_code}', 'giftcards.block', { code: '{gift_code}' }, '{"blocked":true}'),
      answers(
        'I blocked it so that nothing else goes. What happens to the rest is for a colleague.',
        'It is blocked now. I cannot tell who used it in {city}.',
      ),
    ],
    facts: [
      money('gift.balance', 'Balance on record', 'gift_left', 'Gift cards'),
      money('gift.issued', 'Issued with', 'gift', 'Gift cards'),
      fact('gift.used_in', 'Used in', '{city}', 'Gift cards'),
    ],
    goal: 'Have the full {gift} on the card.',
    summary:
      'Card {gift_code} was issued with {gift} and holds {gift_left}; it was used in {city} on {date}, which the customer denies. It is blocked.',
    stop: 'Use of the card is disputed.',
    action: 'Issue a new card over {gift}.',
    amount: 'gift',
    sure: [54, 75],
    mood: [-40, -5],
    endings: ['patient', 'angry', 'person', 'unsure', 'patient', 'worried', 'legal'],
    count: 6,
    reply: [
      'Hi {first}, I looked at the till in {city}: the code was typed in by hand. You get a new card over {gift}.',
      'Hello {first}, a photo of the receipt would help me. The card stays blocked meanwhile.',
    ],
    note: ['Code typed, not scanned. Second one from the same shop rack.'],
    solved: [
      'third_party',
      'Code copied from the rack; new card over {gift} issued.',
      'Family member had used it, customer withdrew the claim.',
    ],
    escalate: {
      to: 'trust',
      type: 'compliance',
      reason: 'Suspected copying of gift card codes.',
      papers: 'Ledger of card {gift_code} and receipt are in fraud log {ticket}; card blocked.',
    },
  },
  {
    key: 'gift.not_delivered',
    category: 'gift_cards',
    severity: 'S3',
    risk: 'service',
    intent: 'gift_delivery',
    about: 'the gift card that never arrived',
    subjects: [
      'E-mail gift card over {gift} not arrived',
      'Gift for {day} missing, {gift}',
      'Gift card of {order} went to a wrong address',
    ],
    slots: { day: ['a wedding', 'a farewell', "mother's birthday", 'a graduation', 'a housewarming', 'the best man'] },
    turns: [
      says(
        'I bought a gift card over {gift} for {day} and it has not arrived. It is tomorrow!',
        'The mail with the card for {day} never came. Paid {gift} with {order}.',
        'I mistyped the address of the gift card in {order}. Can you send it again?',
      ),
      looks('giftcards.delivery', { order: '{order}' }, '{"sent":true,"opened":false,"bounced":true}'),
      answers(
        'The mail bounced. I will send it again to the address you give me.',
        'It was sent and came back. Which address should I use?',
      ),
      says(
        'Send it to me, I will print it.',
        'To my own address, please, the one of this account.',
        'The same with a y instead of an i.',
      ),
      fails(
        'Send the gift card again',
        'giftcards.resend',
        { order: '{order}' },
        '{"error":"security_hold","message":"Address change on a gift card"}',
      ),
      answers(
        'A change of address on a paid card is held for safety, which usually takes an hour.',
        'It is on hold because the address changed. The card and its money are safe.',
      ),
    ],
    facts: [
      money('gift.issued', 'Value', 'gift', 'Gift cards'),
      fact('gift.mail', 'Mail', 'bounced', 'Mail'),
      fact('gift.spent', 'Spent', false, 'Gift cards'),
    ],
    goal: 'Have the gift card over {gift} in time for {day}.',
    summary:
      'The gift card mail of {order} bounced; sending it to another address is on a security hold. Nothing is spent.',
    stop: 'The card is on a security hold.',
    action: 'Lift the hold and send the card over {gift}.',
    amount: 'gift',
    sure: [83, 95],
    mood: [-25, 5],
    endings: ['patient', 'patient', 'worried', 'angry', 'person', 'patient'],
    count: 6,
    reply: [
      'Hi {first}, the card is in your mailbox, with a version to print. All the best for {day}!',
      'Hello {first}, I lifted the hold. Tell me if it has not come in ten minutes.',
    ],
    note: ['Payer and account match, hold can go.'],
    solved: [
      'customer_misunderstanding',
      'Typing mistake in the address; card sent again.',
      'Hold lifted, card printed in time.',
    ],
    escalate: { to: 'billing', type: 'priority', reason: 'Gift needed by tomorrow; security hold.' },
  },
  {
    key: 'gift.scam',
    category: 'gift_cards',
    severity: 'S2',
    risk: 'security_safety',
    intent: 'gift_card_scam',
    about: 'the gift cards I was told to buy',
    subjects: [
      'Bought {qty} gift cards for a caller, {gift} each',
      'Caller pretended to be Harbor & Pine, cards over {gift}',
      'Scam with {qty} cards, codes read out on {weekday}',
    ],
    turns: [
      says(
        'A man on the phone said he was from your shop and had me buy {qty} cards over {gift}. I read him the codes.',
        'I think I was tricked. {qty} gift cards, {gift} each, and the codes are gone.',
        'My mother bought {qty} cards over {gift} for a caller who said her account was in danger.',
      ),
      answers(
        'I am so sorry. You did nothing wrong. Let me try to stop the cards at once.',
        'Thank you for telling us quickly. I am blocking the cards now.',
      ),
      does('Block the cards', 'giftcards.block', { order: '{order}' }, '{"blocked":1,"of":"{qty}"}'),
      fails('Take back the spent cards', 'giftcards.reverse', { order: '{order}' }, '{"error":"spent"}'),
      says('So most of it is lost?', 'That was the money for the heating.', 'I feel so stupid.'),
      answers(
        'One card is safe. For the others somebody from our trust team has to act, and quickly.',
        'I could save one. Please do not pick up if they call again; our team takes over.',
      ),
    ],
    facts: [
      money('gift.issued', 'Value of each card', 'gift', 'Gift cards'),
      fact('gift.cards', 'Cards bought', '{qty}', 'Orders'),
      fact('gift.blocked', 'Cards blocked in time', 1, 'Gift cards'),
    ],
    goal: 'Get back what can be got back.',
    summary:
      'The customer read the codes of {qty} cards over {gift} to a caller on {weekday}. One card could be blocked.',
    stop: 'A scam with money at stake.',
    action: 'Trace the spent cards and refund what is left.',
    amount: 'gift',
    sure: [86, 97],
    mood: [-60, -30],
    endings: ['worried', 'worried', 'patient', 'person', 'patient'],
    count: 6,
    vulnerability: 'victim of a scam, needs patience',
    channels: ['phone', 'chat'],
    reply: [
      'Hello {first}, we found where two of the cards were spent and have stopped those orders. Please report it to the police, I help you with the papers.',
      'Hi {first}, this happens to careful people too. I stay with your case until it is done.',
    ],
    note: ['Second case with the same caller text this week. Orders with these codes stopped in packing.'],
    solved: [
      'third_party',
      'Two cards recovered, police report supported.',
      'Orders paid with the codes stopped, value restored.',
    ],
    escalate: {
      to: 'trust',
      type: 'compliance',
      reason: 'Gift card scam in progress.',
      papers: 'Codes, times and the number of the caller are in fraud log {ticket}; one card blocked.',
    },
  },
]
