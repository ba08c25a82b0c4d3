import { IconPencil } from '@tabler/icons-react'
import type { Directory } from '../../shared/access/directory.ts'
import { staleAfterMs } from '../../shared/together/around.ts'
import { serverNow, useDeskState } from '../app/desk-state.ts'
import { memberName } from '../case/people.ts'
import { words } from '../case/words.ts'
import { MemberAvatar } from '../ui/member-avatar.tsx'
import { useAround, useEveryFewSeconds } from './around-context.tsx'
import { namesOf, typists } from './around-words.ts'
import classes from './together.module.css'

/** So many faces stand in the header; whoever else is there is counted. */
const mostFaces = 6

/** The colleagues who have the case open too, in the case header: who writes before who only looks. */
export function AroundStrip({ directory }: { readonly directory: Directory }) {
  const { people, live } = useAround()
  const link = useDeskState((state) => state.sync?.link)
  const now = useEveryFewSeconds(people.length > 0, serverNow)
  if (people.length === 0)
    return link === 'offline' && !live ? <span className={classes.unknown}>{words.together.unknown}</span> : null
  const ordered = [
    ...people.filter(({ doing }) => doing.kind === 'types'),
    ...people.filter(({ doing }) => doing.kind === 'looks'),
  ]
  const faces = people.length <= mostFaces ? people : ordered.slice(0, mostFaces)
  const others = namesOf(people.length <= mostFaces ? [] : ordered.slice(mostFaces), directory)
  return (
    <ul className={classes.people} aria-label={words.together.here}>
      {faces.map(({ memberId, doing, seenAt }) => {
        const name = memberName(memberId, directory)
        const age = Math.max(0, now - Date.parse(seenAt))
        const isStale = !live || age > staleAfterMs
        const what =
          doing.kind === 'types' ? words.together.types[doing.where](name, false) : words.together.looks(name)
        const label = isStale ? words.together.stale(what, Math.round(age / 1_000)) : what
        return (
          <li key={memberId} className={classes.person} data-stale={isStale || undefined}>
            <MemberAvatar name={name} label={label} size={20} />
            {doing.kind === 'types' && <IconPencil className={classes.pen} size={12} aria-hidden />}
          </li>
        )
      })}
      {others.length > 0 && (
        <li className={classes.unknown} title={listed(others)}>
          <span aria-hidden>+{others.length}</span>
          <span className="visually-hidden">{words.together.alsoLook(listed(others))}</span>
        </li>
      )}
    </ul>
  )
}

/** 'Maria is typing a reply', beside the place where one writes. */
export function TypingLine({ where, directory }: { readonly where: 'reply' | 'note'; readonly directory: Directory }) {
  const { people, live } = useAround()
  const names = live ? namesOf(typists(people, where, null), directory) : []
  return (
    <span className={classes.typing} role="status">
      {names.length > 0 && (
        <>
          <IconPencil size={13} aria-hidden /> {words.together.types[where](listed(names), names.length > 1)}
        </>
      )}
    </span>
  )
}

/** 'Maria is writing in a question', in its thread. */
export function TypingInThread({
  consultId,
  directory,
}: {
  readonly consultId: string
  readonly directory: Directory
}) {
  const { people, live } = useAround()
  const names = live ? namesOf(typists(people, 'consult', consultId), directory) : []
  return (
    <span className={classes.typing} role="status">
      {names.length > 0 && words.together.types.consult(listed(names), names.length > 1)}
    </span>
  )
}

/** 'Ana, Ben and Carla'. */
export function listed(names: readonly string[]): string {
  const [last, ...before] = names.toReversed()
  if (last === undefined) return ''
  return before.length === 0 ? last : words.together.and(before.toReversed().join(', '), last)
}
