import type { Fact } from '../../case/parts.ts'
import { fold } from './passages.ts'

/** Values by which a record says 'no', 'over' or 'all is well', folded. */
const saysNo =
  /^(?:|0|no|none|n\/a|na|nil|null|false|off|never|not .*|no .*|clear|cleared|clean|resolved|closed|over|ended|lifted|released|inactive|expired|operational|up|ok|okay|good|normal|fine|pass|passed|matched|match|matches|low|green|safe|negative|denied|dismissed|withdrawn|unknown|private)$/

const known = new WeakMap<readonly Fact[], readonly string[]>()

/** Key and label of each fact as words, folded: `account legal hold legal hold on account`. */
function namesOf(facts: readonly Fact[]): readonly string[] {
  const before = known.get(facts)
  if (before) return before
  const names = facts.map(({ key, label }) => fold(`${key} ${label}`.slice(0, 400)).replace(/[._/:-]+/g, ' '))
  known.set(facts, names)
  return names
}

/** The facts whose name matches, whatever they say. */
export function factsNamed(facts: readonly Fact[], name: RegExp): Fact[] {
  if (facts.length === 0) return []
  const names = namesOf(facts)
  return facts.filter((_, index) => name.test(names[index] ?? ''))
}

/** The facts whose name matches and whose value does not say no: `true`, `open`, a date, a number above 0. */
export function marksNamed(facts: readonly Fact[], name: RegExp): Fact[] {
  return factsNamed(facts, name).filter(isMark)
}

/** True when a fact says that what it is named after is there. */
export function isMark({ value }: Fact): boolean {
  if (typeof value !== 'string') return value === true || (typeof value === 'number' && value > 0)
  return !saysNo.test(fold(value).trim())
}

/** What a fact says, as people read it: `yes` for true, else the value with its unit. */
export function factText({ value, unit }: Fact): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return unit === null ? String(value) : `${value} ${unit}`
}
