import { Checkbox, MultiSelect, Skeleton, UnstyledButton } from '@mantine/core'
import { IconClockExclamation } from '@tabler/icons-react'
import { useState } from 'react'
import type { Directory } from '../../shared/access/directory.ts'
import { canAnswer } from '../../shared/consult/who-helps.ts'
import type { Peers } from '../../shared/contract/experts.ts'
import type { PeerSuggestion } from '../../shared/experts/suggest-peers.ts'
import { serverNow } from '../app/desk-state.ts'
import { useFromNow } from '../app/now.ts'
import { formatWhen } from '../ui/format.ts'
import classes from './ask.module.css'
import { presenceOf, reasonWords } from './peer-words.ts'
import { words } from './words.ts'

/** So many peers are shown at once; the others are one press away. */
const firstPeers = 3
/** Most colleagues one question goes to by name. */
const mostAsked = 20

interface PeerChoiceProps {
  /** Null while they are looked up. */
  readonly peers: Peers | null
  readonly failed: boolean
  readonly offline: boolean
  readonly chosen: readonly string[]
  readonly directory: Directory
  readonly meId: string
  readonly error: string | undefined
  readonly onChoose: (memberIds: string[]) => void
}

/** Who is asked by name: suggested peers with why and whether they are there, and anybody else. */
export function PeerChoice({ peers, failed, offline, chosen, directory, meId, error, onChoose }: PeerChoiceProps) {
  const [opened, setOpened] = useState(false)
  const list = peers?.peers ?? []
  const ids = new Set(list.map(({ memberId }) => memberId))
  const rest = list.slice(firstPeers)
  const all = opened || rest.some(({ memberId }) => chosen.includes(memberId))
  const toggle = (memberId: string, on: boolean) =>
    onChoose(on ? [...chosen, memberId].slice(0, mostAsked) : chosen.filter((id) => id !== memberId))
  const one = (peer: PeerSuggestion) => (
    <PeerLine
      key={peer.memberId}
      peer={peer}
      knownAt={peers && !peers.live ? peers.asOf : null}
      best={peer === list[0]}
      checked={chosen.includes(peer.memberId)}
      onCheck={(on) => toggle(peer.memberId, on)}
    />
  )
  const others = [...directory.members.values()]
    .filter((member) => member.id !== meId && canAnswer(member) && !ids.has(member.id))
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .map(({ id, name, teamIds }) => {
      const team = directory.teams.get(teamIds[0] ?? '')?.name
      return { value: id, label: team ? `${name} · ${team}` : name }
    })
  return (
    <div className={classes.peers}>
      {peers === null && !failed && (
        <div role="status" aria-busy aria-label={words.sheet.looking}>
          <Skeleton height={44} mb={5} />
          <Skeleton height={44} />
        </div>
      )}
      {failed && <p className={classes.quiet}>{words.sheet.peersFailed}</p>}
      {peers !== null && list.length === 0 && <p className={classes.quiet}>{words.sheet.noPeers}</p>}
      {peers?.asOf && !peers.live && list.length > 0 && (
        <p className={classes.kept}>
          <IconClockExclamation size={15} aria-hidden />
          {offline ? words.presence.asOf(formatWhen(peers.asOf)) : words.presence.old(formatWhen(peers.asOf))}
        </p>
      )}
      {list.slice(0, firstPeers).map(one)}
      {all && rest.map(one)}
      {rest.length > 0 && (
        <UnstyledButton className={classes.link ?? ''} aria-expanded={all} onClick={() => setOpened(!all)}>
          {all ? words.sheet.fewer : words.sheet.others(rest.length)}
        </UnstyledButton>
      )}
      <MultiSelect
        label={words.sheet.other}
        placeholder={words.sheet.otherPlaceholder}
        data={others}
        value={chosen.filter((id) => !ids.has(id))}
        onChange={(named) => onChoose([...chosen.filter((id) => ids.has(id)), ...named].slice(0, mostAsked))}
        error={error}
        searchable
        clearable
        hidePickedOptions
        limit={50}
        data-field="person"
      />
    </div>
  )
}

interface PeerLineProps {
  readonly peer: PeerSuggestion
  /** When what is known of them was so; null: it is so now. */
  readonly knownAt: string | null
  readonly best: boolean
  readonly checked: boolean
  readonly onCheck: (checked: boolean) => void
}

function PeerLine({ peer, knownAt, best, checked, onCheck }: PeerLineProps) {
  // Drawn again as it grows older.
  const presence = useFromNow(() => presenceOf(peer, ageOf(knownAt))?.words ?? '')
  const { good, against } = reasonWords(peer)
  return (
    <Checkbox
      className={classes.peer ?? ''}
      checked={checked}
      onChange={(event) => onCheck(event.currentTarget.checked)}
      label={
        <>
          {peer.name} {best && <span className={classes.best}>{words.sheet.best}</span>}
          <span className={classes.presence} data-mood={presenceOf(peer, ageOf(knownAt))?.mood}>
            {presence}
          </span>
        </>
      }
      description={
        <>
          {good}
          {against && <span className={classes.against}> {words.sheet.but(against)}</span>}
        </>
      }
    />
  )
}

function ageOf(instant: string | null): number | null {
  return instant === null ? null : Math.max(0, serverNow() - Date.parse(instant))
}
