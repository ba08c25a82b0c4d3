/** The panel that explains the flags. */

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
    places: { message: 'Message', fact: 'Fact', assessment: 'AI assessment', customer: 'Customer' },
    agree: 'Agree',
    override: 'Override',
    judgeBlocked: (why: string) => `Agree and Override: ${why}`,
    agreedBy: (name: string) => `${name} agreed`,
    overriddenBy: (name: string) => `${name} overrode this`,
    reason: (reason: string) => `Reason: ${reason}`,
    jumped: (index: number, of: number, flag: string) =>
      `Evidence ${index} of ${of} for ${flag}. Escape goes back to the flag.`,
    priorityOf: (score: string) => `Priority ${score} of 100`,
    adds: 'What it is made of',
    sum: 'Sum',
    suggested: 'Suggested next step',
    escalateTo: (type: string, skill: string) => `${type} escalation to ${skill}`,
  },
}
