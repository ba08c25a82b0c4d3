/** A guide of the demo workspace, as its leads would export it. */
export const legalThreat = `key: legal-threat
version: 1
title: Legal threat
summary: >-
  A lawyer, a court, a regulator or a report to the police is named. Tells a threat from a figure of speech, freezes the
  records, says nothing that binds, and hands it to Trust & Legal with its deadline.
offer:
  when: >-
    "legal_threat" in flags || ("regulatory" in flags && category != "privacy") ||
    ("legal_hold" in flags && !(ai.intent in ["account_compromised", "parcel_stolen"]))
  rank: 80
variables:
  - { key: who, label: Who is named, type: text }
  - { key: deadline, label: Days until the deadline, type: number }
  - { key: documented, label: What was kept and where, type: text }
start: real
steps:
  - key: real
    type: question
    title: Is it meant?
    text: >-
      Read the words that raised the flag. Does {{ customer.name }} announce a legal step, or do they merely use the word?
    note: >-
      "My brother is a lawyer" is small talk, "my lawyer will write to you" is not. When in doubt it is meant: a needless
      hand-over costs an hour, a missed deadline a case.
    answer:
      kind: options
      options:
        - { key: meant, label: A step is announced or taken, suggestWhen: '"legal_threat" in flags || "regulatory" in flags || "legal_hold" in flags', next: stop-talking }
        - { key: word, label: Only the word, next: take-back }

  - key: take-back
    type: check
    title: Which flag was it?
    branches:
      - { key: threat, label: Legal threat, when: '"legal_threat" in flags', next: override-threat }
    otherwise: { label: Another one, next: nothing }

  - key: override-threat
    type: action
    title: Take the flag back
    action: override_flag
    fields:
      code: legal_threat
      reason: The word is there, no step is announced.
    next: nothing

  - key: stop-talking
    type: instruction
    title: Stop arguing the matter
    text: From here on, nothing about who is right.
    points:
      - No admission, no refusal, no offer, no opinion on the law
      - No "without prejudice" or other words of lawyers
      - 'Stay kind: the person is still a customer'
    note: What you write can be read out in court. A friendly sentence on what happens next never hurts.
    next: who

  - key: who
    type: question
    title: Who is named?
    text: Who is to act, or has acted already?
    collects: key_facts
    answer:
      kind: options
      options:
        - key: regulator
          label: An authority or consumer body
          suggestWhen: '"regulatory" in flags'
          set: [{ variable: who, value: '"an authority or consumer body"' }]
          next: deadline
        - key: lawyer
          label: A lawyer or a court
          suggestWhen: '"legal_threat" in flags && !("regulatory" in flags)'
          set: [{ variable: who, value: '"a lawyer or a court"' }]
          next: deadline
        - key: police
          label: The police
          suggestWhen: '"legal_hold" in flags && !("legal_threat" in flags) && !("regulatory" in flags)'
          set: [{ variable: who, value: '"the police"' }]
          next: deadline
        - key: press
          label: Only the press or social media
          set: [{ variable: who, value: '"the press"' }]
          next: hold

  - key: deadline
    type: question
    title: By when?
    text: Which day is named? How many days are left? Zero if none is named.
    note: >-
      A letter often sets 7 or 14 days. A regulator's complaint runs by law: the CFPB wants a first answer within 15 days,
      most EU dispute bodies decide within 90 days of the whole file (Directive 2013/11, art. 8).
    collects: key_facts
    answer: { kind: number, variable: deadline, unit: days, min: 0, max: 365, next: hold }

  - key: hold
    type: instruction
    title: Keep everything
    text: Nothing on this customer may be changed or deleted from now on.
    points:
      - The case and its calls are marked to be kept
      - Nothing is edited, merged or tidied up
      - A deletion request that comes now goes to Trust & Legal as well
    note: The duty to keep begins when a dispute can be foreseen, not when a letter arrives.
    collects: documentation
    next: where

  - key: where
    type: question
    title: What is there, and where?
    text: Letters, messages, calls, orders, with dates. If a letter came, say where the original is.
    collects: documentation
    answer: { kind: text, variable: documented, next: tell }

  - key: tell
    type: question
    title: Has the customer been told?
    text: Do they know that somebody with authority reads it, and by when they hear?
    answer:
      kind: options
      options:
        - { key: told, label: 'Yes', next: urgent }
        - { key: not-yet, label: Not yet, next: reply }

  - key: reply
    type: action
    title: One neutral answer
    action: reply
    fields:
      text: >-
        Hello {{ customer.name }}, thank you for writing so openly. I have passed {{ reference }} with everything you told
        us to the colleagues who decide such matters. They will write to you within two working days. Until then nothing
        changes for your order or your account, and you need not send anything twice.
    next: urgent

  - key: urgent
    type: check
    title: Is it urgent?
    branches:
      - key: soon
        label: A week or less
        when: 'vars.deadline > 0.0 && vars.deadline <= 7.0 && severity > "S2"'
        next: raise
    otherwise: { label: Not this week, or grave already, next: to-trust }

  - key: raise
    type: action
    title: Make it urgent
    action: change_severity
    fields:
      to: S2
      reason: 'A legal deadline ends in {{ vars.deadline }} days.'
    next: to-trust

  - key: to-trust
    type: action
    title: Hand it to Trust & Legal
    action: escalate
    fields:
      type: compliance
      reason: >-
        {{ customer.name }} names {{ vars.who }}{{ vars.deadline > 0.0 ? " and a deadline" : "" }}. Nothing was admitted or offered.
      documentation: '{{ vars.documented }}'
      nextStep: >-
        Answer {{ vars.who }}{{ vars.deadline > 0.0 ? " before the deadline" : "" }}; decide on the matter itself: {{ goal }}
      openQuestions: Who speaks with the customer from now on?
    next: handed-on

  - { key: handed-on, type: outcome, title: With Trust & Legal, result: escalated, text: Trust & Legal speaks for us from here on. }
  - { key: nothing, type: outcome, title: Nothing legal, result: no_action, text: 'No step is announced; go on with the matter itself.' }
`
