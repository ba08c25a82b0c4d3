/** A guide of the demo workspace, as its leads would export it. */
export const lostParcel = `key: lost-parcel
version: 1
title: Lost parcel
summary: >-
  A parcel stands still, or is marked delivered and is not there. Looks where it can be, opens the carrier's trace in
  time, and replaces or refunds without making the customer wait for the carrier's money.
offer:
  when: >-
    category == "delivery" && ai.intent in ["parcel_lost", "delivered_not_received", "parcel_stolen"]
  rank: 70
variables:
  - { key: heard, label: The customer has been heard, type: yes_no }
  - { key: refund, label: Amount to give back, type: number, initial: amount }
  - { key: traceNumber, label: Number of the carrier's trace, type: text }
  - { key: daysStill, label: Days since the last scan, type: number, initial: 'facts.number("shipment.days_since_scan")' }
start: calm
steps:
  - key: calm
    type: guide
    title: First the person
    guide: calm-customer
    after:
      - { result: declined, next: supervisor }
      - { result: consulted, next: with-lead }
    next: where

  - key: where
    type: check
    title: What does the carrier say?
    branches:
      - key: stolen
        label: Taken after delivery
        when: 'ai.intent == "parcel_stolen"'
        next: police
      - key: delivered
        label: Marked delivered
        when: 'facts.text("delivery.state") == "delivered"'
        next: search
      - key: still
        label: On the way, not moving for five days or more
        when: vars.daysStill >= 5.0
        next: trace
      - key: moving
        label: On the way, scanned lately
        when: 'vars.daysStill > 0.0 && vars.daysStill < 5.0'
        next: ask-patience
    otherwise: { label: No scan on the case, next: ask-days }

  - key: ask-days
    type: question
    title: When was the last scan?
    text: How many days ago did the carrier scan the parcel last?
    answer: { kind: number, variable: daysStill, unit: days, min: 0, max: 365, next: long-enough }

  - key: long-enough
    type: check
    title: Is it long enough to call it lost?
    branches:
      - { key: lost, label: Five days or more, when: vars.daysStill >= 5.0, next: trace }
    otherwise: { label: Less than five days, next: ask-patience }

  - key: ask-patience
    type: action
    title: Name the day
    note: Promise the day we act, not the day the carrier delivers.
    action: reply
    fields:
      text: >-
        Hello {{ customer.name }}, your parcel was scanned a few days ago and is still on its way. If it has not moved by
        the fifth day after that scan, we treat it as lost and you choose between a new one and your money. I look at it
        again by myself then; you need not write to us.
    next: watched

  - key: search
    type: question
    title: Has everybody looked?
    text: >-
      Ask {{ customer.name }} to look with neighbours, at the porch, in the garage and with whoever else lives there, and
      compare the delivery photo{{ facts.number("delivery.offset") > 0.0 ? ". The driver's scan was made some way off: about " + facts.text("delivery.offset") + " m from the address" : "" }}.
    note: >-
      A scan far from the address means another door. A parcel "delivered" early often turns up within two days: drivers
      scan ahead.
    collects: tried
    answer:
      kind: options
      options:
        - { key: found, label: It was found, next: found }
        - key: other-door
          label: The scan was at another door
          suggestWhen: 'facts.number("delivery.offset") > 100.0'
          next: trace
        - { key: nothing, label: Looked everywhere and nothing, next: trace }
        - { key: not-yet, label: They still have to look, next: looks }

  - key: police
    type: instruction
    title: Keep what the police may ask for
    text: A theft was reported. Nothing about this delivery may be deleted now.
    points:
      - Save the delivery photo and the driver's scan to the case
      - Give the customer the delivery record for their report
      - Answer an officer only through Trust & Legal
    note: A legal hold comes before every deletion rule, a request to be forgotten too (GDPR art. 17(3)(e)).
    collects: documentation
    next: trace

  - key: trace
    type: question
    title: Open the carrier's trace
    text: Open the trace with the carrier and write its number here.
    note: >-
      Most carriers take a claim for a lost parcel within 60 days of shipping and for a wrong delivery within 15 to 30.
      Open it today, whatever you do for the customer: without it nobody pays us.
    collects: tried
    answer: { kind: text, variable: traceNumber, next: pattern }

  - key: pattern
    type: check
    title: Does anything look wrong about the claim?
    note: >-
      Several lost parcels at one address may be a careless carrier, a thief on the street, or a habit. That is for people
      who see all of them.
    branches:
      - key: fraud
        label: Fraud is suspected
        when: '"fraud_suspected" in flags'
        next: to-trust
      - key: again
        label: Four contacts or more in a month, and a dear item
        when: 'customer.recentContacts >= 4 && facts.number("order.item_price") > 500.0'
        next: to-trust
    otherwise: { label: Nothing, next: choice }

  - key: choice
    type: question
    title: New one or money?
    text: Offer both. What does {{ customer.name }} choose?
    note: >-
      The parcel travels at the shop's risk until it is in the customer's hands (in the EU: Consumer Rights Directive,
      art. 20), so nobody waits for the trace. Who no longer wants it gets the money without undue delay (art. 18).
    answer:
      kind: options
      options:
        - key: replace
          label: A new one
          suggestWhen: 'facts.yes("stock.item")'
          next: in-stock
        - { key: money, label: The money, next: give }
        - { key: trace, label: They want to wait for the trace, next: watched }

  - key: in-stock
    type: check
    title: Is it in stock?
    branches:
      - { key: stock, label: In stock, when: 'facts.yes("stock.item")', next: send-new }
      - { key: none, label: Not in stock, when: '"stock.item" in facts && !facts.yes("stock.item")', next: to-logistics }
    otherwise: { label: The case does not say, next: to-logistics }

  - key: send-new
    type: instruction
    title: Send the new one
    text: Make the replacement order at no charge, by the faster service, with a signature.
    points:
      - Address checked with the customer, not copied
      - New tracking number sent
      - Trace {{ vars.traceNumber }} noted on both orders
    next: close-new

  - key: close-new
    type: action
    title: Close with the new parcel
    action: resolve
    fields:
      rootCause: third_party
      summary: >-
        Parcel lost by the carrier, trace {{ vars.traceNumber }} is open. A new one is on its way with a signature; the
        customer has the number.
    next: solved

  - key: give
    type: guide
    title: Give the money back
    guide: give-money-back
    after:
      - { result: approval_asked, next: asked }
      - { result: declined, next: to-logistics }
      - { result: no_action, next: supervisor }
    next: close-refund

  - key: close-refund
    type: action
    title: Close with the refund
    action: resolve
    fields:
      rootCause: third_party
      summary: 'Parcel lost by the carrier, trace {{ vars.traceNumber }} is open. {{ vars.refund }} USD given back.'
    next: solved

  - key: to-logistics
    type: action
    title: Hand it to Logistics
    action: escalate
    fields:
      type: functional
      reason: 'Parcel not received; the floor can neither replace nor refund it. Trace {{ vars.traceNumber }} is open.'
      nextStep: Find a piece in a store or with the maker, or settle the claim with the carrier and refund.
      openQuestions: By which day can a new one leave, and from where?
    next: handed-on

  - key: to-trust
    type: action
    title: Hand it to Trust & Legal
    action: escalate
    fields:
      type: compliance
      reason: The claim of a lost parcel needs a look at all contacts of this address.
      documentation: >-
        Carrier trace {{ vars.traceNumber }}; delivery state, photo and scan are in the facts of the case; contacts of the
        last 30 days: {{ customer.recentContacts }}.
      nextStep: Compare the claims at this address; answer the customer within two days, whatever comes out.
    next: handed-on

  - key: supervisor
    type: action
    title: Hand it to a supervisor
    action: escalate
    fields:
      type: hierarchical
      reason: '{{ customer.name }} asks for a supervisor, or the sum is above the floor, in the matter of a lost parcel.'
      nextStep: Call the customer and settle on a new parcel or the money.
    next: handed-on

  - { key: solved, type: outcome, title: Made good, result: resolved, text: The customer has a new parcel or the money. }
  - { key: found, type: outcome, title: Found, result: answered, text: The parcel was there. }
  - { key: watched, type: outcome, title: Watched, result: waiting, text: Looked at again on the day that was named. }
  - { key: looks, type: outcome, title: The customer looks, result: waiting, text: The customer looks and writes back. }
  - { key: handed-on, type: outcome, title: Handed on, result: escalated, text: Others settle it. }
  - { key: asked, type: outcome, title: Waits for the approval, result: approval_asked, text: The refund waits for its approval. }
  - { key: with-lead, type: outcome, title: With the lead, result: consulted, text: A threat was made; the lead decides first. }
`
