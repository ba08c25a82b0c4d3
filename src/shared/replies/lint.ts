import type { PolicyProblem } from '../policies/problem.ts'
import { findHoles } from './holes.ts'
import { isSameLanguage, pickText } from './language.ts'
import { factPrefix, isPlaceholder, replyPlaceholders } from './placeholders.ts'
import type { RepliesPolicy, ReplyTemplate } from './policy.ts'

/** What reply templates are held against. */
export interface RepliesLintGround {
  /** Categories that cases of the workspace have. */
  readonly categories: readonly string[]
  /** Keys of facts that they have; empty where there are no cases yet. */
  readonly factKeys: readonly string[]
}

/** Known only while an escalation waits, and then nobody but a lead can write: in an answer they stay empty. */
const onlyInEscalations: readonly string[] = ['ack.due', 'acknowledge_by']

/**
 * What is wrong with the templates, errors first. Errors keep them from being published: a placeholder nobody knows, no
 * words in the main language, a hole that nothing can ever fill. A `[mark]` is no error: it is filled by hand.
 */
export function lintRepliesPolicy(policy: RepliesPolicy, ground: RepliesLintGround): PolicyProblem[] {
  const problems = policy.templates.flatMap((template, index) =>
    [
      ...languageProblems(template, policy),
      ...Object.entries(template.texts).flatMap(([language, text]) => textProblems(text, template, language, ground)),
      ...differences(template, policy),
      ...untold(template),
      ...unknownCategories(template, ground),
      ...doubles(template, index, policy),
    ].map(
      (one): PolicyProblem => ({
        ...one,
        path: ['templates', index, ...one.path],
        place: `Template ${template.title}`,
      }),
    ),
  )
  return [
    ...problems.filter(({ severity }) => severity === 'error'),
    ...problems.filter(({ severity }) => severity === 'warning'),
  ]
}

type Found = Omit<PolicyProblem, 'place'>

function languageProblems(template: ReplyTemplate, { mainLanguage }: RepliesPolicy): Found[] {
  const picked = pickText(template, mainLanguage, mainLanguage)
  const isMain = picked !== null && isSameLanguage(picked.language, mainLanguage)
  const missing: Found[] = isMain
    ? []
    : [
        {
          severity: 'error',
          code: 'no_main_language',
          path: ['texts'],
          sentence: `It has no words in ${mainLanguage}, the main language: a customer whose own language is missing would get nothing.`,
        },
      ]
  const empty = Object.entries(template.texts).filter(([, text]) => text.trim() === '')
  return [
    ...missing,
    ...empty.map(
      ([language]): Found => ({
        severity: 'warning',
        code: 'empty_text',
        path: ['texts', language],
        sentence: `The words in ${language} are empty.`,
      }),
    ),
  ]
}

function textProblems(text: string, { purpose }: ReplyTemplate, language: string, ground: RepliesLintGround): Found[] {
  const names = [...new Set(findHoles(text).flatMap(({ kind, name }) => (kind === 'placeholder' ? [name] : [])))]
  return names.flatMap((name): Found[] => {
    const at = { path: ['texts', language] }
    if (!isPlaceholder(name))
      return [
        {
          ...at,
          severity: 'error',
          code: 'unknown_placeholder',
          sentence: `The words in ${language} have {{${name}}}, which nothing fills. Known: ${Object.keys(replyPlaceholders).join(', ')}, and ${factPrefix} with the key of a fact.`,
        },
      ]
    if (purpose === 'reply' && onlyInEscalations.includes(name))
      return [
        {
          ...at,
          severity: 'error',
          code: 'never_filled',
          sentence: `The words in ${language} have {{${name}}}, which only messages of an escalation know: in an answer it would stay a hole.`,
        },
      ]
    if (
      name.startsWith(factPrefix) &&
      ground.factKeys.length > 0 &&
      !ground.factKeys.includes(name.slice(factPrefix.length))
    )
      return [
        {
          ...at,
          severity: 'error',
          code: 'never_filled',
          sentence: `The words in ${language} have {{${name}}}, and no case here has such a fact: it would stay a hole.`,
        },
      ]
    return []
  })
}

/** Languages that tell something else than the main one. */
function differences(template: ReplyTemplate, { mainLanguage }: RepliesPolicy): Found[] {
  const main = pickText(template, mainLanguage, mainLanguage)
  if (!main || main.fallback) return []
  const asked = placeholdersOf(main.text)
  return Object.entries(template.texts).flatMap(([language, text]): Found[] => {
    if (language === main.language || text.trim() === '') return []
    const own = placeholdersOf(text)
    const differing = [...asked, ...own].filter((name) => asked.has(name) !== own.has(name))
    if (differing.length === 0) return []
    return [
      {
        severity: 'warning',
        code: 'languages_differ',
        path: ['texts', language],
        sentence: `The words in ${language} and in ${main.language} do not have the same placeholders: ${differing.map((name) => `{{${name}}}`).join(', ')}.`,
      },
    ]
  })
}

/** What a customer must be able to read when their case is handed on: its reference, and by when somebody takes it. */
const toldInEscalations: readonly { readonly names: readonly string[]; readonly what: string }[] = [
  { names: ['reference'], what: 'the reference: {{reference}}' },
  { names: ['ack.due', 'acknowledge_by'], what: 'by when somebody takes it over: {{ack.due}}' },
]

function untold({ purpose, texts }: ReplyTemplate): Found[] {
  if (purpose !== 'escalation') return []
  return Object.entries(texts).flatMap(([language, text]): Found[] => {
    if (text.trim() === '') return []
    const named = placeholdersOf(text)
    const lacking = toldInEscalations.filter(({ names }) => !names.some((name) => named.has(name)))
    return lacking.map(({ what }) => ({
      severity: 'warning',
      code: 'tells_too_little',
      path: ['texts', language],
      sentence: `The words in ${language} do not say ${what}.`,
    }))
  })
}

function placeholdersOf(text: string): ReadonlySet<string> {
  return new Set(findHoles(text).flatMap(({ kind, name }) => (kind === 'placeholder' ? [name] : [])))
}

function unknownCategories({ categories }: ReplyTemplate, ground: RepliesLintGround): Found[] {
  if (ground.categories.length === 0) return []
  const strange = categories.filter((category) => !ground.categories.includes(category))
  if (strange.length === 0) return []
  return [
    {
      severity: 'warning',
      code: 'unknown_category',
      path: ['categories'],
      sentence: `No case here has the category ${strange.join(', ')}.`,
    },
  ]
}

function doubles(template: ReplyTemplate, index: number, { templates }: RepliesPolicy): Found[] {
  const title = template.title.toLowerCase()
  if (templates.findIndex((other) => other.title.toLowerCase() === title) === index) return []
  return [
    {
      severity: 'warning',
      code: 'same_title',
      path: ['title'],
      sentence: 'Another template has the same title: nobody can tell them apart.',
    },
  ]
}
