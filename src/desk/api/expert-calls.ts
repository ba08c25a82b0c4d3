import { implement } from '@orpc/server'
import { helpersNow } from '../../shared/consult/who-helps.ts'
import { deskContract } from '../../shared/contract/desk.ts'
import type { ExpertFacts } from '../../shared/experts/expert-facts.ts'
import { suggestPeers } from '../../shared/experts/suggest-peers.ts'
import { composeFloor } from '../../shared/routing/compose-floor.ts'
import type { Account } from '../account.ts'
import { readShown } from '../cache/sql/case-doc.ts'
import { type PassedOnErrors, passOn } from './passed-on.ts'
import { knownFor } from './rank-here.ts'

/** Who knows what, and whom to ask about a case. */
export function makeExpertCalls(signedIn: (errors: Pick<PassedOnErrors, 'SIGNED_OUT'>) => Account) {
  const { experts: os } = implement(deskContract)
  return {
    facts: os.facts.handler(async ({ errors }) => {
      const known = await signedIn(errors).experts.current(null)
      return { facts: known?.facts ?? null, live: known?.live ?? false }
    }),
    peers: os.peers.handler(async ({ input, errors }) => {
      const account = signedIn(errors)
      const shown = account.read((db) => readShown(db, input.caseId))
      if (!shown) throw errors.NOT_FOUND()
      const [known, experts] = await Promise.all([knownFor(account, shown.state), account.experts.current(null)])
      const now = account.serverNow()
      const standpoint = account.standpoint()
      const floor = known && composeFloor(known.facts, standpoint, now)
      if (!known || !floor) return { peers: [], asOf: null, live: false }
      const asked = shown.state.consults.flatMap((consult) => helpersNow(consult).map(({ memberId }) => memberId))
      const peers = suggestPeers(shown.state, floor, experts?.facts ?? nothingKnown(known.facts.asOf), {
        except: [standpoint.member.id, ...asked, ...input.except],
        skill: input.skill,
        policy: standpoint.escalationPolicy.routing,
        now,
        knownAt: Math.min(now, Date.parse(known.facts.asOf)),
        limit: input.limit,
      })
      return { peers, asOf: known.facts.asOf, live: known.live }
    }),
    setSuggested: os.setSuggested.handler(({ input, errors }) =>
      passOn(signedIn, errors, ({ experts }, options) => experts.setSuggested(input, options)),
    ),
  }
}

function nothingKnown(asOf: string): ExpertFacts {
  return { asOf, members: [] }
}
