/** A guide of the demo workspace, as its leads would export it. */
export const defectiveReturn = `key: defective-return
version: 1
title: Return of a defective product
summary: >-
  A product is broken, worn out too soon or came damaged. Settles the proof, asks for each approval the case needs
  (exception, refund, cost of sending it back), and ends with a repair, a new one or the money.
offer:
  when: >-
    category in ["returns", "warranty", "delivery"] && ai.intent in ["damaged_on_arrival", "warranty_claim", "product_defect",
    "warranty_without_receipt", "late_return"]
  rank: 65
variables:
  - { key: heard, label: The customer has been heard, type: yes_no }
  - { key: refund, label: Amount to give back, type: number, initial: amount }
  - { key: sending, label: Cost of sending it back, type: number }
  - { key: triedBefore, label: What was tried before, type: text }
start: dangerous
steps:
  - key: dangerous
    type: check
    title: Could it hurt somebody?
    branches:
      - { key: safety, label: Safety is flagged, when: '"safety" in flags', next: safety }
    otherwise: { label: 'No', next: calm }

  - key: safety
    type: guide
    title: Safety comes first
    guide: safety-incident
    next: handed-on

  - key: calm
    type: guide
    title: First the person
    guide: calm-customer
    after:
      - { result: declined, next: supervisor }
      - { result: consulted, next: with-lead }
    next: photos

  - key: photos
    type: check
    title: Is the damage to be seen?
    branches:
      - { key: there, label: Photos are on the case, when: 'facts.number("claim.photos") > 0.0', next: series }
    otherwise: { label: No photos, next: ask-photos }

  - key: ask-photos
    type: question
    title: Ask for the photos
    text: Ask for two photos, one of the damage and one of the label, or a word on what it does. What do you have now?
    note: >-
      Enough is enough: a third photo of a torn seam proves nothing new. Who cannot take one tells it, and the parcel tells
      the rest.
    collects: key_facts
    answer:
      kind: options
      options:
        - { key: seen, label: 'Photos, or a clear description', next: series }
        - { key: silent, label: Nothing yet, next: waits }

  - key: series
    type: check
    title: Is it one of many?
    branches:
      - key: series
        label: A defect of the series is suspected
        when: '"suspected_defect" in flags || facts.number("device.replacements") >= 2.0'
        next: tried-what
    otherwise: { label: A single piece, next: in-time }

  - key: tried-what
    type: question
    title: What was tried with this piece?
    text: In a sentence, what was tried or replaced before, and what it did.
    collects: tried
    note: The technicians look at the piece and not at the customer. Tell them what has been changed already.
    answer: { kind: text, variable: triedBefore, next: to-technical }

  - key: in-time
    type: check
    title: Does a period bar it?
    note: >-
      A defect is not a change of mind: in the EU the seller answers for it for two years (Directive 2019/771, art. 10), and
      within the first year it is presumed to have been there from the start (art. 11). Our own 30 days are for things that
      merely do not please.
    branches:
      - { key: late, label: The return window is over, when: 'facts.number("return.over_by") > 0.0', next: defect-or-not }
      - { key: no-proof, label: No receipt was found, when: '"receipt.found" in facts && !facts.yes("receipt.found")', next: other-proof }
    otherwise: { label: 'No', next: what }

  - key: defect-or-not
    type: question
    title: Defect or change of mind?
    text: The window was missed by {{ facts.number("return.over_by") }} days. Is the thing broken?
    answer:
      kind: options
      options:
        - { key: broken, label: 'Yes, it is broken', next: what }
        - { key: mind, label: 'No, it is whole', suggestWhen: 'ai.intent == "late_return"', next: ask-exception }

  - key: other-proof
    type: question
    title: Is there another proof?
    text: >-
      Look for the order by card, e-mail, telephone and loyalty number, and ask for the serial number. Did one fit?
    note: A receipt is one proof among several. A bank statement or a serial number from our stock is as good.
    collects: tried
    answer:
      kind: options
      options:
        - { key: found, label: It is ours, next: what }
        - { key: nothing, label: Nothing fits, next: ask-exception }

  - key: ask-exception
    type: action
    title: Ask for the exception
    action: ask_approval
    fields:
      kind: exception
      what: >-
        Accept the return of {{ product }} for {{ reference }} outside the rule ({{ facts.number("return.over_by") > 0.0 ?
        "window missed" : "no receipt" }}). Customer tier: {{ customer.tier }}.
    next: exception-answer

  - key: exception-answer
    type: guide
    title: Wait for the answer
    guide: wait-for-approval
    after:
      - { result: declined, next: refuse }
      - { result: no_action, next: refuse }
      - { result: waiting, next: asked }
    next: what

  - key: what
    type: question
    title: Repair, new one or money?
    text: >-
      The customer wants: {{ goal }} What do you settle on?
    note: >-
      Repair or a new one comes first by law and by sense; money when neither is possible, takes too long, or the thing
      broke again. Part of the price and keeping it is often what a customer with a small damage prefers.
    answer:
      kind: options
      options:
        - { key: new, label: Repair or a new one, next: send-back }
        - { key: part, label: Keeps it for part of the price, suggestWhen: '"offer.partial" in facts', next: give }
        - { key: money, label: The money, next: send-back }

  - key: send-back
    type: question
    title: What does the way back cost?
    text: What does it cost to get it back to us? Zero if our label covers it or nothing comes back.
    note: Nobody pays for sending back what was defective (Directive 2019/771, art. 14). A bulky piece is fetched.
    answer: { kind: number, variable: sending, unit: USD, min: 0, max: 5000, next: sending-within }

  - key: sending-within
    type: check
    title: May you bear that yourself?
    branches:
      - { key: nothing, label: It costs nothing, when: vars.sending <= 0.0, next: kind }
      - { key: within, label: Within your credit limit, when: vars.sending <= me.limit.credit, next: record-sending }
    otherwise: { label: Above it, next: ask-sending }

  - key: ask-sending
    type: action
    title: Ask for the cost of the way back
    action: ask_approval
    fields:
      kind: credit
      amount: '{{ vars.sending }}'
      what: 'Fetch {{ product }} from the customer at our cost ({{ reference }}).'
    next: sending-answer

  - key: sending-answer
    type: guide
    title: Wait for the answer
    guide: wait-for-approval
    after:
      - { result: declined, next: supervisor }
      - { result: no_action, next: supervisor }
      - { result: waiting, next: asked }
    next: record-sending

  - key: record-sending
    type: action
    title: Record the cost
    action: record_authority
    fields:
      kind: credit
      amount: '{{ vars.sending }}'
      what: Way back of a defective product
    next: kind

  - key: kind
    type: check
    title: Goods or money?
    branches:
      - { key: goods, label: Repair or a new one, when: 'answers.text("what") == "new"', next: close-goods }
    otherwise: { label: Money, next: give }

  - key: give
    type: guide
    title: Give the money back
    guide: give-money-back
    after:
      - { result: approval_asked, next: asked }
      - { result: declined, next: supervisor }
      - { result: no_action, next: supervisor }
    next: close-money

  - key: close-goods
    type: action
    title: Close with the new one
    action: resolve
    fields:
      rootCause: product_defect
      summary: 'Defective {{ product }}: repaired or replaced, the way back is paid by us.'
    next: solved

  - key: close-money
    type: action
    title: Close with the money
    action: resolve
    fields:
      rootCause: product_defect
      summary: 'Defective {{ product }}: {{ vars.refund }} USD given back.'
    next: solved

  - key: refuse
    type: action
    title: Say no, with a way
    action: reply
    fields:
      text: >-
        Hello {{ customer.name }}, I asked for an exception and did not get it: without a proof of purchase, or after the
        window, we cannot take it back. If a receipt, a bank statement or a serial number turns up, or if the thing
        proves to be defective, write to us here and it starts anew. You need not explain it again.
    next: refused

  - key: to-technical
    type: action
    title: Hand it to the technicians
    action: escalate
    fields:
      type: functional
      reason: '{{ product }} fails again after earlier replacements: the cause may lie in the series.'
      nextStep: Look at this piece and the batch before another one goes out; tell the customer by when.
      openQuestions: Is another model a safe replacement meanwhile?
    next: handed-on

  - key: supervisor
    type: action
    title: Hand it to a supervisor
    action: escalate
    fields:
      type: hierarchical
      reason: 'The return of a defective product needs somebody who can decide: {{ subject }}.'
      nextStep: Decide on the money and the way back; call the customer.
    next: handed-on

  - { key: solved, type: outcome, title: Made good, result: resolved, text: 'Repaired, replaced or paid.' }
  - { key: refused, type: outcome, title: Refused with a way, result: declined, text: Refused; the customer knows what would change it. }
  - { key: asked, type: outcome, title: Waits for an approval, result: approval_asked, text: An approval is open. }
  - { key: waits, type: outcome, title: Waits for the customer, result: waiting, text: Photos or a description are asked for. }
  - { key: handed-on, type: outcome, title: Handed on, result: escalated, text: Others go on. }
  - { key: with-lead, type: outcome, title: With the lead, result: consulted, text: A threat was made; the lead decides first. }
`
