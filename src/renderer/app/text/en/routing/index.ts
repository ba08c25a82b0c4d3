import { approvalsText } from './approvals.ts'
import { automaticText } from './automatic.ts'
import { contactsText } from './contacts.ts'
import { coverageText } from './coverage.ts'
import { documentsText } from './documents.ts'
import { dryRunText } from './dry-run.ts'
import { fieldsText } from './fields.ts'
import { handoffsText } from './handoffs.ts'
import { laddersText, rotationsText } from './ladders.ts'
import { matrixText } from './matrix.ts'
import { repliesText } from './replies.ts'
import { slaText } from './sla.ts'
import { peopleText, teamsText } from './teams.ts'

/** Words of the routing area of leads and admins. */
export const routing = {
  title: 'Routing',
  areaFailed: 'Routing cannot be shown',
  tabsLabel: 'Parts of routing',
  tabs: {
    matrix: 'Matrix',
    ladders: 'Ladders & on-call',
    clocks: 'Clocks & calendars',
    automatic: 'Automatic',
    approvals: 'Approvals',
    alerts: 'Alerts',
    replies: 'Replies',
    'dry-run': 'Dry run',
    coverage: 'Coverage',
    contacts: 'Contacts',
    handoffs: 'Handoffs',
    versions: 'Versions',
  },
  denied: {
    title: 'This is for leads and administrators',
    text: 'Here leads say where escalations go and how they climb while nobody accepts them. Why a case went where it went is on the case. Ask your lead when it is often wrong.',
  },
  missing: {
    title: 'This workspace does not have this policy yet',
    text: 'It appears here as soon as the server has set it up. Nothing to do now.',
  },
  actions: { go: 'Go to routing', undo: 'Undo the last change of the draft', redo: 'Redo the change of the draft' },
  ...documentsText,
  matrix: matrixText,
  approvals: approvalsText,
  fields: fieldsText,
  ladders: laddersText,
  rotations: rotationsText,
  teams: teamsText,
  people: peopleText,
  dryRun: dryRunText,
  coverage: coverageText,
  contacts: contactsText,
  automatic: automaticText,
  sla: slaText,
  replies: repliesText,
  handoffs: handoffsText,
}
