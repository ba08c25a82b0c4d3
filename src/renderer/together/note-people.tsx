import { maySee } from '../../shared/access/permissions.ts'
import type { Case } from '../../shared/case/state.ts'
import { useDirectory, useMe } from '../app/desk-state.ts'
import { words } from '../case/words.ts'
import { NamedText } from '../consult/named-text.tsx'
import { mentionedIn, type Named } from '../ui/mentions.ts'
import { listed } from './around-strip.tsx'
import classes from './together.module.css'

/** Who can be named in a note, those who see the case first; of the others it is said that they do not. */
export function useNotePeople(state: Case): readonly (Named & { readonly hint?: string; readonly sees: boolean })[] {
  const me = useMe()
  const { members } = useDirectory()
  return [...members.values()]
    .filter((member) => member.active && member.id !== me.id)
    .map((member) => {
      const sees = maySee(member, state)
      const { id, name } = member
      return sees ? { id, name, sees } : { id, name, sees, hint: words.together.mention.cannotSee }
    })
    .toSorted((a, b) => Number(b.sees) - Number(a.sees) || a.name.localeCompare(b.name))
}

/** Says before a note is sent whom it names in vain. */
export function NamedInVain({ state, text }: { readonly state: Case; readonly text: string }) {
  const people = useNotePeople(state)
  const named = new Set(mentionedIn(text, people))
  const blind = people.filter(({ id, sees }) => !sees && named.has(id)).map(({ name }) => name)
  if (blind.length === 0) return null
  return (
    <p className={classes.warn} role="status">
      {words.together.mention.notTold(listed(blind))}
    </p>
  )
}

/** A note's words with the people named in them set apart. */
export function NoteText({ text }: { readonly text: string }) {
  const me = useMe()
  const { members } = useDirectory()
  return <NamedText text={text} people={[...members.values()]} meId={me.id} />
}
