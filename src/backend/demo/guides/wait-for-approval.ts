/** A guide of the demo workspace, as its leads would export it. */
export const waitForApproval = `key: wait-for-approval
version: 1
title: Wait for an approval
summary: >-
  Waits until the request asked last has been answered, and says how it was. Used by the guides that ask for authority.
start: state
steps:
  - key: state
    type: check
    title: What became of the request?
    branches:
      - { key: granted, label: Granted, when: 'approval.state == "granted" || approval.state == "used"', next: granted }
      - { key: denied, label: Denied, when: 'approval.state == "denied"', next: read-reason }
      - { key: lapsed, label: Ran out or withdrawn, when: 'approval.state == "expired" || approval.state == "withdrawn"', next: lapsed }
      - { key: none, label: None was asked, when: 'approval.state == "none"', next: lapsed }
    otherwise: { label: Not answered yet, next: wait }

  - key: wait
    type: question
    title: Wait for the answer
    text: The request is with the approver. Go on here when it has been answered.
    note: >-
      Do not promise the customer anything until it is granted. Tell them that somebody has to agree and when you will
      write again.
    answer:
      kind: options
      options:
        - { key: look, label: Answered, next: state }
        - { key: later, label: 'Leave it, I come back to it later', next: later }

  - key: read-reason
    type: instruction
    title: Read why
    text: Read the reason the approver gave. It says what is possible instead.
    next: denied

  - key: granted
    type: outcome
    title: Granted
    result: answered
    text: The approval is there.

  - key: denied
    type: outcome
    title: Denied
    result: declined
    text: The request was denied.

  - key: lapsed
    type: outcome
    title: No answer
    result: no_action
    text: The request is not open any more.

  - key: later
    type: outcome
    title: Still waiting
    result: waiting
    text: The request is still with the approver.
`
