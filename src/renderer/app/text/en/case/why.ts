import type { Judgement } from '../../../../../shared/case/flag.ts'
import { plural } from './plural.ts'

/** The panel that explains the flags. */

const verdict: Record<Judgement, (name: string) => string> = {
  right: (name) => `${name} agreed`,
  too_early: (name) => `${name}: right, but too early`,
  too_late: (name) => `${name}: right, but too late`,
  wrong: (name) => `${name} overrode this: wrong`,
  wrong_reason: (name) => `${name} overrode this: wrong reason`,
}

const judgementWhat: Record<Judgement, string> = {
  right: 'It is as the flag says.',
  wrong: 'Nothing of the kind is there.',
  wrong_reason: 'A person was needed, but for another reason.',
  too_early: 'True, but the AI could have gone on for now.',
  too_late: 'True, but the AI should have stopped before.',
}

export const whyText = {
  why: {
    tab: 'Why',
    title: 'Why the AI stopped',
    none: 'No flags on this case',
    noneWhat: 'When triage finds a reason for concern, it appears here with its evidence.',
    noneDo: 'Read the summary and the conversation to decide.',
    observed: 'Seen',
    threshold: 'Limit',
    points: (points: string) => `+${points} priority`,
    pointsGone: 'no points: overridden',
    evidence: 'Evidence',
    noEvidence: 'No single place shows this.',
    evidenceGone: 'no longer on the case',
    places: {
      message: 'Message',
      fact: 'Fact',
      attempt: 'Attempt',
      clock: 'Clock',
      case: 'Other case',
      assessment: 'AI assessment',
      customer: 'Customer',
      signal: 'Reading',
    },
    openCase: (reference: string) => `Open ${reference}`,
    caseElsewhere: (reference: string) =>
      `${reference} is not on this desk: it is with a team whose cases you do not see.`,
    isNew: 'New',
    newFlags: (n: number, labels: string) => `${plural(n, 'New flag', 'New flags')}: ${labels}`,
    policyVersion: (version: string) => `policy\u00a0version\u00a0${version}`,
    usually: (severity: string, risk: string) => `usually\u00a0${severity}, risk: ${risk.toLowerCase()}`,
    onlyModel: (model: string, sure: string | null) =>
      sure
        ? `Reported by ${model}, ${sure} sure · not checked by a rule`
        : `Reported by ${model} · not checked by a rule`,
    alsoModel: (model: string, sure: string | null) =>
      sure ? `${model} reports it too, ${sure} sure` : `${model} reports it too`,
    same: 'Says the same:',
    more: (n: number) => `and ${n} more`,
    fewer: 'Show only the first',
    agree: 'Agree',
    override: 'Override…',
    overrideOf: (flag: string) => `Override: ${flag}`,
    judge: 'What is not right about this flag?',
    judgeOf: (flag: string) => `What is not right about “${flag}”?`,
    because: 'Why (not required)',
    becauseHow: (judgement: string) => `Enter sends “${judgement}”.`,
    judgementWhat,
    verdict,
    pending: 'Not sent yet',
    judgeBlocked: (why: string) => `Agree and Override: ${why}`,
    reason: (reason: string) => `Reason: ${reason}`,
    jumped: (index: number, of: number, flag: string) =>
      `Evidence ${index} of ${of} for ${flag}. Escape goes back to the flag.`,
    priorityOf: (score: string) => `Priority ${score} of 100`,
    adds: 'What it is made of',
    sum: 'Sum',
    contribution: {
      severity: 'Severity',
      customer_value: 'Customer value',
      sla_urgency: 'Time running out',
      impact: 'Impact',
      flag: 'Other flags',
      cap: 'Never above 100',
    },
  },
  next: {
    title: 'Suggested next step',
    answer: 'Answer the customer yourself',
    consult: (skill: string) => `Ask a colleague who knows ${skill}`,
    escalate: (type: string, place: string) => `${type} escalation to ${place}`,
    accept: 'Accept the case',
    none: 'Nothing for you to do now',
    skill: (skill: string) => `somebody who knows ${skill}`,
    experts: (names: string) => `For example ${names}.`,
    expert: (name: string, level: number) => `${name} (level ${level})`,
    runnerUp: 'Or',
    why: (step: string, reason: string) => `${step}. ${reason}`,
    do: {
      answer: 'Write the answer',
      acceptFirst: 'Accept it first',
      consult: 'Write a note to them',
      escalate: 'Open the escalation',
      accept: 'Accept',
    },
  },
  miss: {
    title: 'What the AI missed',
    quiet: 'The AI missed something…',
    by: (name: string, when: string) => `${name}, ${when}`,
    dialog: (reference: string) => `What the AI missed on ${reference}`,
    what: 'What should the AI have stopped for?',
    whatFor: 'No flag stands on this case. One key answers; you may also leave it open.',
    likely: 'Likely reasons',
    all: 'Another reason',
    allPlaceholder: 'Choose from all reasons',
    nothingFound: 'No reason with these words.',
    nothing: 'Nothing, it was right to go on',
    other: 'Something else',
    note: 'In your words (not required)',
    needed: 'Choose what the AI missed.',
    submit: 'Record it',
    recorded: (what: string) => `Recorded: the AI missed ${what}.`,
    notRecorded: 'The case is escalated, but what the AI missed was not recorded',
  },
}
