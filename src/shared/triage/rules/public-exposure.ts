import { z } from 'zod'
import type { Fact } from '../../case/parts.ts'
import { factsNamed, isMark } from '../text/fact-marks.ts'
import { ownPhrasesSchema } from '../text/own-phrases.ts'
import { reachIn } from '../text/reach.ts'
import { mentionsOf } from '../text/topics.ts'
import type { TriageInput } from '../triage.ts'
import { type Grounds, raisedOn, withoutGrounds } from './grounds.ts'
import { commonParameters, defineRule } from './rule.ts'

const parameters = commonParameters.extend({
  followers: z.number().int().min(0).max(1_000_000_000).meta({
    title: 'Followers',
    description: 'So many followers, readers or viewers, or more, count as reach of their own',
    unit: 'followers',
  }),
  phrases: ownPhrasesSchema,
})
type Parameters = z.infer<typeof parameters>

/** Facts that say a post is public: `social.post_public`, `post.url`, `social.visibility`. */
const posts =
  /\b(?:post|tweet|comment|mention|review) (?:is )?(?:public|visibility|url|link)\b|\b(?:social|public) (?:visibility|post|mention)\b/
const reaches = /\b(?:followers?|subscribers?|audience|reach|views|impressions)\b/

/**
 * The matter is public or is about to be: a threat to post it or to go to the press, a bad review, a public post on a
 * social channel, or a customer whose reach (followers) is at least the policy's number. Source: risk to the name of
 * the house; the first hours count. Reads the customer's words (four languages; praise and trouble with sharing are left
 * out) and, on the channel `social`, facts of the post.
 */
export const publicExposure = defineRule({
  code: 'public_exposure',
  risk: 'service',
  severity: 'S2',
  parameters,
  defaults: { enabled: true, points: 14, followers: 10_000, phrases: [] },
  evaluate(input, parameters) {
    return raisedOn(
      grounds(input, parameters),
      {
        chip: 'Going public',
        says: 'The world may get to see this.',
        done: 'said that others will see this',
        mark: 'mark that others see it',
      },
      { type: 'hierarchical', skill: 'supervisor' },
    )
  },
  withoutTrigger: (input, parameters) => withoutGrounds(input, (one) => grounds(one, parameters)),
})

function grounds(input: TriageInput, { followers, phrases }: Parameters): Grounds {
  const said = mentionsOf(input, 'publicity', phrases).filter(
    ({ kind, passage, start, end }) => kind !== 'reach' || reachIn(passage.folded.slice(start, end)) >= followers,
  )
  return { said, marked: input.channel === 'social' ? publicMarks(input.facts, followers) : [] }
}

function publicMarks(facts: readonly Fact[], followers: number): Fact[] {
  const marked = new Set([
    ...factsNamed(facts, posts).filter(isMark),
    ...factsNamed(facts, reaches).filter(({ value }) => typeof value === 'number' && value >= followers),
  ])
  return facts.filter((fact) => marked.has(fact))
}
