/** Words of the settings screen. */
export const settings = {
  title: 'Settings',
  kept: 'Kept on this computer, for this window.',
  appearance: 'Appearance',
  scheme: { label: 'Colours', auto: 'As the system', light: 'Light', dark: 'Dark' },
  contrast: { label: 'Contrast', auto: 'As the system', normal: 'Normal', high: 'High' },
  density: {
    label: 'Density',
    compact: 'Compact',
    comfortable: 'Comfortable',
    hint: 'Compact shows more rows at once.',
  },
  keys: {
    title: 'Keys',
    intro: 'Choose a key and press another. Single letters work while you are not typing.',
    change: (label: string, keys: string) => `Change the key of ${label}, now ${keys}`,
    press: 'Press a key…',
    reset: 'Reset',
    resetAll: 'Reset all keys',
    contested: (labels: string) => `The same key as: ${labels}`,
    caseNote: 'Keys of the case appear here while a case is open.',
  },
  account: 'Account',
  name: 'Name',
  email: 'E-mail',
  workspace: 'Workspace',
  role: 'Role',
  teams: 'Teams',
  signOut: 'Sign out',
  signOutTitle: 'Sign out?',
  signOutText: 'The cases kept on this computer stay encrypted until you sign in again.',
  signOutWaiting: (count: number) =>
    count === 1
      ? '1 change has not been sent yet. It is kept and will be sent after you sign in again.'
      : `${count} changes have not been sent yet. They are kept and will be sent after you sign in again.`,
}
