import { counted } from '../counted.ts'

/** Words of how escalations came, as their receivers say. */
export const handoffsText = {
  finding: (rated: number, good: string) =>
    rated === 0
      ? 'No escalation was rated yet'
      : `${good} of ${counted(rated, 'rated escalation', 'rated escalations')} were complete`,
  intro: (days: number) =>
    `What receivers said in the last ${days} days: was it needed, did it come to the right place, was the packet complete? The range in brackets holds the true share 19 times out of 20: few ratings make it wide.`,
  empty: 'Whoever accepts an escalation is asked in two keys how it came. What they say is counted here.',
  days: 'Days',
  dayChoices: { '30': '30 days', '90': '90 days', '365': 'A year' },
  by: 'Told by',
  grouping: { type: 'Type', category: 'Category', fromTeamId: 'Sending team', toTeamId: 'Receiving team' },
  columns: {
    rated: 'Rated',
    needed: 'Needed',
    rightPlace: 'Right place',
    complete: 'Complete',
    missed: 'Missed most',
  },
  label: (grouping: string) => `Rated escalations by ${grouping.toLowerCase()}`,
  share: (share: string, low: string, high: string) => `${share} (${low}–${high})`,
  nothingMissed: 'nothing',
  all: 'All together',
  unknownTeam: 'A team that is gone',
}
