/** A guide of the demo workspace, as its leads would export it. */
export const accountTakeover = `key: account-takeover
version: 1
title: Account taken over
summary: >-
  Somebody else got into the customer's account. Closes it first, proves who is who by a way the thief does not hold,
  keeps the traces, and undoes what was done.
offer:
  when: >-
    category == "account_access" && (ai.intent in ["account_takeover", "account_compromised"] || facts.yes("account.compromised"))
  rank: 90
variables:
  - { key: identity, label: Identity, type: text }
  - { key: documented, label: What was kept and where, type: text }
start: freeze
steps:
  - key: freeze
    type: instruction
    title: Close the account
    text: Do this before you ask anything. It can be undone in a minute; an emptied account cannot.
    points:
      - Freeze orders, gift cards and points
      - 'End every session{{ "account.sessions_ended" in facts ? " (ended so far: " + facts.text("account.sessions_ended") + ")" : "" }}'
      - Block changes of e-mail, telephone and password
    note: Whoever writes now may be the thief. Freezing does no harm to either.
    collects: tried
    next: goods

  - key: goods
    type: check
    title: Is anything on its way out?
    branches:
      - key: packing
        label: An order has not left yet
        when: 'facts.text("order.state") in ["packing", "picking", "placed"]'
        next: stop-order
      - key: points
        label: Points were spent
        when: '"account.points_spent" in facts'
        next: note-loss
    otherwise: { label: Nothing on the case, next: prove }

  - key: stop-order
    type: question
    title: Stop the order
    text: Call the warehouse and stop the order. Did it work?
    note: Ask for a name at the warehouse. An e-mail is read after the truck has left.
    collects: tried
    answer:
      kind: options
      options:
        - { key: stopped, label: Stopped, next: note-loss }
        - { key: gone, label: It has left, next: recall }

  - key: recall
    type: instruction
    title: Call it back
    text: Ask the carrier to hold the parcel, and note the address it goes to. Do not tell that address to the customer.
    note: It may lead to the thief, or to somebody who was used as a letter box.
    next: note-loss

  - key: note-loss
    type: instruction
    title: Count the loss
    text: Write down orders, points and cards that were used, with times.
    collects: key_facts
    next: prove

  - key: prove
    type: guide
    title: Who is who?
    guide: verify-identity
    after:
      - { result: declined, next: keep-frozen }
      - { result: waiting, next: waits }
    next: restore

  - key: keep-frozen
    type: instruction
    title: Keep it closed
    text: The account stays frozen. Say only that it is being looked after, and how one can prove who one is.
    next: evidence

  - key: restore
    type: instruction
    title: Give it back
    text: With the customer, in this order.
    points:
      - The old e-mail address is back, the new one is noted and not shown
      - A new password, and two-step sign-in on
      - Saved cards removed; the customer enters them anew
      - Forwarding rules and linked devices checked
    next: card

  - key: card
    type: question
    title: Was a card or other data seen?
    text: Could whoever was inside see card data, addresses or other people's data?
    note: >-
      If personal data came into strange hands the clock of GDPR art. 33 runs: 72 hours to the authority from when we know,
      and that is now. Trust & Legal decides whether it is to be reported; you decide nothing and say so at once.
    collects: key_facts
    answer:
      kind: options
      options:
        - { key: yes-seen, label: 'Yes, or it cannot be ruled out', suggestWhen: '"legal_hold" in flags || severity == "S1"', next: evidence }
        - { key: no-seen, label: 'No, nothing', suggestWhen: '!("legal_hold" in flags) && severity != "S1"', next: damage }

  - key: damage
    type: check
    title: Is anything lost?
    branches:
      - key: loss
        label: Orders, points or fraud
        when: '"fraud_suspected" in flags || "account.points_spent" in facts || "order.state" in facts'
        next: evidence
    otherwise: { label: Nothing was bought, next: close }

  - key: evidence
    type: instruction
    title: Keep the traces
    text: Save them before they run out.
    points:
      - Sign-ins with times and places of the last thirty days
      - Changes of the account with times
      - 'The messages that came with it: mails, calls, codes'
    note: Sign-in records are deleted after thirty days unless somebody keeps them. The police ask later than that.
    collects: documentation
    next: evidence-where

  - key: evidence-where
    type: question
    title: What do you have, and where?
    text: Which of it is kept, and where does it lie?
    collects: documentation
    answer: { kind: text, variable: documented, next: to-trust }

  - key: to-trust
    type: action
    title: Hand it to Trust & Legal
    action: escalate
    fields:
      type: compliance
      reason: >-
        Account taken over{{ vars.identity == "verified" ? "; the customer is proven" : "; it is not proven yet who the customer is" }}.
      documentation: '{{ vars.documented }}'
      nextStep: >-
        Judge whether personal data were seen (72 hours from now), trace the order and the points, and decide what is made
        good.
      openQuestions: |-
        Is it one account, or the same pattern in others?
        Who writes to the customer, and when?
    next: handed-on

  - key: close
    type: action
    title: Tell the customer and close
    action: resolve
    fields:
      rootCause: third_party
      summary: >-
        Account closed, given back to the proven customer with a new password and two-step sign-in. Nothing was bought and
        no data were seen.
    next: restored

  - { key: restored, type: outcome, title: Given back, result: resolved, text: The account is the customer's again. }
  - { key: handed-on, type: outcome, title: With Trust & Legal, result: escalated, text: Frozen or restored; Trust & Legal goes on. }
  - { key: waits, type: outcome, title: Waits for the customer, result: waiting, text: The account stays frozen until it is proven whose it is. }
`
