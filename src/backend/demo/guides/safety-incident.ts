/** A guide of the demo workspace, as its leads would export it. */
export const safetyIncident = `key: safety-incident
version: 1
title: Safety incident
summary: >-
  Somebody was hurt or could be: fire, smoke, burn, fall, shock. People first, then the evidence, then Trust & Legal at
  once. No talk of money or blame before that.
offer:
  when: 'category == "product_safety" || "safety" in flags'
  rank: 100
variables:
  - { key: danger, label: Somebody is still in danger, type: yes_no }
  - { key: harm, label: What happened to whom, type: text, initial: 'facts.text("safety.injury")' }
  - { key: documented, label: What was kept and where, type: text }
start: danger-now
steps:
  - key: danger-now
    type: question
    title: Is anybody in danger now?
    text: >-
      Ask before anything else: is it still burning, smoking, leaking or live? Does anybody need a doctor?
    note: Nothing in this console is more urgent than this answer. A late reply to everybody else is right.
    answer:
      kind: options
      options:
        - key: yes-now
          label: Yes, or they cannot tell
          suggestWhen: 'severity == "S1" && facts.text("safety.injury") == ""'
          set: [{ variable: danger, value: 'true' }]
          next: help-now
        - key: no-longer
          label: No, it is over
          suggestWhen: 'severity != "S1" || facts.text("safety.injury") != ""'
          next: stop-using

  - key: help-now
    type: instruction
    title: Help first
    text: Tell them, in this order, and stay with them.
    points:
      - 'Leave the room and get others out. Call the emergency number: 911, in Europe 112'
      - 'Unplug it or close the gas only if that is safe. No water on anything electric or on a battery'
      - 'Burns: cool running water for twenty minutes, no ice'
    note: You are not a doctor. Do not judge whether it is bad enough to call; say that they should.
    next: lead-now

  - key: lead-now
    type: action
    title: Wake the lead
    action: consult
    fields:
      skill: product_safety
      question: >-
        Somebody may be in danger right now: {{ subject }} ({{ reference }}). I am with the customer. Who takes over the
        product side?
    next: stop-using

  - key: stop-using
    type: instruction
    title: Nobody uses it any more
    text: Ask {{ customer.name }} to switch it off, put it away from people, and keep it as it is.
    points:
      - It is not repaired, washed, thrown away or sent by ordinary mail
      - 'Batteries and gas stand outside, away from the house'
    note: The piece is the evidence. A damaged lithium battery may not travel as an ordinary parcel.
    collects: tried
    next: hurt

  - key: hurt
    type: check
    title: Was anybody hurt?
    branches:
      - key: hurt
        label: An injury is on the case
        when: 'facts.text("safety.injury") != ""'
        next: record-harm
    otherwise: { label: The case names none, next: ask-harm }

  - key: ask-harm
    type: question
    title: Was anybody hurt?
    text: Was anybody hurt, or anything damaged beside the product?
    answer:
      kind: options
      options:
        - { key: person, label: A person was hurt, next: record-harm }
        - { key: things, label: Only things, next: evidence }
        - { key: none, label: Nothing and nobody, next: evidence }

  - key: record-harm
    type: question
    title: What happened to whom?
    text: >-
      In their words: who was hurt, how, and whether a doctor saw it.{{ vars.harm != "" ? " On the case so far: " + vars.harm + "." : "" }}
    note: >-
      Health is special data (GDPR art. 9): write what the investigation needs and no more. Do not say whose fault it is,
      and promise nothing about costs. That is not coldness: it is decided once, by people who know the whole.
    collects: key_facts
    answer: { kind: text, variable: harm, next: evidence }

  - key: evidence
    type: instruction
    title: Keep the evidence
    text: Ask for what can be had without touching the product.
    points:
      - 'Photos of the piece, the place and the label with the batch or serial number'
      - 'Where and when it was bought, how it was used'
      - Names of others who saw it, if they want to be named
    collects: documentation
    next: evidence-where

  - key: evidence-where
    type: question
    title: What do you have, and where?
    text: Which of it is on the case by now?
    note: A report to the authority is due fast, and it starts from this line.
    collects: documentation
    answer: { kind: text, variable: documented, next: more-reports }

  - key: more-reports
    type: check
    title: Is it the first report?
    note: >-
      A second report of the same fault can make a reporting duty out of a mishap: in the US within 24 hours to the CPSC
      (16 CFR 1115), in the EU without delay through the Safety Business Gateway (Regulation 2023/988, art. 20).
    branches:
      - key: several
        label: More reports, or a notice of the supplier
        when: >-
          facts.number("safety.reports") > 1.0 || facts.text("safety.supplier_notice") != "" ||
          "widespread" in flags
        next: to-trust-series
    otherwise: { label: None known, next: to-trust }

  - key: to-trust-series
    type: action
    title: To Trust & Legal, as a series
    action: escalate
    fields:
      type: compliance
      reason: >-
        Safety: {{ subject }}. It is not the first report: a duty to report may run.{{ vars.danger ? " Somebody was in danger while we spoke." : "" }}
      documentation: '{{ vars.documented }}'
      nextStep: >-
        Today: decide on the report to the authority and on stopping the sale{{ facts.yes("catalog.hold") ? " (the catalogue is on hold already)" : "" }}. Fetch the piece by a carrier for hazardous goods.
      openQuestions: |-
        Which batch, and how many were sold?
        Who tells the customer what happens next, and when?
    next: promise

  - key: to-trust
    type: action
    title: To Trust & Legal
    action: escalate
    fields:
      type: compliance
      reason: 'Safety: {{ subject }}.{{ vars.danger ? " Somebody was in danger while we spoke." : "" }}'
      documentation: '{{ vars.documented }}'
      nextStep: Judge the piece, fetch it safely, and decide whether the fault must be reported.
      openQuestions: Who tells the customer what happens next, and when?
    next: promise

  - key: promise
    type: outcome
    title: With Trust & Legal
    result: escalated
    text: >-
      The customer knows who has it now and that they will hear today.
`
