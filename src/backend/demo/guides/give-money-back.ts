/** A guide of the demo workspace, as its leads would export it. */
export const giveMoneyBack = `key: give-money-back
version: 1
title: Give money back within your authority
summary: >-
  Settles who may give an amount back, asks whoever may if it is not you, and records it. Used by every guide that ends
  in a refund.
variables:
  - { key: refund, label: Amount to give back, type: number, initial: amount }
start: known
steps:
  - key: known
    type: check
    title: Is the amount known?
    branches:
      - { key: known, label: It is, when: vars.refund > 0.0, next: earlier }
    otherwise: { label: No amount is on the case, next: ask-amount }

  - key: ask-amount
    type: question
    title: How much?
    text: How much should {{ customer.name }} get back?
    note: In the currency it was paid in, with cents. Take it from the payment record, not from what was said.
    answer: { kind: number, variable: refund, unit: USD, min: 0.01, max: 100000, next: earlier }

  - key: earlier
    type: check
    title: Is a request on the case already?
    branches:
      - { key: open, label: One is open or granted, when: 'approval.state in ["asked", "granted"]', next: same }
    otherwise: { label: None, next: within }

  - key: same
    type: question
    title: Is it for this refund?
    text: A request for authority on this case is {{ approval.state }}. Was it asked for this refund?
    note: One approval covers one thing. An exception that was granted is no refund.
    answer:
      kind: options
      options:
        - { key: same, label: 'Yes, for this one', next: answer }
        - { key: another, label: 'No, for something else', next: within }

  - key: within
    type: check
    title: May you give that yourself?
    note: Your own limit, not the team's. Two refunds on one case count together.
    branches:
      - { key: within, label: Within your limit, when: vars.refund <= me.limit.refund, next: record }
      - { key: above-all, label: 'Above what a lead decides', when: vars.refund > 2500.0, next: above-all }
    otherwise: { label: Above your limit, next: ask }

  - key: ask
    type: action
    title: Ask for the approval
    note: The approver sees the case. Write what they cannot see, and what happens if they say no.
    action: ask_approval
    fields:
      kind: refund
      amount: '{{ vars.refund }}'
      what: 'Refund for {{ reference }}: {{ subject }}. The customer wants: {{ goal }}'
    next: answer

  - key: answer
    type: guide
    title: Wait for the answer
    guide: wait-for-approval
    after:
      - { result: declined, next: denied }
      - { result: no_action, next: denied }
      - { result: waiting, next: asked }
    next: record

  - key: record
    type: action
    title: Record the refund
    action: record_authority
    fields:
      kind: refund
      amount: '{{ vars.refund }}'
      what: 'Refund for {{ reference }}: {{ subject }}'
    next: given

  - key: given
    type: outcome
    title: Given
    result: answered
    text: '{{ vars.refund }} USD are given back.'

  - key: asked
    type: outcome
    title: Waits for the approval
    result: approval_asked
    text: The approval is asked for.

  - key: denied
    type: outcome
    title: Denied
    result: declined
    text: The refund was not approved.

  - key: above-all
    type: outcome
    title: For Management
    result: no_action
    text: More than anybody on the floor may give.
`
