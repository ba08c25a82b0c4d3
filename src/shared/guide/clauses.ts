import { type ASTNode, serialize } from '@marcbachmann/cel-js'
import { literalText, literalTexts } from '../expression/nodes.ts'
import { evaluate } from './expressions.ts'
import { fieldWords, flagWords } from './field-words.ts'
import type { Guide } from './guide.ts'
import { guideFields } from './guide-fields.ts'
import { languageOf } from './language-of.ts'
import type { GuideScope } from './scope.ts'
import { seenAt } from './seen.ts'
import { type Use, usesIn } from './uses.ts'
import { valueWords } from './value-words.ts'

/** Why a condition holds, in plain words: `the flag “Disputed charge” stands`, `amount 740 is over 500`. */

/** The parts of a condition that hold, each in words with the values; none where it does not hold. */
export function clausesOf(guide: Guide, source: string, scope: GuideScope): string[] {
  const read = source.trim() === '' ? null : languageOf(guide).read(source)
  if (read?.kind !== 'fine') return []
  const about = { guide, scope }
  const holding = (node: ASTNode): ASTNode[] => {
    if (given(node, about) !== true) return []
    return node.op === '&&' || node.op === '||' ? node.args.flatMap(holding) : [node]
  }
  return [...new Set(holding(read.tree).map((node) => clauseWords(node, about).slice(0, longestClause)))]
}

/** Longest clause, in UTF-16 units. */
const longestClause = 500

interface About {
  readonly guide: Guide
  readonly scope: GuideScope
}

const orders = {
  '>': 'is over',
  '>=': 'is at least',
  '<': 'is under',
  '<=': 'is at most',
} as const
const turned = { '>': '<', '>=': '<=', '<': '>', '<=': '>=', '==': '==', '!=': '!=' } as const
const textCalls = new Map([
  ['contains', 'contains'],
  ['startsWith', 'begins with'],
  ['endsWith', 'ends with'],
])

function clauseWords(node: ASTNode, about: About): string {
  switch (node.op) {
    case '>':
    case '>=':
    case '<':
    case '<=':
    case '==':
    case '!=': {
      const [left, right] = node.args
      if (loneUse(left, about)) return compared(left, node.op, right, about)
      if (loneUse(right, about)) return compared(right, turned[node.op], left, about)
      break
    }
    case 'in':
      return memberWords(node.args[0], node.args[1], about) ?? asWritten(node, about)
    case '!_': {
      const [entry] = usesIn(about.guide, node.args)
      if (node.args.op === 'in' && entry?.field === 'flags' && entry.key !== null) {
        return `the flag “${flagWords(about.scope, entry.key)}” does not stand`
      }
      const use = loneUse(node.args, about)
      if (use) return `${fieldWords(about, use)} is no`
      break
    }
    case 'rcall': {
      const [name, owner, [first]] = node.args
      const use = loneUse(owner, about)
      const verb = textCalls.get(name)
      const text = first ? literalText(first) : null
      if (use && verb && text !== null) return `${fieldWords(about, use)} ${verb} “${text}”`
      break
    }
    default:
      break
  }
  const use = loneUse(node, about)
  return use ? flatWords(use, about) : asWritten(node, about)
}

/** The use a node is, when it is nothing but one. */
function loneUse(node: ASTNode, { guide }: About): Use | null {
  const [use, ...more] = usesIn(guide, node)
  return use && more.length === 0 && use.text === serialize(node) ? use : null
}

function compared(left: ASTNode, order: keyof typeof turned, right: ASTNode, about: About): string {
  const use = loneUse(left, about)
  const name = use ? fieldWords(about, use) : serialize(left)
  const own = told(given(left, about), use, about)
  const otherUse = loneUse(right, about)
  const other = told(given(right, about), use, about)
  const otherWords = otherUse ? `${fieldWords(about, otherUse)} ${other}` : other
  if (order === '!=') return `${name} is ${own}, not ${otherWords}`
  if (order === '==' || use?.field === 'severity') return `${name} is ${order === '==' ? otherWords : own}`
  return `${name} ${own} ${orders[order]} ${otherWords}`
}

function memberWords(left: ASTNode, right: ASTNode, about: About): string | null {
  const word = literalText(left)
  const [use] = usesIn(about.guide, right)
  if (word !== null && use?.field === 'flags') return `the flag “${flagWords(about.scope, word)}” stands`
  if (word !== null && (use?.field === 'facts' || use?.field === 'answers')) {
    return `${fieldWords(about, { ...use, key: word })} is known`
  }
  if (word !== null && use) return `${fieldWords(about, use)}: “${word}” among them`
  const own = loneUse(left, about)
  return own && literalTexts(right).length > 0
    ? `${fieldWords(about, own)} is ${told(given(left, about), own, about)}`
    : null
}

function flatWords(use: Use, about: About): string {
  return use.field === 'customer.vulnerable'
    ? 'the customer is marked as vulnerable'
    : `${fieldWords(about, use)} is ${seenAt(about.guide, use, about.scope).value}`
}

function asWritten(node: ASTNode, about: About): string {
  const seen = languageOf(about.guide)
    .uses(node)
    .map((use) => {
      const { name, value } = seenAt(about.guide, use, about.scope)
      return `${name}: ${value}`
    })
  return seen.length === 0 ? serialize(node) : `${serialize(node)} (${seen.join('; ')})`
}

function given(node: ASTNode, { guide, scope }: About): ReturnType<typeof evaluate>['value'] {
  return evaluate(guide, serialize(node), scope).value
}

/** A value of a field: codes without their underscores, other texts in quotes. */
function told(value: ReturnType<typeof given>, use: Use | null, { guide }: About): string {
  if (value === null) return 'nothing'
  if (typeof value !== 'string') return valueWords(value)
  const coded = guideFields(guide).some(({ name, words }) => name === use?.field && words)
  return coded ? value.replaceAll('_', ' ') : `“${value}”`
}
