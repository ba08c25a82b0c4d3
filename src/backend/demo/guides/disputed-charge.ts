/** A guide of the demo workspace, as its leads would export it. */
export const disputedCharge = `key: disputed-charge
version: 1
title: Disputed charge
summary: >-
  A customer says that a charge is wrong: taken twice, higher than quoted, or not theirs. Finds out which, keeps a refund
  and a bank dispute from crossing, and ends with the refund, the approval or the fraud report.
offer:
  when: >-
    category == "billing" && ai.intent in ["duplicate_charge", "double_charge", "unrecognised_charge", "price_dispute", "invoice_twice"]
  rank: 70
variables:
  - { key: identity, label: Identity, type: text }
  - { key: heard, label: The customer has been heard, type: yes_no }
  - { key: refund, label: Amount to give back, type: number, initial: amount }
  - { key: documented, label: What was checked and where it is written down, type: text }
start: calm
steps:
  - key: calm
    type: guide
    title: First the person
    guide: calm-customer
    after:
      - { result: declined, next: supervisor }
      - { result: consulted, next: with-lead }
    next: which

  - key: which
    type: check
    title: What kind of dispute is it?
    branches:
      - key: reserved
        label: The second one is only a reservation
        when: '"payment.reserved" in facts'
        next: explain-hold
      - key: unknown
        label: The customer does not know the charge
        when: 'ai.intent == "unrecognised_charge" || "fraud_suspected" in flags'
        next: remind
      - key: twice
        label: Two payments for one thing
        when: '"payment.second" in facts || "invoice.open" in facts'
        next: settled
      - key: amount
        label: Another amount than quoted
        when: 'ai.intent == "price_dispute" || "data_mismatch" in flags'
        next: compare
    otherwise: { label: The case does not say, next: ask-which }

  - key: ask-which
    type: question
    title: Which is it?
    text: What does {{ customer.name }} dispute?
    answer:
      kind: options
      options:
        - { key: twice, label: Charged twice, next: settled }
        - { key: amount, label: Charged another amount, next: compare }
        - { key: unknown, label: Does not know the charge, next: remind }

  - key: settled
    type: question
    title: Settled or reserved?
    text: >-
      Open the payment record. Have both payments of this order been settled, or is one still a reservation?
    note: >-
      A reservation falls away by itself, mostly within seven days. Refunding it pays the customer twice. On a bank
      statement it stands as "pending".
    collects: tried
    answer:
      kind: options
      options:
        - key: both
          label: Both are settled
          suggestWhen: '"payment.second" in facts || "invoice.open" in facts'
          next: bank
        - { key: reserved, label: One is reserved, next: explain-hold }

  - key: explain-hold
    type: action
    title: Explain the reservation
    action: reply
    fields:
      text: >-
        Hello {{ customer.name }}, I have looked at the payment behind {{ reference }}. Your order was paid once. The
        second line is a reservation of your bank: no money has left your account for it, and it disappears by itself,
        usually within seven days. I keep this open and look again then, so you need not write to us. If it turns into a
        payment, I will send the money back the same day.
    next: explained

  - key: compare
    type: question
    title: Where does the difference come from?
    text: >-
      Put the order confirmation beside the payment record and the line of the customer's bank. What explains the
      difference?
    note: >-
      A shop honours what its confirmation says. A fee that the customer's own bank adds for another currency is not
      ours, but show it with the figures.
    collects: tried
    answer:
      kind: options
      options:
        - { key: ours, label: We charged more than the confirmation says, next: bank }
        - { key: shipping, label: 'Shipping, tax, or an item added later', next: explain-sum }
        - { key: bank-fee, label: A fee or rate of their bank, next: explain-sum }
        - { key: unclear, label: I cannot tell, next: to-billing }

  - key: explain-sum
    type: action
    title: Explain the sum
    action: reply
    fields:
      text: >-
        Hello {{ customer.name }}, I have put your confirmation and our payment record for {{ reference }} side by side.
        We took exactly the sum that the confirmation shows, with shipping and tax. Whatever stands on top of it on your
        statement was added by your bank; they can tell you the rate or fee they used. I am glad to send you our receipt
        for that.
    next: explained

  - key: remind
    type: question
    title: Help them remember
    text: >-
      Tell {{ customer.name }} the date, the shop name as the statement prints it, and what kind of thing was bought. Does
      it ring a bell: family, a subscription, a gift?
    note: >-
      Many charges nobody knows turn out to be a partner, a child or a renewal. Do not tell a name or an address on the
      order: if it is fraud, they belong to a stranger.
    answer:
      kind: options
      options:
        - { key: remembered, label: 'Yes, they know it now', next: close-known }
        - key: unknown
          label: No, nobody of theirs made it
          suggestWhen: '"fraud_suspected" in flags || facts.number("account.age_hours") > 0.0'
          next: verify

  - key: verify
    type: guide
    title: Who is writing?
    guide: verify-identity
    after:
      - { result: waiting, next: waits }
    next: stop-card

  - key: stop-card
    type: instruction
    title: Stop further damage
    text: Before anything is paid back.
    points:
      - Block the card for further orders with us
      - Stop the order if it has not left, and note where it was going
      - Ask the customer to have their bank block the card
    note: Write down the times. The fraud team needs to know what could still be stopped.
    collects: tried
    next: write-evidence

  - key: write-evidence
    type: question
    title: What is written down where?
    text: In one or two sentences, what you checked and where it stands (payment record, order, ship-to, times).
    note: A report of fraud leaves the floor only with its documentation.
    collects: documentation
    answer: { kind: text, variable: documented, next: to-fraud }

  - key: bank
    type: question
    title: Has the bank been asked already?
    text: Has {{ customer.name }} opened a dispute at their bank for this charge?
    note: >-
      Then do not refund: the bank takes the money back itself, and the customer would be paid twice. Card schemes
      usually give the cardholder 120 days; the shop has 20 to 45 days to answer, by the scheme, and loses by silence.
    answer:
      kind: options
      options:
        - { key: not-asked, label: 'No', next: give }
        - { key: asked, label: 'Yes, a dispute is open', next: to-billing }

  - key: give
    type: guide
    title: Give it back
    guide: give-money-back
    after:
      - { result: approval_asked, next: asked }
      - { result: declined, next: to-billing }
      - { result: no_action, next: to-management }
    next: close

  - key: close
    type: action
    title: Close the case
    action: resolve
    fields:
      rootCause: '{{ "payment.second" in facts ? "system_fault" : "process_gap" }}'
      summary: >-
        {{ vars.refund }} USD given back to the way it was paid; the customer sees it within ten days. No dispute is open
        at the bank.
    next: refunded

  - key: close-known
    type: action
    title: Close it
    action: resolve
    fields:
      rootCause: customer_misunderstanding
      summary: The customer knows the charge after all; nothing was given back.
    next: known

  - key: to-billing
    type: action
    title: Hand it to Billing
    action: escalate
    fields:
      type: functional
      reason: >-
        The charge cannot be settled on the floor: a dispute is open at the bank, the refund was not approved, or the
        difference is unexplained.
      nextStep: Compare the processor's settlement with the order, then answer the bank in time or correct the charge.
      openQuestions: Is a dispute open at the bank, and by which day must it be answered?
    next: handed-on

  - key: to-fraud
    type: action
    title: Report the fraud
    action: escalate
    fields:
      type: compliance
      reason: '{{ customer.name }} did not make the charge behind {{ reference }}; fraud is likely.'
      documentation: '{{ vars.documented }}'
      nextStep: Keep the order and sign-in records, decide on the refund, and answer the customer within a day.
    next: handed-on

  - key: to-management
    type: action
    title: Hand it up
    action: escalate
    fields:
      type: hierarchical
      reason: '{{ vars.refund }} USD is more than a shift lead decides alone.'
      nextStep: Decide on taking the charge back, and name the day it is done.
    next: handed-on

  - key: supervisor
    type: action
    title: Hand it to a supervisor
    action: escalate
    fields:
      type: hierarchical
      reason: '{{ customer.name }} asks for a supervisor about a disputed charge.'
      nextStep: Call the customer, then settle the charge.
    next: handed-on

  - { key: explained, type: outcome, title: Explained, result: answered, text: The customer has the figures. }
  - { key: known, type: outcome, title: Charge recognised, result: resolved, text: The customer knows the charge after all. }
  - { key: refunded, type: outcome, title: Given back, result: resolved, text: '{{ vars.refund }} USD given back.' }
  - { key: handed-on, type: outcome, title: Handed on, result: escalated, text: Others settle it; the packet carries what was checked. }
  - { key: with-lead, type: outcome, title: With the lead, result: consulted, text: A threat was made; the lead decides first. }
  - { key: asked, type: outcome, title: Waits for the approval, result: approval_asked, text: The refund waits for its approval. }
  - { key: waits, type: outcome, title: Waits for the customer, result: waiting, text: The customer has been asked to show who they are. }
`
