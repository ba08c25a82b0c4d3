/** Words of the fields that all parts of routing share. */
export const fieldsText = {
  numberNeeded: (least: number, most: number) => `Enter a whole number from ${least} to ${most}.`,
  clear: (label: string) => `Clear: ${label}`,
  goneTeam: 'A team that is gone',
  left: 'left',
  minutes: 'min',
  days: 'd',
}
