/** Words of team plans: who answers for a queue and who takes over from it. */
export const teamsText = {
  intro:
    'Who answers for a team’s queue, who takes over when nobody of it is there (backup), and when all of it is full (overflow).',
  label: 'Teams',
  columns: { team: 'Team', leads: 'Leads', backup: 'Backup', overflow: 'Overflow' },
  leadsAny: 'its members with the role Team lead',
  none: 'none',
  of: (team: string, column: string) => `${team}: ${column}`,
  emptyTitle: 'There is no team',
  empty: 'Teams of the workspace appear here.',
}

/** Words of people’s shifts and leave. */
export const peopleText = {
  intro: 'When somebody works, and when they are away. Without a calendar of their own their team’s holds.',
  search: 'Find a person',
  label: 'People',
  onlyPlanned: 'Only those with a plan',
  columns: { person: 'Person', teams: 'Teams', calendar: 'Shifts', leave: 'Away' },
  calendarAny: 'as their team',
  goneCalendar: (name: string) => `${name} (gone)`,
  of: (person: string, column: string) => `${person}: ${column}`,
  addLeave: 'Add leave',
  addLeaveOf: (person: string) => `Add leave of ${person}`,
  from: 'From',
  until: 'Until',
  leaveOf: (person: string, number: number) => `leave ${number} of ${person}`,
  wrongOrder: 'It ends before it begins.',
  shown: (count: number, of: number) => `${count} of ${of} people`,
  nothing: 'Nobody has these words in their name.',
  timesIn: (zone: string) => `Times are those of ${zone}.`,
}
