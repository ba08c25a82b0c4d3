/** A guide of the demo workspace, as its leads would export it. */
export const technicalFault = `key: technical-fault
version: 1
title: Technical fault after failed attempts
summary: >-
  A device, the app or a payment page does not work and the first tries failed. Does each sensible try once, never twice,
  and hands it to the technicians with what they need.
offer:
  when: 'category == "technical" && !("outage" in flags) && ("failed_attempts" in flags || "unknown_cause" in flags || ai.intent in ["app_crash", "device_offline", "checkout_error"])'
  rank: 60
variables:
  - { key: heard, label: The customer has been heard, type: yes_no }
  - { key: symptom, label: 'What happens, in a sentence', type: text }
start: calm
steps:
  - key: calm
    type: guide
    title: First the person
    guide: calm-customer
    after:
      - { result: declined, next: supervisor }
      - { result: consulted, next: with-lead }
    next: others

  - key: others
    type: question
    title: Is anybody else hit?
    text: Look at the status page and the last contacts. Do others see the same?
    note: Half a minute here saves an hour of restarting a device that is fine.
    answer:
      kind: options
      options:
        - { key: only, label: Only this customer, next: what }
        - key: several
          label: Others too
          suggestWhen: '"repeated_system_error" in flags || facts.text("checkout.error") != ""'
          next: what-shared

  - key: what-shared
    type: guide
    title: Treat it as an outage
    guide: outage
    after:
      - { result: no_action, next: what }
      - { result: waiting, next: told }
    next: handed-on

  - key: what
    type: question
    title: What happens?
    text: 'One sentence: what they do, what they see, since when. On the case: {{ subject }}'
    note: Ask for the exact words on the screen. "It does not work" is not a symptom.
    collects: key_facts
    answer: { kind: text, variable: symptom, next: tried-enough }

  - key: tried-enough
    type: check
    title: Was enough tried?
    note: >-
      Each try that fails costs trust. After two failures the next one should be somebody else's.
    branches:
      - { key: enough, label: Two tries or more failed, when: attempts.failed >= 2, next: one-more }
    otherwise: { label: Fewer than two, next: which }

  - key: which
    type: check
    title: What is it about?
    branches:
      - { key: device, label: A device, when: '"device.last_seen" in facts || ai.intent == "device_offline"', next: try-device }
      - { key: app, label: The app, when: '"app.version" in facts || ai.intent == "app_crash"', next: try-app }
      - { key: pay, label: Paying, when: '"checkout.error" in facts || ai.intent == "checkout_error"', next: try-pay }
    otherwise: { label: Something else, next: one-more }

  - key: try-device
    type: instruction
    title: The device, in this order
    text: With the customer on the line, each once.
    points:
      - 'Power off for a minute, then on (not a factory reset: it wipes the log)'
      - Two metres from the router, on 2.4 GHz
      - 'Software up to date{{ "device.software" in facts ? " (it has " + facts.text("device.software") + ")" : "" }}'
    collects: tried
    next: works

  - key: try-app
    type: instruction
    title: The app, in this order
    text: Each once.
    points:
      - 'Newest version{{ "app.version" in facts ? " (it has " + facts.text("app.version") + ")" : "" }}'
      - 'Force stop, then start; then sign out and in'
      - A crash report sent from the app
    note: Ask before anything that could lose what they have not saved.
    collects: tried
    next: works

  - key: try-pay
    type: instruction
    title: Paying, in this order
    text: Each once. Stop at the first that works.
    points:
      - A private window without extensions
      - Another card or way to pay
      - Look whether a reservation stands already before they try again
    note: Three tries make three reservations on their account.
    collects: tried
    next: works

  - key: works
    type: question
    title: Does it work now?
    text: Does it work?
    answer:
      kind: options
      options:
        - { key: works, label: 'Yes', next: close }
        - { key: fails, label: 'No', next: one-more }
        - { key: later, label: They try later, next: waits }

  - key: one-more
    type: question
    title: Is there one more that nobody tried?
    text: >-
      {{ attempts.count }} attempts are on the case, {{ attempts.failed }} of them failed. Is there one thing the notes for this
      product name and nobody tried?
    note: Do not repeat what the assistant did, not even "to be sure". They remember.
    collects: tried
    answer:
      kind: options
      options:
        - { key: 'no', label: 'No, nothing left', suggestWhen: 'attempts.failed >= 2', next: proof }
        - { key: try, label: 'Yes, we try it', next: works }

  - key: proof
    type: instruction
    title: Collect for the technicians
    text: What they ask for every time.
    points:
      - 'Model, serial number, software version'
      - Time of the last failure, with the time zone
      - 'A photo, a crash report or the log, if it can be had'
    collects: key_facts
    next: meanwhile

  - key: meanwhile
    type: question
    title: Can they manage meanwhile?
    text: Is there a way to get by until it is mended?
    answer:
      kind: options
      options:
        - { key: manages, label: 'Yes, they know how', next: to-technical }
        - { key: cannot, label: 'No', suggestWhen: 'severity <= "S2" || customer.vulnerable', next: to-technical-fast }

  - key: to-technical
    type: action
    title: Hand it to the technicians
    action: escalate
    fields:
      type: functional
      reason: '{{ attempts.failed }} attempts failed; the cause is unknown. {{ vars.symptom }}'
      nextStep: Read the log and name the cause; the customer has tried what the notes give.
      openQuestions: Is it a known fault of this version?
    next: handed-on

  - key: to-technical-fast
    type: action
    title: Hand it on, to the front
    action: escalate
    fields:
      type: priority
      reason: '{{ attempts.failed }} attempts failed and the customer cannot manage without it. {{ vars.symptom }}'
      nextStep: A replacement or a way around today; the cause after that.
    next: handed-on

  - key: supervisor
    type: action
    title: Hand it to a supervisor
    action: escalate
    fields:
      type: hierarchical
      reason: '{{ customer.name }} asks for a supervisor about a fault that {{ attempts.failed }} attempts did not mend.'
      nextStep: Call the customer; decide on a replacement.
    next: handed-on

  - key: close
    type: action
    title: Close it
    action: resolve
    fields:
      rootCause: system_fault
      summary: 'It works again. {{ vars.symptom }}'
    next: solved

  - { key: solved, type: outcome, title: Works again, result: resolved, text: It works again. }
  - { key: told, type: outcome, title: Tied to the incident, result: waiting, text: The customer hears when it is over. }
  - { key: waits, type: outcome, title: The customer tries, result: waiting, text: They try and write back. }
  - { key: handed-on, type: outcome, title: Handed on, result: escalated, text: Others go on. }
  - { key: with-lead, type: outcome, title: With the lead, result: consulted, text: A threat was made; the lead decides first. }
`
