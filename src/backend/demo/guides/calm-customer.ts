/** A guide of the demo workspace, as its leads would export it. */
export const calmCustomer = `key: calm-customer
version: 1
title: Calm an upset customer
summary: >-
  What to say first when somebody is angry, so that the rest of the conversation can be about the matter. Used by other
  guides; stops a conversation that turns abusive.
variables:
  - key: heard
    label: The customer has been heard
    type: yes_no
start: needed
steps:
  - key: needed
    type: check
    title: Is the customer upset?
    branches:
      - { key: done, label: Heard earlier in this run, when: vars.heard, next: calm }
      - key: abusive
        label: Insults or threats
        when: '"abuse_or_threat" in flags'
        next: boundary
      - key: upset
        label: Angry, or getting angrier
        when: >-
          "negative_sentiment" in flags || "sentiment_falling" in flags || "dissatisfied_with_handling" in flags ||
          ai.sentiment <= -0.4
        next: name-it
    otherwise: { label: Calm, next: calm }

  - key: boundary
    type: question
    title: Is anybody threatened?
    text: Read the words again. Is a person threatened with harm, or is it coarse language?
    note: >-
      Coarse words are about the matter and pass. A threat against a person is not yours to bear: it goes to the lead at
      once, whatever else is open.
    answer:
      kind: options
      options:
        - { key: threat, label: Somebody is threatened, next: tell-lead }
        - { key: coarse, label: Coarse language, next: one-warning }

  - key: tell-lead
    type: action
    title: Ask the lead now
    action: consult
    fields:
      skill: supervisor
      question: >-
        {{ customer.name }} threatens somebody in {{ reference }} ({{ channel }}). I have stopped answering. Do we end the
        contact, and who informs whom?
    next: ended

  - key: one-warning
    type: instruction
    title: Say once where the line is
    text: >-
      Write one sentence: you want to solve {{ subject }}, and you can do that when the insults stop. Then go on with the
      matter.
    note: One warning, no argument about tone. If it goes on, end the contact and say how to reach us again.
    next: name-it

  - key: name-it
    type: instruction
    title: Name it before you solve it
    text: Two sentences, in your own words, before anything about the matter.
    points:
      - 'Say what happened to them, as they told it: {{ goal }}'
      - 'Say that you see why it is annoying. No "but", no rule, no blame on a colleague or the assistant'
      - Say what you will do next and by when
    note: >-
      People calm down when they are understood, not when they are corrected. If the assistant sent them in circles, say
      sorry for that first.
    next: how-now

  - key: how-now
    type: question
    title: How are they now?
    text: How did {{ customer.name }} take it?
    answer:
      kind: options
      options:
        - key: better
          label: Calmer, or back to the matter
          set: [{ variable: heard, value: 'true' }]
          next: calm
        - { key: wants-lead, label: Wants a supervisor, next: supervisor }
        - key: same
          label: Still angry, but one can work
          set: [{ variable: heard, value: 'true' }]
          next: calm
        - { key: worse, label: Insults or threats now, next: boundary }

  - key: supervisor
    type: question
    title: Offer, do not fend off
    text: >-
      Say that a supervisor can take over, that this means waiting, and what you can do right now. What do they choose?
    note: Nobody has to justify wanting a supervisor. Ask once, then do what they choose.
    answer:
      kind: options
      options:
        - key: stays
          label: Goes on with you
          set: [{ variable: heard, value: 'true' }]
          next: calm
        - key: supervisor
          label: Wants the supervisor
          suggestWhen: '"supervisor_requested" in flags'
          next: hand-up

  - key: hand-up
    type: outcome
    title: Wants a supervisor
    result: declined
    text: The customer will only speak to a supervisor.

  - key: ended
    type: outcome
    title: With the lead
    result: consulted
    text: A threat was made; the lead decides how it goes on.

  - key: calm
    type: outcome
    title: On to the matter
    result: answered
    text: The customer has been heard.
`
