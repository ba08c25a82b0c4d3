/** A guide of the demo workspace, as its leads would export it. */
export const dataPrivacyRequest = `key: data-privacy-request
version: 1
title: Data-privacy request
summary: >-
  A customer wants to see or erase their data, or saw somebody else's. Proves who asks, keeps the legal deadline, and
  hands it on with what is needed to answer it.
offer:
  when: 'category == "privacy"'
  rank: 88
variables:
  - { key: identity, label: Identity, type: text }
  - { key: wish, label: What is asked for, type: text }
  - { key: daysLeft, label: Days left of the deadline, type: number, initial: 'facts.number("privacy.deadline_days")' }
  - { key: documented, label: What was found and where, type: text }
start: which
steps:
  - key: which
    type: check
    title: What is it about?
    branches:
      - key: leak
        label: Somebody else's data were seen
        when: 'ai.intent == "data_leak_report"'
        next: contain
      - { key: erase, label: Erase my data, when: 'ai.intent == "erasure_request"', next: date }
      - { key: copy, label: A copy of my data, when: 'ai.intent == "access_request"', next: date }
    otherwise: { label: The case does not say, next: ask-which }

  - key: ask-which
    type: question
    title: What is it about?
    text: What does {{ customer.name }} ask for?
    note: Nobody has to name a law. "What do you know about me?" is a request for access.
    answer:
      kind: options
      options:
        - { key: copy, label: See or get their data, set: [{ variable: wish, value: '"copy"' }], next: date }
        - { key: erase, label: Have them erased, set: [{ variable: wish, value: '"erase"' }], next: date }
        - { key: leak, label: They saw somebody else's data, next: contain }

  - key: contain
    type: instruction
    title: Stop it, touch nothing else
    text: Take the wrong data out of sight and leave everything as it is otherwise.
    points:
      - The wrong document or order is unlinked for this customer
      - Nobody deletes or "repairs" records
      - 'The customer is asked to delete what they saw and not to pass it on, with thanks'
    note: Who reports this does us a favour. Do not ask them to prove anything first.
    collects: tried
    next: how-many

  - key: how-many
    type: question
    title: How many people?
    text: >-
      How many customers' data can be concerned?{{ facts.number("merge.accounts") > 0.0 ? " The merge on the case covers " + facts.text("merge.accounts") + " accounts." : "" }}
    note: >-
      GDPR art. 33: the authority hears within 72 hours of our knowing, unless a risk is unlikely; art. 34: the people
      concerned hear when the risk is high. Trust & Legal decides both. You give them a number and a time.
    collects: key_facts
    answer:
      kind: options
      options:
        - { key: one, label: One or two, next: found-where }
        - { key: more, label: More, suggestWhen: 'facts.number("merge.accounts") > 2.0', next: found-where }
        - { key: unknown, label: Nobody knows, next: found-where }

  - key: found-where
    type: question
    title: What was seen, and where is it kept?
    text: Which data, of whom, seen when, and where you saved the proof.
    collects: documentation
    answer: { kind: text, variable: documented, next: to-trust-leak }

  - key: to-trust-leak
    type: action
    title: To Trust & Legal as a breach
    action: escalate
    fields:
      type: compliance
      reason: '{{ customer.name }} saw data of somebody else: a breach is possible, and its 72 hours run.'
      documentation: '{{ vars.documented }}'
      nextStep: Judge the breach, list the accounts concerned, decide on telling authority and people.
      openQuestions: Who else got the same document?
    next: handed-on

  - key: date
    type: check
    title: When did they ask?
    note: >-
      The period runs from the day the request came in, whoever got it and however it was worded: one month by GDPR art.
      12(3), two more for hard ones if the customer hears why within the first. California: confirm within 10 business days,
      answer within 45 days.
    branches:
      - { key: known, label: The deadline is on the case, when: '"privacy.deadline_days" in facts', next: urgent }
    otherwise: { label: Not on the case, next: ask-date }

  - key: ask-date
    type: question
    title: How many days are left?
    text: >-
      Find the first message in which they asked, this one or an earlier one. How many days are left of the
      {{ customer.country == "US" ? "45 days" : "month" }}?
    collects: key_facts
    answer: { kind: number, variable: daysLeft, unit: days, min: -365, max: 90, next: urgent }

  - key: urgent
    type: check
    title: Is it nearly over?
    branches:
      - { key: late, label: Three days or less, when: vars.daysLeft <= 3.0, next: raise }
    otherwise: { label: Time enough, next: verify }

  - key: raise
    type: action
    title: Make it urgent
    action: change_severity
    fields:
      to: S2
      reason: 'The legal deadline of a data request ends in {{ vars.daysLeft }} days.'
    next: verify

  - key: verify
    type: guide
    title: Who is asking?
    guide: verify-identity
    after:
      - { result: declined, next: say-how }
      - { result: waiting, next: waits }
    next: kind

  - key: say-how
    type: action
    title: Say how they can prove it
    action: reply
    fields:
      text: >-
        Hello {{ customer.name }}, we want to answer your request and must be sure that these data go to you and to nobody
        else. Please write to us from inside your account, or name two of your orders with their postcode. We need nothing
        more, and keep none of it. We confirm that your request has reached us.
    next: waits

  - key: kind
    type: check
    title: Copy or erase?
    branches:
      - { key: erase, label: Erase, when: 'ai.intent == "erasure_request" || vars.wish == "erase"', next: obstacles }
    otherwise: { label: A copy, next: complete }

  - key: obstacles
    type: question
    title: Does anything stand in the way?
    text: >-
      Look for an open order, return{{ "return.open" in facts ? " (" + facts.text("return.open") + " is open)" : "" }}, payment,
      dispute or legal hold. What do you find?
    note: >-
      What the law makes us keep, stays: invoices for tax, records under a legal hold, an open claim (GDPR art. 17(3)). All
      else goes. Never say "we cannot delete": say what goes now, what stays, why, and until when.
    collects: key_facts
    answer:
      kind: options
      options:
        - { key: open, label: Something is open, suggestWhen: '"return.open" in facts || "legal_hold" in flags', next: what-stays }
        - { key: nothing, label: Nothing, suggestWhen: '!("return.open" in facts) && !("legal_hold" in flags)', next: to-trust }

  - key: what-stays
    type: question
    title: What stays, and until when?
    text: Write it as the customer will read it.
    collects: documentation
    answer: { kind: text, variable: documented, next: to-trust }

  - key: complete
    type: question
    title: Is the export whole?
    text: >-
      Make the export and compare it with the account: orders, addresses, payments, chats, notes, calls. Is it whole?
    note: >-
      A copy is of everything about the person, what the assistant wrote and our own notes too (GDPR art. 15(3)). Leave out
      what is about other people.
    collects: tried
    answer:
      kind: options
      options:
        - { key: whole, label: Whole, next: send-copy }
        - { key: lacks, label: Something is missing, suggestWhen: '"privacy.orders_listed" in facts', next: what-lacks }

  - key: what-lacks
    type: question
    title: What is missing?
    text: Which parts does the export lack?
    collects: documentation
    answer: { kind: text, variable: documented, next: to-trust }

  - key: send-copy
    type: action
    title: Send it and close
    action: resolve
    fields:
      rootCause: process_gap
      summary: Copy of all data made available inside the customer's account, with what each part is for and who got it.
    next: answered

  - key: to-trust
    type: action
    title: Hand it to Trust & Legal
    action: escalate
    fields:
      type: compliance
      reason: 'Data request with {{ vars.daysLeft }} days left; the identity of the customer is proven.'
      documentation: >-
        {{ vars.documented != "" ? vars.documented : "Identity proven in this guide; nothing open on the account." }}
      nextStep: Answer within the deadline, with what is done, what stays and why.
    next: handed-on

  - { key: answered, type: outcome, title: Answered, result: resolved, text: The customer has their data. }
  - { key: handed-on, type: outcome, title: With Trust & Legal, result: escalated, text: Trust & Legal answers within the deadline. }
  - { key: waits, type: outcome, title: Waits for the customer, result: waiting, text: The request is confirmed; the proof of identity is open. }
`
