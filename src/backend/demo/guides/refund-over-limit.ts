/** A guide of the demo workspace, as its leads would export it. */
export const refundOverLimit = `key: refund-over-limit
version: 1
title: Refund over your limit
summary: >-
  The customer should get more than you may give. Makes sure that money is the right answer, tries what lies within your
  own limits, and asks whoever may with the reasons they need.
offer:
  when: '"over_limit" in flags && amount > me.limit.refund'
  rank: 40
variables:
  - { key: heard, label: The customer has been heard, type: yes_no }
  - { key: refund, label: Amount to give back, type: number, initial: amount }
  - { key: why, label: Why it is owed, type: text }
start: calm
steps:
  - key: calm
    type: guide
    title: First the person
    guide: calm-customer
    after:
      - { result: declined, next: supervisor }
      - { result: consulted, next: with-lead }
    next: odd

  - key: odd
    type: check
    title: Does anything look wrong?
    branches:
      - key: fraud
        label: Fraud is suspected, or the amount is out of the ordinary
        when: '"fraud_suspected" in flags || "anomaly" in flags'
        next: to-trust
    otherwise: { label: Nothing, next: ground }

  - key: ground
    type: question
    title: On what ground?
    text: Why should {{ customer.name }} get {{ vars.refund }} USD?
    note: >-
      The approver decides in a minute when this is clear, and asks back when it is not. What a colleague promised in
      writing is owed, whether it was right or not.
    collects: key_facts
    answer:
      kind: options
      options:
        - key: rule
          label: Our own rule gives it
          set: [{ variable: why, value: '"our own rule gives it"' }]
          next: checked
        - key: promised
          label: We promised it
          set: [{ variable: why, value: '"it was promised to the customer"' }]
          next: checked
        - key: goodwill
          label: Nothing owed; it would be goodwill
          set: [{ variable: why, value: '"goodwill, nothing is owed"' }]
          next: smaller

  - key: checked
    type: instruction
    title: Check what is paid already
    text: Look at the payments and at what was given before.
    points:
      - The customer paid this sum, and to us
      - Nothing of it was given back before
      - No dispute about it is open at their bank
    note: A refund beside a bank's dispute pays twice and is hard to get back.
    collects: tried
    next: other-way

  - key: smaller
    type: check
    title: Would store credit within your limit do?
    branches:
      - { key: credit, label: It lies within your credit limit, when: vars.refund <= me.limit.credit, next: offer-credit }
    otherwise: { label: More than you may give as credit, next: offer-part }

  - key: offer-credit
    type: question
    title: Offer credit
    text: >-
      Offer {{ vars.refund }} USD as store credit, available at once. Does {{ customer.name }} take it?
    note: Goodwill is yours to shape. Say what it is for, not that it is "all you can do".
    collects: tried
    answer:
      kind: options
      options:
        - { key: takes, label: Takes it, next: record-credit }
        - { key: money, label: Wants money, next: other-way }

  - key: offer-part
    type: question
    title: Offer a part
    text: >-
      Offer up to {{ me.limit.refund }} USD, which you can give right now, for what went wrong. Does {{ customer.name }}
      take it?
    note: Ask what would put it right for them before you name a figure. Many want the thing, not the money.
    collects: tried
    answer:
      kind: options
      options:
        - { key: takes, label: Takes a part, next: how-much }
        - { key: all, label: Wants the whole, next: other-way }

  - key: how-much
    type: question
    title: How much?
    text: What did you agree on?
    answer: { kind: number, variable: refund, unit: USD, min: 0.01, max: 100000, next: give }

  - key: other-way
    type: question
    title: Is money the only way?
    text: >-
      The customer wants: {{ goal }} Could a replacement, a repair or a delivery do that today?
    note: If the thing itself can be had, it is quicker than an approval and mostly what they came for.
    collects: tried
    answer:
      kind: options
      options:
        - { key: money, label: Only the money helps, next: give }
        - { key: thing, label: Another way helps, next: do-it }

  - key: do-it
    type: action
    title: Say what you do instead
    action: reply
    fields:
      text: >-
        Hello {{ customer.name }}, I can put this right without a refund, and sooner: I have set it in motion now and
        write to you when it is done. If it does not work out, the money remains open and you need not ask again.
    next: other-done

  - key: record-credit
    type: action
    title: Record the credit
    action: record_authority
    fields:
      kind: credit
      amount: '{{ vars.refund }}'
      what: 'Store credit as goodwill for {{ reference }}: {{ subject }}'
    next: close

  - key: give
    type: guide
    title: Give the money back
    guide: give-money-back
    after:
      - { result: approval_asked, next: asked }
      - { result: declined, next: tell-no }
      - { result: no_action, next: up }
    next: close

  - key: tell-no
    type: instruction
    title: Tell the reason, not just the no
    text: Write what was decided and why, in the words of the approver, and what you can do instead.
    points:
      - What is possible, by when
      - 'How to disagree: a supervisor, or the consumer body named in our terms'
    next: refused

  - key: up
    type: action
    title: Hand it to Management
    action: escalate
    fields:
      type: hierarchical
      reason: '{{ vars.refund }} USD is above what anybody on the floor may give. Ground: {{ vars.why }}.'
      nextStep: Decide on the refund and name the day the customer hears.
      openQuestions: Would a part of it, or goods, be enough?
    next: handed-on

  - key: to-trust
    type: action
    title: Hand it to Trust & Legal
    action: escalate
    fields:
      type: compliance
      reason: A refund of {{ vars.refund }} USD is asked for on a case that looks wrong.
      documentation: >-
        The flag and its evidence are on the case; contacts in 30 days: {{ customer.recentContacts }}. Nothing was promised
        or paid.
      nextStep: Look at earlier refunds of this customer and address, then decide on this one.
    next: handed-on

  - key: supervisor
    type: action
    title: Hand it to a supervisor
    action: escalate
    fields:
      type: hierarchical
      reason: '{{ customer.name }} asks for a supervisor about a refund of {{ vars.refund }} USD.'
      nextStep: Call the customer and decide on the refund.
    next: handed-on

  - key: close
    type: action
    title: Close the case
    action: resolve
    fields:
      rootCause: '{{ vars.why == "goodwill, nothing is owed" ? "policy_exception" : "process_gap" }}'
      summary: '{{ vars.refund }} USD given ({{ vars.why }}).'
    next: paid

  - { key: paid, type: outcome, title: Given, result: resolved, text: '{{ vars.refund }} USD given.' }
  - { key: other-done, type: outcome, title: Put right another way, result: answered, text: Put right without a refund. }
  - { key: refused, type: outcome, title: Refused with reason, result: declined, text: The refund was refused and the reason told. }
  - { key: asked, type: outcome, title: Waits for the approval, result: approval_asked, text: The refund waits for its approval. }
  - { key: handed-on, type: outcome, title: Handed on, result: escalated, text: Others decide. }
  - { key: with-lead, type: outcome, title: With the lead, result: consulted, text: A threat was made; the lead decides first. }
`
