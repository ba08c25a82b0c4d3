/** A guide of the demo workspace, as its leads would export it. */
export const vipComplaint = `key: vip-complaint
version: 1
title: Complaint of a VIP customer
summary: >-
  A VIP or a key account complains. One person answers for it, hears the whole history, and brings a decision instead of
  another question.
offer:
  when: >-
    "executive_review" in flags || (customer.tier == "vip" && ("supervisor_requested" in flags || "human_requested" in flags ||
    "dissatisfied_with_handling" in flags || "negative_sentiment" in flags || "sentiment_falling" in flags))
  rank: 60
variables:
  - { key: heard, label: The customer has been heard, type: yes_no }
  - { key: refund, label: Amount to give back, type: number, initial: amount }
  - { key: credit, label: Credit as a gesture, type: number }
start: read
steps:
  - key: read
    type: instruction
    title: Read before you write
    text: Three minutes, so that they tell nothing twice.
    points:
      - 'What they want now: {{ goal }}'
      - 'Their last contacts ({{ customer.recentContacts }} in 30 days) and what was promised in them'
      - What the assistant told them, word for word
    note: >-
      A VIP is not served better by more words but by fewer questions. Everything you ask that stands on the case costs you.
    collects: key_facts
    next: public

  - key: public
    type: check
    title: Is it public, or for the board?
    branches:
      - key: public
        label: In public, or a key account
        when: '"public_exposure" in flags || "executive_review" in flags || facts.yes("account.key_account")'
        next: to-management
    otherwise: { label: 'No', next: calm }

  - key: calm
    type: guide
    title: First the person
    guide: calm-customer
    after:
      - { result: declined, next: to-management }
      - { result: consulted, next: with-lead }
    next: cause

  - key: cause
    type: question
    title: What is it really about?
    text: What would {{ customer.name }} tell a friend about this?
    note: The third complaint about a parcel is not about the parcel any more.
    answer:
      kind: options
      options:
        - { key: matter, label: The matter itself, next: can-you }
        - { key: handling, label: How we handled it, suggestWhen: '"dissatisfied_with_handling" in flags', next: own-it }
        - { key: both, label: Both, next: own-it }

  - key: own-it
    type: instruction
    title: Own it
    text: Say what went wrong in how we handled it, in one sentence and without a "but". Then your name and how to reach you.
    points:
      - The mistake is named as ours
      - 'They have one name for the rest of this: yours'
    next: can-you

  - key: can-you
    type: question
    title: Can you settle it today?
    text: Can you bring the matter itself to an end today?
    note: If not, do not hold it. A VIP in a queue for the sake of your list is the worst of both.
    collects: tried
    answer:
      kind: options
      options:
        - { key: settled, label: 'Yes, it is done', next: gesture }
        - { key: money, label: 'Yes, with a refund', suggestWhen: 'amount > 0.0', next: give }
        - { key: expert, label: 'No, somebody else must', next: to-management }

  - key: give
    type: guide
    title: Give the money back
    guide: give-money-back
    after:
      - { result: approval_asked, next: asked }
      - { result: declined, next: to-management }
      - { result: no_action, next: to-management }
    next: gesture

  - key: gesture
    type: question
    title: Is a gesture due?
    text: Does what happened call for a gesture beyond putting it right?
    note: >-
      For time lost, not for noise made. A gesture for whoever shouts teaches everybody to shout. Up to
      your own credit limit you decide alone.
    answer:
      kind: options
      options:
        - { key: 'no', label: 'No, putting it right is enough', next: close }
        - { key: credit, label: 'Yes, a store credit', suggestWhen: 'reopenCount > 0 || customer.recentContacts >= 3', next: how-much }

  - key: how-much
    type: question
    title: How much?
    text: 'How much credit? You may give up to {{ me.limit.credit }} USD alone.'
    answer: { kind: number, variable: credit, unit: USD, min: 1, max: 2500, next: credit-within }

  - key: credit-within
    type: check
    title: May you give it?
    branches:
      - { key: within, label: Within your limit, when: vars.credit <= me.limit.credit, next: record }
    otherwise: { label: Above it, next: ask }

  - key: ask
    type: action
    title: Ask for the credit
    action: ask_approval
    fields:
      kind: credit
      amount: '{{ vars.credit }}'
      what: 'Gesture to a {{ customer.tier }} customer for time lost, {{ reference }}: {{ subject }}'
    next: answer

  - key: answer
    type: guide
    title: Wait for the answer
    guide: wait-for-approval
    after:
      - { result: waiting, next: asked }
      - { result: declined, next: close }
      - { result: no_action, next: close }
    next: record

  - key: record
    type: action
    title: Record the credit
    action: record_authority
    fields:
      kind: credit
      amount: '{{ vars.credit }}'
      what: 'Gesture for time lost, {{ reference }}'
    next: close

  - key: close
    type: action
    title: Close it by name
    action: resolve
    fields:
      rootCause: '{{ "dissatisfied_with_handling" in flags ? "process_gap" : "other" }}'
      summary: 'Settled by one person to the end. The customer wanted: {{ goal }}'
    next: settled

  - key: to-management
    type: action
    title: Hand it to Management
    action: escalate
    fields:
      type: priority
      reason: >-
        A {{ customer.tier }} customer (value {{ customer.value }}) complains{{ "public_exposure" in flags ? " in public" : "" }} and needs
        somebody who can decide today.
      nextStep: 'Call today, with a decision: {{ goal }}'
      openQuestions: Who stays their contact until it is over?
    next: handed-on

  - { key: settled, type: outcome, title: Settled, result: resolved, text: Settled by one person. }
  - { key: asked, type: outcome, title: Waits for an approval, result: approval_asked, text: An approval is open. }
  - { key: handed-on, type: outcome, title: With Management, result: escalated, text: Management calls today. }
  - { key: with-lead, type: outcome, title: With the lead, result: consulted, text: A threat was made; the lead decides first. }
`
