import { type ExpertFacts, faded, halfLifeDays, type MemberExpertise, type TopicRecord } from './expert-facts.ts'

/** How likely an answer of somebody helps, from what came of their answers before. */

/**
 * Beta prior: somebody of whom nothing is known is taken to help three times in ten, and it takes four answers for
 * their own record to weigh as much as that. One lucky answer moves little.
 */
const prior = { mean: 0.3, answers: 4 }

/** A topic as it is asked about: a category, and the product where the case has one. */
export interface Topics {
  readonly category: string
  readonly product: string | null
}

/** How much the product's record weighs where there is a product; the category's is the rest. */
const productWeight = 0.4

/** Posterior mean of helping with a topic, 0 to 1; `age` in milliseconds since the record was read. */
export function shareOf(record: Pick<TopicRecord, 'recent'> | undefined, age: number): number {
  const helped = faded(record?.recent.helped ?? 0, age, halfLifeDays)
  // A mark comes after its answer and so fades later: it never counts for more answers than it can be for.
  const answered = Math.max(helped, faded(record?.recent.answered ?? 0, age, halfLifeDays))
  return (helped + prior.mean * prior.answers) / (answered + prior.answers)
}

/** The share over category and product together. */
export function knowledgeOf(member: MemberExpertise | undefined, { category, product }: Topics, age: number): number {
  const ofCategory = shareOf(recordOf(member, 'category', category), age)
  if (product === null) return ofCategory
  const ofProduct = shareOf(recordOf(member, 'product', product), age)
  return (1 - productWeight) * ofCategory + productWeight * ofProduct
}

export function recordOf(
  member: MemberExpertise | undefined,
  kind: TopicRecord['kind'],
  topic: string,
): TopicRecord | undefined {
  return member?.topics.find((record) => record.kind === kind && record.topic === topic)
}

/** Milliseconds since the facts were read, at `now` (milliseconds since 1970). */
export function ageOf({ asOf }: Pick<ExpertFacts, 'asOf'>, now: number): number {
  return Math.max(0, now - Date.parse(asOf))
}
