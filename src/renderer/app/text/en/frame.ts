/** Words of the window around the screens: rail, status line, keys, sign-in. */
export const frame = {
  skip: 'Skip to the content',
  areas: 'Areas',
  inbox: 'Inbox',
  attention: 'Needs attention',
  attentionCount: (count: number) => (count === 1 ? '1 change needs attention' : `${count} changes need attention`),
  settings: 'Settings',
  keys: 'Keys',
  signedInAs: (name: string, role: string) => `${name}, ${role}`,
  starting: 'Starting…',
  /** The line across the top when not all is well. */
  line: {
    offline: (since: string) => `Working offline since ${since}`,
    offlineNow: 'Working offline',
    connecting: 'Connecting…',
    waiting: (count: number) => (count === 1 ? '1 change waiting' : `${count} changes waiting`),
    sending: (count: number) => (count === 1 ? 'Sending 1 change' : `Sending ${count} changes`),
    problem: (problem: string) => problem,
    retry: 'Connect now',
    bootstrap: 'Loading your cases',
    bootstrapOf: (done: string, of: string) => `${done} of ${of}`,
    bootstrapHint: 'You can work with those already here.',
    deskLost:
      'Tierdesk’s local service does not answer. This page connects again as soon as it is back; what you saved is kept.',
  },
  connection: {
    connectingTitle: 'Starting Tierdesk',
    connecting: 'Connecting to the local service on this computer.',
    lostTitle: 'The local service does not answer',
    lost: 'Tierdesk is not running on this computer, or is just starting. This page connects by itself as soon as it is back. Nothing you saved is lost.',
    refusedTitle: 'This address is no longer valid',
    refused:
      'Tierdesk was started again and has a new address. Open the address that it showed when it started, from “http://127.0.0.1” to the end.',
    noKeyTitle: 'Open Tierdesk by its own address',
    noKey:
      'The address holds a key that keeps other programs out, and it is missing here. Open the address that Tierdesk showed when it started, from “http://127.0.0.1” to the end.',
  },
  signIn: {
    title: 'Sign in',
    intro: 'The escalation console of your floor.',
    workspace: 'Workspace',
    workspaceHint: 'The short name your administrator gave you',
    email: 'E-mail',
    password: 'Password',
    submit: 'Sign in',
    required: 'Fill this in.',
    refused: 'Wrong workspace, e-mail or password.',
    locked: (seconds: number) =>
      seconds >= 120
        ? `Too many tries. Wait ${Math.ceil(seconds / 60)} minutes, then try again.`
        : `Too many tries. Wait ${Math.ceil(seconds)} seconds, then try again.`,
    unreachable: 'The server cannot be reached. Check the network and try again.',
    kept: (count: number) =>
      count === 1
        ? '1 change is kept and will be sent after you sign in.'
        : `${count} changes are kept and will be sent after you sign in.`,
    demoTitle: 'Try it: demo accounts',
    demoIntro: (workspace: string) => `Choose a person of the demo workspace “${workspace}” and you are in.`,
    demoAll: (count: number) => `Show all ${count} people`,
    demoFewer: 'Show fewer',
    demoPassword: 'Password of all of them:',
    demoSignIn: (name: string, role: string, team: string) => `Sign in as ${name}, ${role}, ${team}`,
  },
  help: {
    title: 'All keys',
    intro: 'Each of these is also in the command list.',
    none: 'no key',
    or: 'or',
    guide: 'While the Guide tab is open. 1 to 9 answer its question; otherwise 1 to 4 set the severity.',
  },
  palette: {
    title: 'Commands',
    search: 'Find a command',
    nothing: 'No command with these words. Press Escape to go back.',
  },
  groups: {
    general: 'Everywhere',
    list: 'In the list',
    case: 'In the case',
    guide: 'In the guide',
    editor: 'In the guide editor',
  },
  actions: {
    palette: 'Show all commands',
    keys: 'Show all keys',
    goInbox: 'Go to the inbox',
    goAttention: 'Go to Needs attention',
    goSettings: 'Go to the settings',
    syncNow: 'Connect and fetch now',
    light: 'Light appearance',
    dark: 'Dark appearance',
    signOut: 'Sign out',
  },
}
