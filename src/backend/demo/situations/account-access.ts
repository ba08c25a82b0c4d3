import { answers, does, fact, fails, guesses, looks, type Situation, says } from '../situation.ts'

/** People who cannot get into their account, or should not be in it. */
export const accountAccess: readonly Situation[] = [
  {
    key: 'account.locked_out',
    category: 'account_access',
    severity: 'S3',
    risk: 'service',
    intent: 'unlock_account',
    about: 'my locked account',
    subjects: [
      'Locked out since {weekday}, order {order} waiting',
      'Reset link never arrives ({ticket})',
      'Cannot sign in to pay for {item}',
    ],
    turns: [
      says(
        'I have asked for a new password three times since {weekday} and no mail arrives. Not in spam either.',
        'Your page says my account is locked. I only wanted to check on {order}.',
        'Sign-in fails on my phone and on my laptop, and the reset mail for my account does not come.',
      ),
      answers(
        'I can send the link once more. Which address should it go to?',
        'Let me send a fresh link. Do you still use the address on file?',
      ),
      says(
        'The same as always, the one I get your newsletters at.',
        'Yes, and your offers do arrive there every {weekday}.',
        'It has not changed in years.',
      ),
      fails(
        'Send a reset link',
        'accounts.reset_link',
        { reason: 'customer request' },
        '{"error":"suppressed","message":"Address on the bounce list since {date}"}',
      ),
      answers(
        'Our mail system refuses to write to that address since {date}. I will try to take it off that list.',
        'Your address has been on a bounce list since {date}; that is why. Let me try to lift it.',
      ),
      fails(
        'Lift the block on the address',
        'mail.unsuppress',
        { reason: 'customer request' },
        '{"error":"locked","message":"List is being rebuilt"}',
      ),
      says('So how do I get in?', 'Can you not give me a code over chat?', 'I need {order} before {soon}.'),
    ],
    facts: [
      fact('account.state', 'Account', 'locked after 5 tries', 'Accounts'),
      fact('mail.bounced_on', 'On the bounce list since', '{date}', 'Mail'),
      fact('account.two_step', 'Two-step sign-in', false, 'Accounts'),
    ],
    goal: 'Sign in again and see {order}.',
    summary:
      'The account is locked and reset mails are suppressed since {date} after a bounce. Lifting the block failed.',
    stop: 'The reset mail does not go out.',
    action: 'Lift the mail block and send a reset link.',
    sure: [81, 95],
    mood: [-30, 0],
    endings: ['patient', 'person', 'angry', 'patient', 'worried', 'patient', 'supervisor'],
    count: 6,
    reply: [
      'Hi {first}, your address is off the bounce list now and a fresh link is on its way. It is good for one hour.',
      'Hello {first}, I have unlocked the account. Please try again and tell me if the mail does not come within ten minutes.',
    ],
    note: ['Mailbox was full on {date}, our system has held it against them since.'],
    solved: ['system_fault', 'Mail block lifted, customer signed in.', 'Unlocked by hand; bounce list entry removed.'],
    escalate: {
      to: 'technical',
      type: 'functional',
      reason: 'Mail suppression can be lifted by the technical team only.',
    },
  },
  {
    key: 'account.lost_phone',
    category: 'account_access',
    severity: 'S3',
    risk: 'security_safety',
    intent: 'two_step_lost',
    about: 'the sign-in code on my lost phone',
    subjects: [
      'Lost phone, two-step codes gone, {order} open',
      'New number, no code for the account ({ticket})',
      'Sign-in codes go to a phone lost in {city}',
    ],
    turns: [
      says(
        'My phone fell into the lake near {city} and your sign-in codes go there. How do I get in?',
        'I changed my number and cannot receive the code any more. I need to cancel {order}.',
        'Phone stolen on {weekday}. Please switch the code off so I can sign in.',
      ),
      answers(
        'I am sorry about the phone. Do you have one of the ten backup codes?',
        'That is annoying. Did you save the backup codes when you switched this on?',
      ),
      says(
        'No, nobody told me about backup codes.',
        'They were on the phone, of course.',
        'I may have, but I cannot find them.',
      ),
      guesses(
        54,
        'Then I think it needs an identity check, though I am not sure which papers are accepted for {city}.',
        'There should be a way by post or by video. I do not know which one applies to your account.',
      ),
      fails(
        'Start an identity check',
        'identity.start',
        { kind: 'video' },
        '{"error":"not_available","message":"No slot before {soon}"}',
      ),
      says(
        'Post? In this century?',
        'And until then somebody with my phone can shop?',
        'I can show you my ID right here.',
      ),
    ],
    facts: [
      fact('account.two_step', 'Two-step sign-in', true, 'Accounts'),
      fact('account.backup_codes_used', 'Backup codes used', 0, 'Accounts'),
      fact('account.saved_cards', 'Saved cards', 2, 'Accounts'),
    ],
    goal: 'Get back into the account without the lost phone.',
    summary:
      'The phone that gets the sign-in codes is gone and there are no backup codes. No video check before {soon}; two cards are saved in the account.',
    stop: 'Turning off two-step sign-in needs an identity check by a person.',
    action: 'Check the identity and reset two-step sign-in.',
    sure: [46, 70],
    mood: [-25, 0],
    endings: ['worried', 'unsure', 'person', 'worried', 'patient', 'angry'],
    count: 6,
    reply: [
      'Hello {first}, I have signed out every device and removed the saved cards from view until we have checked who you are. It takes five minutes by video today.',
      'Hi {first}, a video check is free at {hour} tomorrow. Please have an ID with a photo ready.',
    ],
    note: ['All sessions ended. Cards hidden. No sign-in since the loss.'],
    solved: [
      'process_gap',
      'Identity checked by video, two-step reset, backup codes explained.',
      'Reset after a check; customer saved the codes this time.',
    ],
    escalate: { to: 'technical', type: 'functional', reason: 'Reset of two-step sign-in after an identity check.' },
  },
  {
    key: 'account.taken_over',
    category: 'account_access',
    severity: 'S1',
    risk: 'security_safety',
    intent: 'account_takeover',
    about: 'the stranger in my account',
    subjects: [
      'Account taken over, address changed to {city}',
      'Somebody ordered {item} from a hacked account',
      'Password and e-mail changed by a stranger ({ticket})',
    ],
    turns: [
      says(
        'Somebody changed the e-mail of my account and ordered a {item} to {city}. That was not me.',
        'I just got a mail that my password was changed. I did not do it, and my {points} points are gone.',
        'My account is hacked. There is an address in {city} that I have never seen.',
      ),
      looks(
        'accounts.history',
        { since: '{date}' },
        '{"email_changed":true,"password_changed":true,"new_address":"{city}","points_spent":{"amount":"{points}"}}',
      ),
      does('End all sessions', 'accounts.sign_out_everywhere', { reason: 'takeover' }, '{"sessions_ended":4}'),
      answers(
        'I have ended all four sessions. The e-mail was changed from abroad; I will try to put it back.',
        'All sessions are closed now. Let me try to restore your own e-mail address.',
      ),
      fails(
        'Restore the former e-mail',
        'accounts.restore_email',
        { before: '{date}' },
        '{"error":"needs_review","message":"Security review required"}',
      ),
      says(
        'Please hurry, my card is in there.',
        'They can still buy things with my card!',
        'Can you at least stop {order}?',
      ),
    ],
    facts: [
      fact('account.email_changed', 'E-mail changed', true, 'Accounts'),
      fact('account.sessions_ended', 'Sessions ended', 4, 'Accounts'),
      fact('account.points_spent', 'Points spent by the stranger', '{points}', 'Loyalty'),
      fact('order.state', 'State of {order}', 'packing', 'Warehouse'),
    ],
    goal: 'Get the account back and stop {order}.',
    summary:
      'E-mail and password were changed by somebody else and {order} is being packed for {city}. Sessions are closed; restoring the e-mail needs a security review.',
    stop: 'An account takeover is for the security people.',
    action: 'Freeze the account, stop {order} and restore the e-mail.',
    sure: [84, 96],
    mood: [-60, -30],
    endings: ['worried', 'person', 'angry', 'worried', 'supervisor'],
    count: 6,
    reply: [
      'Hello {first}, your account is frozen: nobody can order, not even you, for an hour or so. {order} has been stopped at the packing table.',
      'Hi {first}, {order} is stopped and your points are being put back. Please change the password of your mailbox too.',
    ],
    note: ['{order} stopped in packing. Same foreign address range as case {ticket}.'],
    solved: [
      'third_party',
      'Takeover by reused password; account restored, points back, nothing shipped.',
      'E-mail restored after review; {order} cancelled.',
    ],
    escalate: {
      to: 'trust',
      type: 'compliance',
      reason: 'Account takeover with an order on its way.',
      papers:
        'Sign-in history exported to security log {ticket}; sessions ended, packing stopped and the customer identified by two earlier orders.',
    },
  },
]
