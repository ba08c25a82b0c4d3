import type { Sort, View } from '../../../../shared/contract/desk.ts'

const views: Record<View, string> = {
  mine: 'Mine',
  team: 'Team',
  at_risk: 'At risk',
  unaccepted: 'Unaccepted',
  approvals: 'Approvals',
  asked: 'Asked of me',
  following: 'Following',
  snoozed: 'Put aside',
  all: 'All',
}

const viewHints: Record<View, string> = {
  mine: 'Cases you own',
  team: 'Open cases of your teams',
  at_risk: 'Cases with a clock at risk or breached',
  unaccepted: 'Escalations that wait for your teams to accept them',
  approvals: 'Requests for approval that you may answer',
  asked: 'Questions of colleagues and of the AI that you may answer',
  following: 'Cases you escalated or follow',
  snoozed: 'Cases you put aside: they come back at their time or when the customer writes',
  all: 'Every case you may see',
}

const sorts: Record<Sort, string> = { priority: 'Priority', clock: 'Clock', newest: 'Newest' }

const empty: Record<View, { title: string; text: string }> = {
  mine: { title: 'You own no open cases', text: 'Cases you take or accept appear here. Look at Team for what waits.' },
  team: { title: 'Your teams have no open cases', text: 'New escalations to your teams appear here by themselves.' },
  at_risk: {
    title: 'No clock is at risk',
    text: 'A case appears here when most of its time is used. Nothing to do now.',
  },
  unaccepted: {
    title: 'Nothing waits to be accepted',
    text: 'Escalations to your teams appear here until somebody accepts.',
  },
  approvals: {
    title: 'Nobody waits for your approval',
    text: 'Requests that your own limit covers appear here until somebody answers them.',
  },
  asked: {
    title: 'Nobody asks you anything',
    text: 'Questions of colleagues and of the AI appear here, with what you need to answer them. Nothing to do now.',
  },
  following: { title: 'You follow no cases', text: 'When you escalate a case you keep seeing it here.' },
  snoozed: {
    title: 'You have put no case aside',
    text: 'Press s on a case to put it aside. It waits here and comes back to your lists by itself.',
  },
  all: { title: 'No cases here yet', text: 'Cases appear as soon as the first one comes in.' },
}

/** Words of the inbox: views, list, filters, search. */
export const inbox = {
  title: 'Inbox',
  views,
  viewHints,
  viewsLabel: 'Views',
  viewCount: (view: string, count: number, hint: string) => `${view}, ${count}. ${hint}`,
  sorts,
  sortBy: 'Sort by',
  sortedBy: (sort: string) => `By ${sort.toLowerCase()}`,
  empty,
  emptyFiltered: {
    title: 'Nothing fits the filter',
    text: 'Cases of this view that fit will appear here. Clear the filter to see the others.',
  },
  clearFilter: 'Clear the filter',
  list: (view: string) => `Cases, ${view}`,
  newRows: (count: number) => `${count} new`,
  newRowsLabel: (count: number) => (count === 1 ? 'Show 1 new case' : `Show ${count} new cases`),
  orderChanged: 'Order changed: show',
  loadingMore: 'Loading more…',
  moreFailed: 'Further rows could not be loaded.',
  end: 'End of the list',
  total: (count: string) => `${count} cases`,
  columns: {
    priority: 'Prio',
    subject: 'Subject',
    customer: 'Customer',
    flags: 'Why',
    status: 'Status',
    clock: 'Clock',
    owner: 'Owner',
  },
  row: {
    pending: (count: number) => (count === 1 ? '1 change waiting to be sent' : `${count} changes waiting to be sent`),
    toAccept: 'To accept',
    escalatedTo: (type: string, place: string) => `${type} escalation to ${place}, not accepted yet`,
    asksYouShort: 'Asks you',
    asksYou: (name: string) => `${name} asks`,
    ai: 'The AI',
    aiHasIt: 'The AI has this conversation',
    aiAsks: 'The AI asks',
    aiAsksThis: (question: string) => `The AI asks: ${question}`,
    asksYouThis: (name: string, question: string) => `${name} asks you: ${question}`,
    answerIn: (length: string) => `Answer due in ${length}`,
    answerLate: (length: string) => `Answer late by ${length}`,
    asks: (name: string, what: string) => `${name} asks for approval: ${what}`,
    language: (name: string) => `Customer writes ${name}`,
    gone: 'No longer in this view',
    owner: (name: string) => `Owner: ${name}`,
    noClock: 'No clock runs',
  },
  filter: {
    open: 'Filter',
    active: (count: number) => (count === 1 ? 'Filter, 1 active' : `Filter, ${count} active`),
    title: 'Show only',
    statuses: 'Status',
    severities: 'Severity',
    flags: 'Flags',
    teams: 'Teams',
    categories: 'Category',
    any: 'Any',
    done: 'Also resolved and closed cases',
    clear: 'Clear',
    remove: (name: string) => `Remove filter ${name}`,
    doneShort: 'With done cases',
  },
  surge: {
    label: 'Surges',
    /** Told aloud when it changes. */
    status: (count: number) => (count === 1 ? '1 surge is going on' : `${count} surges are going on`),
    title: (name: string) => `Surge: ${name}`,
    also: (names: string) => `also ${names}`,
    figures: (observed: string, since: string, expected: string) =>
      `${observed} cases since ${since}, ${expected} expected`,
    fewerThanOne: 'fewer than 1',
    show: 'Show the cases',
    showOf: (name: string) => `Show the cases of the surge ${name}`,
    ended: (count: number) => (count === 1 ? '1 surge ended in the last day' : `${count} surges ended in the last day`),
    members: (count: number) => (count === 1 ? 'Surge, 1 case' : `Surge, ${count} cases`),
  },
  search: {
    label: 'Search cases',
    placeholder: 'Search',
    clear: 'Clear the search',
    results: (count: number, most: boolean) =>
      most ? `The ${count} newest hits` : count === 1 ? '1 hit' : `${count} hits`,
    resultsRanked: (count: number, most: boolean) =>
      most ? `The ${count} best hits` : count === 1 ? '1 hit' : `${count} hits`,
    searching: 'Searching…',
    newest: 'Newest first',
    rank: 'Best match first',
    order: 'Order of the hits',
    noneTitle: 'No case has these words',
    noneText:
      'Subject, customer, summary, conversation and notes are searched. Try fewer words or the start of a word.',
    failed: 'The search did not work. Change a word to try again.',
  },
  selection: {
    label: 'Selected cases',
    count: (count: number) => (count === 1 ? '1 selected' : `${count} selected`),
    reassign: 'Reassign…',
    clear: 'Clear',
    clearAction: 'Clear the selection',
  },
  pane: {
    label: 'Open case',
    back: 'Back to the list',
    resize: 'Width of the list',
    notFoundTitle: (reference: string) => `${reference} is not on this desk`,
    notFound:
      'The case does not exist, or belongs to a team whose cases you may not see. Check the number, or ask your lead.',
    opening: (reference: string) => `Opening ${reference}…`,
  },
  actions: {
    next: 'Next case',
    previous: 'Previous case',
    open: 'Open the case',
    top: 'To the top, with what is new',
    search: 'Search',
    select: 'Select the case',
    reassign: 'Reassign the selected cases',
    closeCase: 'Close the case',
    view: (view: string) => `Show ${view}`,
    sort: (sort: string) => `Sort by ${sort.toLowerCase()}`,
  },
}
