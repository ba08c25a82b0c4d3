/** Words about whether colleagues can count on the person at this desk. */
export const presence = {
  status: {
    available: 'Available',
    busy: 'Busy',
    away: 'Away',
    in_training: 'In training',
    offline: 'Done for today',
  },
  what: {
    available: 'You are given cases.',
    busy: 'You are given cases that can wait.',
    away: 'You are given none for a while.',
    in_training: 'You are given none.',
    offline: 'You are given none until you come back.',
  },
  menu: 'Can you take cases?',
  stale: (status: string) => `${status}, as you said last; colleagues do not see you while you are cut off`,
  staleWhat:
    'Cut off from the server: after three minutes colleagues see you as gone. What you choose is told when the line is back.',
  waiting: 'Not told yet.',
  action: {
    available: 'I am available',
    busy: 'I am busy',
    away: 'I am away',
    in_training: 'I am in training',
    offline: 'I am done for today',
  },
}
