import { answers, does, fact, fails, guesses, looks, type Situation, says } from '../situation.ts'

/** What we know about people, and what they want done with it. */
export const privacy: readonly Situation[] = [
  {
    key: 'privacy.erase_me',
    category: 'privacy',
    severity: 'S3',
    risk: 'compliance',
    intent: 'erasure_request',
    about: 'the deletion of my data',
    subjects: [
      'Erasure request, account with order {order}',
      'Delete everything, asked on {date} already',
      'Data deletion and open return {rma}',
    ],
    turns: [
      says(
        'Please delete everything you hold about me. I asked on {date} and still get mails.',
        'I want my account and all data erased. There is nothing open, apart from return {rma}.',
        'Remove my data for good, please. My last order was {order} and I will not be back.',
      ),
      looks('privacy.requests', { since: '{date}' }, '{"open":1,"opened_on":"{date}","state":"waiting for identity"}'),
      answers(
        'There is a request from {date} that waits for proof of identity. Did a mail about it reach you?',
        'Your request of {date} is open; it waits until we know it is really you.',
      ),
      says(
        'No. You know my address and my orders, what more do you want?',
        'I answered that mail the same evening.',
        'I will not send you a copy of my passport.',
      ),
      guesses(
        56,
        'I am not certain which proof is enough here, so I will not ask you for papers.',
        'There may be a gentler way to check. I do not know it well enough to promise.',
      ),
    ],
    facts: [
      fact('privacy.request_state', 'Request', 'waiting for identity', 'Privacy desk'),
      fact('privacy.deadline_days', 'Days to the legal deadline', [9, 'days'], 'Privacy desk'),
      fact('return.open', 'Open return', '{rma}', 'Returns'),
    ],
    goal: 'Have all personal data erased.',
    summary:
      'An erasure request of {date} waits for proof of identity; return {rma} may still need the data. Nine days are left.',
    stop: 'Erasure is decided by the privacy desk.',
    action: 'Check the identity by two earlier orders and erase.',
    sure: [50, 72],
    mood: [-30, 0],
    endings: ['patient', 'legal', 'unsure', 'patient', 'lawyer_by_trade', 'legal', 'person'],
    count: 5,
    channels: ['email', 'chat'],
    reply: [
      'Hello {first}, no passport needed: the two order numbers you named are proof enough. Your data is erased once return {rma} is paid out.',
      'Hi {first}, I have told the privacy desk. You will get a confirmation, and it will be our last mail.',
    ],
    note: ['Identity confirmed by orders {order} and {order2}. Invoices stay for the tax office.'],
    solved: [
      'process_gap',
      'Erased except for invoices; customer told which and how long.',
      'Request closed in time after an identity check by order numbers.',
    ],
    escalate: {
      to: 'trust',
      type: 'compliance',
      reason: 'Erasure request with a running deadline.',
      papers:
        'Request and dates stand in the privacy register under {ticket}; open return {rma} checked, invoices must stay.',
    },
  },
  {
    key: 'privacy.copy_of_data',
    category: 'privacy',
    severity: 'S4',
    risk: 'compliance',
    intent: 'access_request',
    about: 'the copy of my data',
    subjects: [
      'Asks for a copy of all data, {ticket}',
      'Data export is empty, account since {date2}',
      'Export lacks chats of {date}',
    ],
    turns: [
      says(
        'I asked for a copy of my data on {date} and the file is empty apart from my name.',
        'Your export does not have the chats of {date}. I want those as well.',
        'I would like to know what you have stored about me and whom you gave it to.',
      ),
      does('Make a new export', 'privacy.export', { scope: 'all' }, '{"file":"export-{ticket}","parts":2}'),
      answers(
        'I made a new one. Could you open it and tell me what is missing?',
        'A fresh export is ready in your account, in two parts.',
      ),
      says(
        'Two parts, and the chats are in neither.',
        'Nothing about partners in there.',
        'It lists one order. I had {qty} last year alone.',
      ),
      fails(
        'Export with chats',
        'privacy.export',
        { scope: 'chats' },
        '{"error":"forbidden","message":"Privacy desk only"}',
      ),
      answers(
        'Chats are exported by the privacy desk only. I am handing it to them.',
        'I may not export that part, the privacy desk does.',
      ),
    ],
    facts: [
      fact('privacy.exports', 'Exports made', 2, 'Privacy desk'),
      fact('privacy.orders_listed', 'Orders in the export', 1, 'Privacy desk'),
      fact('orders.count', 'Orders on the account', '{qty}', 'Orders'),
    ],
    goal: 'A full copy of the data, chats included.',
    summary: 'Two exports lack the chats of {date} and some orders. Chats can be exported by the privacy desk only.',
    stop: 'The rest of the export is for the privacy desk.',
    action: 'Export chats and orders by hand.',
    sure: [79, 92],
    mood: [-15, 10],
    endings: ['patient', 'patient', 'lawyer_by_trade', 'person', 'patient'],
    count: 5,
    channels: ['email', 'chat'],
    reply: [
      'Hi {first}, the complete copy is in your account now, chats included. The list of partners is on page three.',
      'Hello {first}, you were right, the export stopped at one order. A new one follows today.',
    ],
    note: ['Export job stops at the first archived order. Reported.'],
    solved: ['system_fault', 'Complete export sent; fault in the job reported.', 'Copy delivered by the privacy desk.'],
    escalate: {
      to: 'trust',
      type: 'compliance',
      reason: 'Access request that the export tool cannot answer.',
      papers: 'Request logged in the privacy register as {ticket}, both incomplete exports attached.',
    },
  },
  {
    key: 'privacy.strangers_data',
    category: 'privacy',
    severity: 'S2',
    risk: 'compliance',
    intent: 'data_leak_report',
    about: "the stranger's invoice in my account",
    subjects: [
      "Sees somebody else's order {order2} in the account",
      'Mail with the address of a stranger in {city}',
      "Another customer's invoice attached to {order}",
    ],
    turns: [
      says(
        'The invoice for {order} has the name and street of somebody in {city} on it. That is not me.',
        'I can see order {order2} in my account. It belongs to a person I do not know.',
        'You mailed me the address of a stranger in {city}. Who gets mine then?',
      ),
      looks('orders.get', { order: '{order2}' }, '{"account":"other","linked_by":"merge job {ticket}"}'),
      answers(
        'Thank you for telling us. I see {order2} was linked to your account by a merge. I will try to unlink it.',
        'That should not be there. A merge put {order2} into your account; let me see if I can part them.',
      ),
      fails(
        'Unlink {order2}',
        'orders.unlink',
        { order: '{order2}' },
        '{"error":"forbidden","message":"Privacy desk only"}',
      ),
      says(
        'And how many people see my things now?',
        'I do not want a discount, I want to know who saw my address.',
        'I have not told anyone, but I am not pleased.',
      ),
    ],
    facts: [
      fact('order.linked_by', 'Linked by', 'merge job {ticket}', 'Accounts'),
      fact('merge.accounts', 'Accounts in the merge', 38, 'Accounts'),
      fact('order.account', 'Owner of {order2}', 'another customer', 'Orders'),
    ],
    goal: "Have the stranger's data removed and know who saw their own.",
    summary:
      'Order {order2} of another customer appears in this account after merge job {ticket}. The assistant may not unlink it; 38 accounts were in that merge.',
    stop: 'A possible data breach must be judged within hours by the privacy desk.',
    action: 'Unlink {order2}, list the accounts of the merge, judge the breach.',
    sure: [80, 93],
    mood: [-40, -10],
    endings: ['worried', 'legal', 'patient', 'supervisor', 'worried'],
    count: 5,
    reply: [
      'Hello {first}, {order2} is gone from your account. We are going through every account of that merge and will tell you whether yours was shown to anybody.',
      'Hi {first}, thank you for coming to us first. Nobody opened your data, the log is clear on that.',
    ],
    note: ['Merge job {ticket}: 38 accounts, 5 with visible orders. Clock for the report runs.'],
    solved: [
      'system_fault',
      'Merge undone for all accounts, breach judged and recorded.',
      "Unlinked; log shows no access to this customer's data.",
    ],
    escalate: {
      to: 'trust',
      type: 'compliance',
      reason: 'Personal data of another customer disclosed.',
      papers:
        'Merge job {ticket} and the access log are in the breach register; both orders checked, screenshots attached.',
    },
  },
]
