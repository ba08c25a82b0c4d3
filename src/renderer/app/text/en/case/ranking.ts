import { plural } from './plural.ts'

/** Words of the ranking on the escalate and reassign sheets. */
export const rankingText = {
  ranking: {
    title: 'Who gets it',
    best: 'Best',
    points: (points: string) => `${points} points`,
    of: (points: string, most: number) => `${points} of ${most}`,
    factor: {
      skill: 'Skill',
      load: 'Load',
      success: 'Success',
      csat: 'Ratings',
      fairness: 'Fair share',
      lastAgent: 'Knows the customer',
    },
    others: (n: number) => `${n} more ${plural(n, 'person', 'people')}`,
    fewer: 'Show fewer',
    queue: (team: string) => `The queue of ${team}`,
    queueWhat: 'Nobody by name: whoever of the team is free takes it.',
    owner: (sentence: string) => `Until somebody takes it, its lead answers for it: ${sentence}`,
    leftOut: (n: number) => `Left out (${n})`,
    chooseAnyway: 'Give it to them all the same',
    chooseAnywayFor: (name: string) => `Give it to ${name} all the same`,
    against: 'chosen all the same',
    kept: (when: string) => `As of ${when}: the server cannot be asked now.`,
    unknown: 'Who is there is not known at this desk yet.',
    team: (team: string) => `in ${team}`,
  },
}
