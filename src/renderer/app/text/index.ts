import { alerts } from './en/alerts.ts'
import { attachments } from './en/attachments.ts'
import { attention } from './en/attention.ts'
import { caseText } from './en/case/index.ts'
import { common } from './en/common.ts'
import { frame } from './en/frame.ts'
import { guides } from './en/guides/index.ts'
import { inbox } from './en/inbox.ts'
import { knowledge } from './en/knowledge.ts'
import { people } from './en/people.ts'
import { presence } from './en/presence.ts'
import { routing } from './en/routing/index.ts'
import { settings } from './en/settings.ts'
import { triage } from './en/triage.ts'
import { pseudo } from './pseudo.ts'

const en = {
  common,
  frame,
  inbox,
  attention,
  attachments,
  alerts,
  knowledge,
  people,
  presence,
  settings,
  triage,
  routing,
  guides,
  case: caseText,
}

/** Every word on the screens. Another language is another object of this shape. */
export type Catalogue = typeof en

/** Where the language of this window is kept; `pseudo` shows English half as long again, to find layouts that break. */
const languageKey = 'tierdesk.language'

/** The words in the language of this window. */
export const t: Catalogue = storedLanguage() === 'pseudo' ? pseudo(en) : en

function storedLanguage(): string | null {
  return typeof localStorage === 'undefined' ? null : localStorage.getItem(languageKey)
}
