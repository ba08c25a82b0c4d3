/** A guide of the demo workspace, as its leads would export it. */
export const outage = `key: outage
version: 1
title: Outage with many customers
summary: >-
  The shop, the app or a service is down for many. Ties the contact to the incident, warns the engineers once, looks after
  those for whom it is dangerous, and keeps everybody told by one text.
offer:
  when: '"outage" in flags || "widespread" in flags || facts.yes("incident.open")'
  rank: 92
variables:
  - { key: customers, label: Customers who reported it, type: number }
  - { key: scope, label: What is down where, type: text, initial: 'facts.text("service.status")' }
  - { key: workaround, label: What the customer can do meanwhile, type: text }
start: at-risk
steps:
  - key: at-risk
    type: check
    title: Is it dangerous for this customer?
    note: >-
      No heating in frost with a newborn or an ill person is a matter of safety, whoever has to mend it.
    branches:
      - key: vulnerable
        label: The customer is vulnerable
        when: 'customer.vulnerable || "vulnerable_customer" in flags || "safety" in flags'
        next: help-first
    otherwise: { label: Nothing speaks for it, next: known }

  - key: help-first
    type: question
    title: Can they manage?
    text: Ask how {{ customer.name }} gets through the next hours. Is there warmth, light and a way to call?
    answer:
      kind: options
      options:
        - { key: manages, label: They manage, next: known }
        - { key: in-need, label: They do not, next: ask-local-help }

  - key: ask-local-help
    type: action
    title: Get help on site
    action: consult
    fields:
      skill: supervisor
      question: >-
        {{ customer.name }} ({{ reference }}) cannot manage without the service: {{ goal }} Who can send somebody, or a
        replacement device, today?
    next: known

  - key: known
    type: check
    title: Is the incident known?
    branches:
      - key: open
        label: An incident is open
        when: 'facts.yes("incident.open") || facts.text("service.status") != ""'
        next: same
    otherwise: { label: The case names none, next: ask-known }

  - key: ask-known
    type: question
    title: Is the incident known?
    text: Look at the status page and at the last twenty contacts. What do you see?
    note: Three contacts about one thing within a quarter of an hour are an outage, even if every light is green.
    collects: tried
    answer:
      kind: options
      options:
        - { key: listed, label: It is listed, next: same }
        - { key: several, label: 'Not listed, but several contacts', next: how-many }
        - { key: single, label: Only this customer, next: single }

  - key: same
    type: question
    title: Is it the same thing?
    text: >-
      Does what {{ customer.name }} sees fit the incident{{ vars.scope != "" ? " (" + vars.scope + ")" : "" }}: same place, same time,
      same message?
    note: During an outage other faults go on. Who is told "it is the outage" too quickly comes back twice as angry.
    answer:
      kind: options
      options:
        - { key: same, label: The same, suggestWhen: 'category == "technical"', next: who-tells }
        - { key: other, label: Something else, next: single }

  - key: how-many
    type: question
    title: How many?
    text: How many customers have reported it in the last hour, you included?
    collects: key_facts
    answer: { kind: number, variable: customers, min: 1, max: 100000, next: what-down }

  - key: what-down
    type: question
    title: What is down where?
    text: Service, region, since when, and the exact message.
    note: Engineers look where you point. "The shop is slow" costs them ten minutes, "error X-7 at payment since 9:40" one.
    collects: key_facts
    answer: { kind: text, variable: scope, next: proof }

  - key: proof
    type: instruction
    title: Try it yourself
    text: Do what the customer did, on another device or account.
    points:
      - 'The same message, or not'
      - A second colleague tried as well
    collects: tried
    next: severity

  - key: severity
    type: check
    title: Is the severity right?
    branches:
      - { key: raise, label: Many customers and not S1, when: 'vars.customers >= 10.0 && severity > "S1"', next: raise }
    otherwise: { label: It is, next: to-technical }

  - key: raise
    type: action
    title: Make it S1
    action: change_severity
    fields:
      to: S1
      reason: '{{ vars.customers }} customers within an hour: {{ vars.scope }}'
    next: to-technical

  - key: to-technical
    type: action
    title: Call the engineers
    action: escalate
    fields:
      type: functional
      reason: 'Outage: {{ vars.scope }}. {{ vars.customers }} customers so far.'
      nextStep: Confirm and post on the status page; give the floor one sentence and the time of the next one.
      openQuestions: What may we tell customers, and when do we hear next?
    next: handed-on

  - key: who-tells
    type: question
    title: What can you tell?
    text: Is there a workaround, or a time of the next news?
    note: >-
      Promise the time of the next news, never the time of the end. Bad news on time keeps more trust than silence.
    answer:
      kind: options
      options:
        - { key: workaround, label: There is a workaround, next: which-workaround }
        - { key: next-news, label: Only the time of the next news, next: reply-news }

  - key: which-workaround
    type: question
    title: Which workaround?
    text: 'Finish the sentence for the customer: "Until then you can …"'
    note: Use the words of the incident page, so that everybody tells the same.
    answer: { kind: text, variable: workaround, next: reply-workaround }

  - key: reply-workaround
    type: action
    title: Tell the workaround
    action: reply
    fields:
      text: >-
        Hello {{ customer.name }}, this is a fault on our side that concerns many, not your device or your account. Our
        engineers are on it. Until then you can {{ vars.workaround }}. I have tied {{ reference }} to
        the incident, so you hear from us when it is over without asking.
    next: wait

  - key: reply-news
    type: action
    title: Tell the next news
    action: reply
    fields:
      text: >-
        Hello {{ customer.name }}, this is a fault on our side that concerns many, not your device or your account. Our
        engineers are on it; I write to you again in an hour, with or without good news. You need not try anything in the
        meantime, and nothing you entered is lost.
    next: wait

  - key: wait
    type: action
    title: Let it wait for the engineers
    action: change_status
    fields:
      to: waiting_third_party
    next: told

  - { key: told, type: outcome, title: Told and tied to the incident, result: waiting, text: The customer hears when it is over. }
  - { key: handed-on, type: outcome, title: With the engineers, result: escalated, text: The engineers are told. }
  - { key: single, type: outcome, title: Not the outage, result: no_action, text: 'Another fault: go on with the guide for technical faults.' }
`
