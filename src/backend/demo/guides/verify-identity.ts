/** A guide of the demo workspace, as its leads would export it. */
export const verifyIdentity = `key: verify-identity
version: 1
title: Verify who is writing
summary: >-
  Makes sure that the person is the customer before anything personal is told or changed. Used by other guides; asks
  once in a run, whoever needs the answer.
variables:
  - key: identity
    label: Identity
    type: text
start: known
steps:
  - key: known
    type: check
    title: Is the identity settled in this run?
    branches:
      - { key: settled, label: Verified earlier, when: 'vars.identity == "verified"', next: verified }
      - { key: refused, label: Could not be verified earlier, when: 'vars.identity == "failed"', next: not-verified }
    otherwise: { label: Not asked yet, next: at-risk }

  - key: at-risk
    type: check
    title: Can the contact details on file be trusted?
    note: >-
      Somebody who took the account over reads its e-mail and answers its security questions. Then only a way of contact
      from before the change proves anything.
    branches:
      - key: changed
        label: E-mail changed, or the account is reported as taken over
        when: 'facts.yes("account.email_changed") || facts.yes("account.compromised") || "security" in flags'
        next: call-back
    otherwise: { label: Nothing speaks against them, next: signed-in }

  - key: signed-in
    type: question
    title: Signed in?
    text: Did {{ customer.name }} write from inside their signed-in account?
    note: The app and the shop's message box are signed in. Phone, e-mail and social posts are not.
    answer:
      kind: options
      options:
        - key: signed-in
          label: Yes, from inside the account
          suggestWhen: 'channel == "app"'
          set: [{ variable: identity, value: '"verified"' }]
          next: verified
        - { key: outside, label: 'No, from outside', suggestWhen: 'channel != "app"', next: two-details }

  - key: two-details
    type: question
    title: Two details
    text: >-
      Ask for two things only the customer and we know: the number of an order of theirs, and the delivery postcode or
      the last four digits of the card it was paid with. Do both match?
    note: >-
      Never ask for a password, a one-time code, a whole card number or the three digits on its back: PCI DSS 3.3 forbids
      keeping them, and this conversation is kept. Ask for no more than you need (GDPR art. 5 and 12(6)).
    answer:
      kind: options
      options:
        - key: both
          label: Both match
          set: [{ variable: identity, value: '"verified"' }]
          next: write-down
        - { key: one, label: One does not match, next: third-detail }
        - { key: cannot, label: They cannot say, next: third-detail }
        - { key: silent, label: No answer yet, next: waits }

  - key: third-detail
    type: question
    title: One more
    text: >-
      Offer one more way without saying what was wrong: the name and month of an earlier purchase, or a link sent to the
      address on file. Did it work?
    note: Whoever guesses learns from "the postcode was wrong". Say only that you could not match it yet.
    answer:
      kind: options
      options:
        - key: matched
          label: Matched
          set: [{ variable: identity, value: '"verified"' }]
          next: write-down
        - key: failed
          label: No match
          set: [{ variable: identity, value: '"failed"' }]
          next: write-down-failed
        - { key: silent, label: No answer yet, next: waits }

  - key: call-back
    type: question
    title: Call back
    text: >-
      Call the number that was on the account before it changed. Did {{ customer.name }} answer, and know the last order?
    note: Use the number from the history, not the one shown now and not one given in this conversation.
    answer:
      kind: options
      options:
        - key: reached
          label: Reached, and knows the order
          set: [{ variable: identity, value: '"verified"' }]
          next: write-down
        - { key: missed, label: Nobody answered, next: waits }
        - key: wrong
          label: Somebody else, or does not know it
          set: [{ variable: identity, value: '"failed"' }]
          next: write-down-failed

  - key: write-down
    type: instruction
    title: Write down how
    text: Note which two details matched, not what they were.
    note: An auditor asks how you knew. The details themselves do not belong in a note.
    collects: key_facts
    next: verified

  - key: write-down-failed
    type: instruction
    title: Write down what was tried
    text: Note which ways were tried, and tell the customer how they can still prove who they are.
    points:
      - Nothing about the account was told or changed
      - 'The other way was named: a store with an identity card, or a letter to the address on file'
    collects: tried
    next: not-verified

  - key: verified
    type: outcome
    title: Verified
    result: answered
    text: It is the customer.

  - key: not-verified
    type: outcome
    title: Not verified
    result: declined
    text: It could not be shown that this is the customer.

  - key: waits
    type: outcome
    title: Waits for the customer
    result: waiting
    text: The customer has been asked to show who they are.
`
