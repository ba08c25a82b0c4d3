import { z } from 'zod'
import { roleSchema } from '../access/directory.ts'
import { instantSchema } from '../case/basics.ts'
import { packetItemSchema } from '../case/escalation.ts'
import { actionKindSchema } from './action-kinds.ts'
import { guideKeySchema, outcomeResultSchema, variableKeySchema } from './keys.ts'

/**
 * A guide: a versioned tree of steps that asks what it must, answers by itself what the case already knows, and ends in
 * one action. The same schema holds drafts and published versions: what is merely unfinished (a step that leads nowhere
 * yet) parses, and the lint keeps it from being published.
 */

/** An expression in CEL; empty where there is none. */
export const expressionSchema = z.string().max(2_000)

/** Words for people with `{{ expression }}` in them, such as `Charge of {{ amount }} {{ currency }}`. */
export const templateSchema = z.string().max(4_000)

/** The step that follows; null: not drawn yet. */
const nextSchema = guideKeySchema.nullable().default(null)
const labelSchema = z.string().max(120)

/** Most options of a question and branches of a check: one key each. */
export const mostOptions = 9

export const optionSchema = z.object({
  key: guideKeySchema,
  label: labelSchema,
  /** When the case suggests this answer; another one is then a way off the recommended path and asks for a reason. */
  suggestWhen: expressionSchema.default(''),
  /** Variables this answer gives a value. */
  set: z
    .array(z.object({ variable: variableKeySchema, value: expressionSchema }))
    .max(20)
    .default([]),
  next: nextSchema,
})
export type GuideOption = z.infer<typeof optionSchema>

/** How a question is answered. */
export const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('options'), options: z.array(optionSchema).max(mostOptions) }),
  z.object({
    kind: z.literal('number'),
    variable: variableKeySchema,
    /** What is counted: a currency, `days`; null: a bare number. */
    unit: z.string().max(20).nullable().default(null),
    min: z.number().nullable().default(null),
    max: z.number().nullable().default(null),
    next: nextSchema,
  }),
  z.object({ kind: z.literal('text'), variable: variableKeySchema, next: nextSchema }),
])
export type GuideAnswer = z.infer<typeof answerSchema>

const commentSchema = z.object({
  id: z.string().min(1).max(64),
  by: z.string().max(120),
  at: instantSchema,
  text: z.string().max(2_000),
})
export type GuideComment = z.infer<typeof commentSchema>

const stepBase = {
  key: guideKeySchema,
  title: labelSchema,
  /** For the reader: why this is asked, where to look. */
  note: z.string().max(2_000).default(''),
  /** What the authors of the guide say to each other; never shown to who runs it. */
  comments: z.array(commentSchema).max(50).default([]),
  /** Where it was put on the canvas by hand; null: the layout decides. */
  place: z.object({ x: z.number(), y: z.number() }).nullable().default(null),
}

/** Asks a person. */
export const questionStepSchema = z.object({
  ...stepBase,
  type: z.literal('question'),
  text: templateSchema,
  answer: answerSchema,
  /** The item of the handoff packet that the answer belongs to. */
  collects: packetItemSchema.nullable().default(null),
})

/** Asks the case: the first branch that holds is taken, else `otherwise`. */
export const checkStepSchema = z.object({
  ...stepBase,
  type: z.literal('check'),
  branches: z
    .array(z.object({ key: guideKeySchema, label: labelSchema, when: expressionSchema, next: nextSchema }))
    .max(mostOptions),
  /** Null: the branches say they cover every case. */
  otherwise: z.object({ label: labelSchema, next: nextSchema }).nullable(),
})

/** Something to do outside the console, ticked off. */
export const instructionStepSchema = z.object({
  ...stepBase,
  type: z.literal('instruction'),
  text: templateSchema,
  /** Parts that are ticked off one by one; empty: the whole is. */
  points: z.array(templateSchema).max(20).default([]),
  collects: packetItemSchema.nullable().default(null),
  next: nextSchema,
})

/** A command, its fields filled by templates (`action-kinds.ts` lists them). */
export const actionStepSchema = z.object({
  ...stepBase,
  type: z.literal('action'),
  action: actionKindSchema,
  fields: z.record(z.string().max(40), templateSchema).default({}),
  next: nextSchema,
})

/** Another guide, run from its start; its outcome says where it goes on here. */
export const subGuideStepSchema = z.object({
  ...stepBase,
  type: z.literal('guide'),
  guide: guideKeySchema,
  /** Where it goes on after certain outcomes; else `next`. */
  after: z
    .array(z.object({ result: outcomeResultSchema, next: nextSchema }))
    .max(outcomeResultSchema.options.length)
    .default([]),
  next: nextSchema,
})

/** The end. */
export const outcomeStepSchema = z.object({
  ...stepBase,
  type: z.literal('outcome'),
  result: outcomeResultSchema,
  text: templateSchema.default(''),
})

export const guideStepSchema = z.discriminatedUnion('type', [
  questionStepSchema,
  checkStepSchema,
  instructionStepSchema,
  actionStepSchema,
  subGuideStepSchema,
  outcomeStepSchema,
])
export type GuideStep = z.infer<typeof guideStepSchema>
export type GuideStepType = GuideStep['type']
export type StepOf<Type extends GuideStepType> = Extract<GuideStep, { type: Type }>

const variableSchema = z.object({
  key: variableKeySchema,
  label: labelSchema,
  type: z.enum(['text', 'number', 'yes_no']),
  /** What it is before anything sets it; empty: `""`, 0, false. */
  initial: expressionSchema.default(''),
})
export type GuideVariable = z.infer<typeof variableSchema>

/** Most steps of one guide. */
export const mostSteps = 500

export const guideSchema = z.object({
  key: guideKeySchema,
  /** Given when it is published. */
  version: z.number().int().min(1),
  title: z.string().trim().min(1).max(120),
  /** What it is for, in a sentence or two. */
  summary: z.string().max(1_000).default(''),
  /** Who it is for; empty: everybody. */
  roles: z.array(roleSchema).default([]),
  /** Skills of which a reader needs at least one; empty: none. */
  skills: z.array(z.string().min(1).max(60)).max(20).default([]),
  offer: z
    .object({
      /** The cases it is offered on; empty: it is only chosen by hand. */
      when: expressionSchema.default(''),
      /** Among several that fit, the higher one is shown: 0 to 100. */
      rank: z.number().int().min(0).max(100).default(50),
    })
    .default({ when: '', rank: 50 }),
  variables: z.array(variableSchema).max(50).default([]),
  /** Key of the first step; null: none yet. */
  start: guideKeySchema.nullable(),
  steps: z.array(guideStepSchema).max(mostSteps),
})
export type Guide = z.infer<typeof guideSchema>

/** A guide's versions as a place of work knows them. */
export interface GuideLibrary {
  /** That very version; null where it is not known here. */
  readonly find: (key: string, version: number) => Guide | null
  /** The version that new runs begin on; null: none, or retired. */
  readonly published: (key: string) => Guide | null
  /** Every guide that new runs may begin on, by title. */
  readonly all: () => readonly Guide[]
}

/** Where a step may lead, in the order in which it is drawn. `via` names the option, branch or outcome; null: the only way. */
export interface GuideEdge {
  readonly from: string
  /** `option:KEY`, `branch:KEY`, `otherwise`, `result:RESULT`; null where there is one way only. */
  readonly via: string | null
  readonly label: string
  /** Null: leads nowhere yet. */
  readonly to: string | null
}

/** The ways out of a step; none for an outcome. */
export function edgesOf(step: GuideStep): GuideEdge[] {
  const only = (to: string | null): GuideEdge[] => [{ from: step.key, via: null, label: '', to }]
  switch (step.type) {
    case 'question':
      return step.answer.kind === 'options'
        ? step.answer.options.map(({ key, label, next }) => ({ from: step.key, via: `option:${key}`, label, to: next }))
        : only(step.answer.next)
    case 'check':
      return [
        ...step.branches.map(({ key, label, next }) => ({ from: step.key, via: `branch:${key}`, label, to: next })),
        ...(step.otherwise
          ? [{ from: step.key, via: 'otherwise', label: step.otherwise.label, to: step.otherwise.next }]
          : []),
      ]
    case 'guide':
      return [
        ...step.after.map(({ result, next }) => ({ from: step.key, via: `result:${result}`, label: result, to: next })),
        ...only(step.next),
      ]
    case 'instruction':
    case 'action':
      return only(step.next)
    case 'outcome':
      return []
    default:
      return step satisfies never
  }
}
