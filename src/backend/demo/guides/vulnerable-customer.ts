/** A guide of the demo workspace, as its leads would export it. */
export const vulnerableCustomer = `key: vulnerable-customer
version: 1
title: Vulnerable customer
summary: >-
  Something makes it hard for the customer to look after themselves: grief, illness, debt, a handicap, a scam. Finds out
  what helps without prying, changes how we deal with them, and gets a decision where a rule would hurt.
offer:
  when: 'customer.vulnerable || "vulnerable_customer" in flags'
  rank: 62
variables:
  - { key: need, label: What makes it hard, type: text }
  - { key: refund, label: Amount to give back, type: number, initial: amount }
  - { key: documented, label: What is written down where, type: text }
start: harm
steps:
  - key: harm
    type: question
    title: Is anybody in danger?
    text: Is there a sign that {{ customer.name }} or somebody near them could come to harm?
    note: >-
      Words such as "I cannot go on" are taken at their word. You need not be sure, and you need not carry it alone.
    answer:
      kind: options
      options:
        - { key: none, label: No sign, suggestWhen: 'severity > "S1"', next: listen }
        - { key: signs, label: There are signs, next: lead-now }

  - key: lead-now
    type: action
    title: Get the lead beside you
    action: consult
    fields:
      skill: supervisor
      question: >-
        {{ customer.name }} ({{ reference }}) may be in danger. I stay in contact. Please join now and decide on the emergency
        call.
    next: with-lead

  - key: listen
    type: question
    title: What makes it hard?
    text: Listen, and ask only "what would make this easier for you?". What do they tell, or what stands on the case?
    note: >-
      Nobody has to give a diagnosis. Health is special data (GDPR art. 9): what you write down needs their consent, and the
      need is enough ("please write, not call"), the reason is not ours.
    collects: key_facts
    answer:
      kind: options
      options:
        - key: scam
          label: They were deceived
          suggestWhen: 'ai.intent == "gift_card_scam" || "fraud_suspected" in flags'
          set: [{ variable: need, value: '"victim of a scam"' }]
          next: stop-loss
        - key: money
          label: Money is short
          set: [{ variable: need, value: '"money is short"' }]
          next: breathing-space
        - key: grief
          label: A death or a grave illness
          set: [{ variable: need, value: '"a death or a grave illness"' }]
          next: one-contact
        - key: access
          label: 'Seeing, hearing, reading or language'
          set: [{ variable: need, value: '"another way of contact"' }]
          next: channel
        - key: other
          label: Something else
          set: [{ variable: need, value: '"more time and patience"' }]
          next: one-contact

  - key: stop-loss
    type: instruction
    title: Stop the loss
    text: Minutes count; shame can wait.
    points:
      - 'Block what is not spent yet{{ "gift.blocked" in facts ? " (blocked so far: " + facts.text("gift.blocked") + ")" : "" }}'
      - They hang up on the caller, and talk to nobody who "helps to get it back"
      - They tell their bank now, and the police today
    note: >-
      Say that it happens to clever people every day. Whoever is ashamed stops telling, and the second scam often
      follows the first.
    collects: tried
    next: trace

  - key: trace
    type: question
    title: What can be traced?
    text: Numbers, times, what the caller said they were, and where you wrote it down.
    collects: documentation
    answer: { kind: text, variable: documented, next: to-trust }

  - key: breathing-space
    type: instruction
    title: Give air
    text: Before anything about the sum.
    points:
      - Reminders and fees stop today
      - 'Free debt advice is named: a non-profit near them'
      - No plan is agreed on in this conversation unless they ask for one
    note: A promise made in panic is broken in a week. A pause of thirty days costs us little.
    collects: tried
    next: exception

  - key: exception
    type: question
    title: Does a rule stand in the way?
    text: Would a fee waived, a longer period or a return without its papers put it right?
    answer:
      kind: options
      options:
        - key: needs
          label: 'Yes, an exception'
          suggestWhen: '"policy_exception" in flags || "beyond_permissions" in flags'
          next: ask-exception
        - { key: refund, label: 'Yes, a refund', suggestWhen: 'amount > 0.0 && !("policy_exception" in flags) && !("beyond_permissions" in flags)', next: give }
        - { key: none, label: No rule is in the way, next: settle }

  - key: ask-exception
    type: action
    title: Ask for the exception
    action: ask_approval
    fields:
      kind: exception
      what: 'Exception for a customer in a hard place ({{ vars.need }}), {{ reference }}: {{ goal }}'
    next: answer

  - key: answer
    type: guide
    title: Wait for the answer
    guide: wait-for-approval
    after:
      - { result: waiting, next: asked }
      - { result: declined, next: to-supervisor }
      - { result: no_action, next: to-supervisor }
    next: settle

  - key: give
    type: guide
    title: Give the money back
    guide: give-money-back
    after:
      - { result: approval_asked, next: asked }
      - { result: declined, next: to-supervisor }
      - { result: no_action, next: to-supervisor }
    next: settle

  - key: one-contact
    type: instruction
    title: One person, no repeats
    text: You stay their contact, or name who does.
    points:
      - Nothing has to be told twice; the note says only what helps
      - No automatic mails on this matter
      - 'For a death: one copy of one paper is enough for everything'
    note: Write the name of the dead right. Do not send condolences by template.
    next: exception

  - key: channel
    type: question
    title: Which way suits them?
    text: How would {{ customer.name }} like to be reached?
    note: A right in many places (European Accessibility Act, Directive 2019/882; ADA title III), and good manners in all.
    collects: key_facts
    answer:
      kind: options
      options:
        - { key: written, label: In writing, next: consent }
        - { key: call, label: "By telephone, slowly", next: consent }
        - { key: helper, label: Through somebody they trust, next: helper }

  - key: helper
    type: instruction
    title: Note who may speak for them
    text: Ask the customer, not the helper, and note the name and what they may decide.
    note: A helper may pass words on at once; decisions about money need the customer's own yes.
    next: consent

  - key: consent
    type: question
    title: May we remember it?
    text: Ask whether you may note the need, so that others know it next time.
    answer:
      kind: options
      options:
        - { key: may, label: 'Yes', next: keep-need }
        - { key: may-not, label: 'No, only for today', next: exception }

  - key: keep-need
    type: action
    title: Note the need
    action: note
    fields:
      text: 'With the customer''s consent: {{ vars.need }}. The reason is not asked for again.'
    next: exception

  - key: settle
    type: question
    title: Is the matter itself settled?
    text: 'They want: {{ goal }} Is it settled?'
    answer:
      kind: options
      options:
        - { key: settled, label: Settled, next: close }
        - { key: open, label: Not yet, next: to-supervisor }

  - key: close
    type: action
    title: Close it gently
    action: resolve
    fields:
      rootCause: '{{ vars.need == "victim of a scam" ? "third_party" : "policy_exception" }}'
      summary: 'Settled with regard to: {{ vars.need }}.'
    next: settled

  - key: to-trust
    type: action
    title: Hand it to Trust & Legal
    action: escalate
    fields:
      type: compliance
      reason: '{{ customer.name }} was deceived: {{ subject }}'
      documentation: '{{ vars.documented }}'
      nextStep: Trace what was spent, give back what is left, and call the customer today; they are ashamed and need one voice.
      openQuestions: Is the same caller known from other cases?
    next: handed-on

  - key: to-supervisor
    type: action
    title: Hand it to the front
    action: escalate
    fields:
      type: priority
      reason: 'A customer in a hard place ({{ vars.need }}) needs a decision that a rule does not give.'
      nextStep: 'Decide in their favour where the rule would hurt: {{ goal }}'
    next: handed-on

  - { key: settled, type: outcome, title: Settled, result: resolved, text: Settled in a way that suits them. }
  - { key: asked, type: outcome, title: Waits for an approval, result: approval_asked, text: An exception is asked for. }
  - { key: handed-on, type: outcome, title: Handed on, result: escalated, text: Others go on; nothing has to be told twice. }
  - { key: with-lead, type: outcome, title: With the lead, result: consulted, text: The lead has joined. }
`
