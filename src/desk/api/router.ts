import { implement } from '@orpc/server'
import { deskContract } from '../../shared/contract/desk.ts'
import type { Account } from '../account.ts'
import { readInboxPage } from '../cache/inbox-page.ts'
import { readLoad } from '../cache/read-load.ts'
import { readShown } from '../cache/sql/case-doc.ts'
import { findCaseByReference } from '../cache/sql/case-item.ts'
import { readDrafts } from '../cache/sql/draft.ts'
import { readViewCounts } from '../cache/sql/tally.ts'
import type { Desk } from '../desk.ts'
import { listAttention, listPending } from '../outbox/attention.ts'
import { searchCases } from '../search/search-cases.ts'
import { makeAlertCalls } from './alert-calls.ts'
import { makeAroundCalls } from './around-calls.ts'
import { makeAssistCalls } from './assist-calls.ts'
import { makeAttachmentCalls } from './attachment-calls.ts'
import { makeConnectorCalls } from './connector-calls.ts'
import { draftEscalation } from './escalation-draft.ts'
import { makeExpertCalls } from './expert-calls.ts'
import { makeGuideCalls } from './guide-calls.ts'
import { makeHandoffCalls } from './handoff-calls.ts'
import { makeHouseCalls } from './house-calls.ts'
import { makeKnowledgeCalls } from './knowledge-calls.ts'
import { liveQuery } from './live-query.ts'
import { makePolicyCalls } from './policy-calls.ts'
import { knownFor, rankHere } from './rank-here.ts'
import { makeSlaCalls } from './sla-calls.ts'
import { makeSurgeCalls } from './surge-calls.ts'
import { makeTriageCalls } from './triage-calls.ts'

/** What the router needs of a desk. */
export type RouterDesk = Pick<Desk, 'hub' | 'session' | 'signIn' | 'signOut' | 'account' | 'status'>

/** The desk contract over one desk. Every host serves this same router. */
export function makeDeskRouter(desk: RouterDesk) {
  const os = implement(deskContract)
  const signedIn = (errors: { SIGNED_OUT: () => Error }): Account => {
    const account = desk.account()
    if (!account) throw errors.SIGNED_OUT()
    return account
  }

  return os.router({
    session: {
      watch: os.session.watch.handler(({ signal }) => liveQuery(desk.hub, ['session'], () => desk.session(), signal)),
      signIn: os.session.signIn.handler(async ({ input, errors }) => {
        const outcome = await desk.signIn(input)
        switch (outcome.kind) {
          case 'signed_in':
            return {}
          case 'refused':
            throw errors.SIGN_IN_REFUSED({
              ...(outcome.message ? { message: outcome.message } : {}),
              data: { retryAfterSeconds: outcome.retryAfterSeconds },
            })
          case 'unreachable':
            throw errors.BACKEND_UNREACHABLE()
        }
      }),
      signOut: os.session.signOut.handler(async () => {
        await desk.signOut()
        return {}
      }),
    },
    directory: {
      watch: os.directory.watch.handler(({ signal, errors }) => {
        const query = () => {
          const { teams, members } = signedIn(errors).standpoint().directory
          return { teams: [...teams.values()], members: [...members.values()] }
        }
        query()
        return liveQuery(desk.hub, ['directory', 'session'], query, signal)
      }),
      load: os.directory.load.handler(({ input, errors }) => {
        const account = signedIn(errors)
        return { openCases: account.read((db) => readLoad(db, input.teamId, account.standpoint())) }
      }),
    },
    settings: {
      watch: os.settings.watch.handler(({ signal, errors }) => {
        const query = () => {
          const { slaPolicy, escalationPolicy, repliesPolicy } = signedIn(errors).standpoint()
          return { slaPolicy, escalationPolicy, repliesPolicy }
        }
        query()
        return liveQuery(desk.hub, ['directory', 'session'], query, signal)
      }),
    },
    sync: {
      watch: os.sync.watch.handler(({ signal }) =>
        liveQuery(desk.hub, ['sync', 'outbox', 'session'], () => desk.status(), signal),
      ),
      now: os.sync.now.handler(() => {
        desk.account()?.syncNow()
        return {}
      }),
    },
    inbox: {
      watch: os.inbox.watch.handler(({ input, signal, errors }) => {
        const query = () => signedIn(errors).read((db) => readInboxPage(db, input))
        signedIn(errors)
        return liveQuery(desk.hub, ['cases', 'session'], query, signal)
      }),
      page: os.inbox.page.handler(({ input, errors }) => signedIn(errors).read((db) => readInboxPage(db, input))),
      counts: os.inbox.counts.handler(({ signal, errors }) => {
        signedIn(errors)
        return liveQuery(desk.hub, ['cases', 'session'], () => signedIn(errors).read(readViewCounts), signal)
      }),
    },
    cases: {
      watch: os.cases.watch.handler(({ input, signal, errors }) => {
        const query = () =>
          signedIn(errors).read((db) => {
            const shown = readShown(db, input.caseId)
            if (!shown) throw errors.NOT_FOUND()
            return {
              case: shown.state,
              pending: listPending(db, input.caseId),
              confirmedVersion: shown.confirmedVersion,
            }
          })
        query()
        return liveQuery(desk.hub, ['cases', 'session'], query, signal)
      }),
      byReference: os.cases.byReference.handler(({ input, errors }) => {
        const caseId = signedIn(errors).read((db) => findCaseByReference(db, input.reference.trim().toUpperCase()))
        if (!caseId) throw errors.NOT_FOUND()
        return { caseId }
      }),
      search: os.cases.search.handler(({ input, errors }) => ({
        hits: signedIn(errors).read((db) => searchCases(db, input)),
      })),
      escalationDraft: os.cases.escalationDraft.handler(async ({ input, errors }) => {
        const account = signedIn(errors)
        const shown = account.read((db) => readShown(db, input.caseId))
        if (!shown) throw errors.NOT_FOUND()
        const known = await knownFor(account, shown.state)
        return draftEscalation(shown.state, input, account.standpoint(), {
          now: account.serverNow(),
          known,
          workspace: account.owner().workspace.name,
        })
      }),
      reassignDraft: os.cases.reassignDraft.handler(async ({ input, errors }) => {
        const account = signedIn(errors)
        const shown = account.read((db) => readShown(db, input.caseId))
        if (!shown) throw errors.NOT_FOUND()
        const known = await knownFor(account, shown.state)
        const teamId = input.teamId ?? shown.state.teamId
        const sources = { known, standpoint: account.standpoint(), now: account.serverNow() }
        return { teamId, ranking: rankHere(shown.state, null, { teamId, among: null }, sources) }
      }),
    },
    approvals: {
      rules: os.approvals.rules.handler(({ errors }) => ({
        rules: [...signedIn(errors).standpoint().escalationPolicy.approvals],
      })),
    },
    commands: {
      issue: os.commands.issue.handler(({ input, errors }) =>
        signedIn(errors).outbox.issue(input.caseId, input.command),
      ),
      withdraw: os.commands.withdraw.handler(({ input, errors }) => ({
        withdrawn: signedIn(errors).outbox.withdraw(input.commandId),
      })),
    },
    presence: {
      watch: os.presence.watch.handler(({ signal, errors }) => {
        signedIn(errors)
        return liveQuery(desk.hub, ['presence', 'session'], () => signedIn(errors).presence.state(), signal)
      }),
      set: os.presence.set.handler(({ input, errors }) => {
        signedIn(errors).presence.choose(input.status)
        return {}
      }),
    },
    drafts: {
      load: os.drafts.load.handler(({ input, errors }) => {
        const account = signedIn(errors)
        return account.read((db) => readDrafts(db, input.caseId, account.deskNow()))
      }),
      save: os.drafts.save.handler(({ input, errors }) => {
        signedIn(errors).saveDraft(input)
        return {}
      }),
    },
    around: makeAroundCalls(desk.hub, signedIn),
    triage: makeTriageCalls(signedIn),
    policies: makePolicyCalls(signedIn),
    sla: makeSlaCalls(signedIn),
    surges: makeSurgeCalls(signedIn),
    connector: makeConnectorCalls(signedIn),
    house: makeHouseCalls(signedIn),
    handoffs: makeHandoffCalls(signedIn),
    experts: makeExpertCalls(signedIn),
    alerts: makeAlertCalls(desk.hub, signedIn),
    attachments: makeAttachmentCalls(desk.hub, signedIn),
    knowledge: makeKnowledgeCalls(signedIn),
    assist: makeAssistCalls(signedIn),
    guides: makeGuideCalls(desk.hub, signedIn),
    attention: {
      watch: os.attention.watch.handler(({ signal, errors }) => {
        signedIn(errors)
        return liveQuery(desk.hub, ['outbox', 'cases', 'session'], () => signedIn(errors).read(listAttention), signal)
      }),
      retry: os.attention.retry.handler(({ input, errors }) => {
        const account = signedIn(errors)
        const issued = account.outbox.retry(input.commandId)
        // Its files are asked about again.
        account.files.kick()
        return issued
      }),
      discard: os.attention.discard.handler(({ input, errors }) => {
        signedIn(errors).outbox.discard(input.commandId)
        return {}
      }),
    },
  })
}

export type DeskRouter = ReturnType<typeof makeDeskRouter>
