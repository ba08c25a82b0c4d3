import { IconEye } from '@tabler/icons-react'
import { type Consult, isLive } from '../../shared/consult/consult.ts'
import { helperOf } from '../../shared/consult/who-helps.ts'
import { formatWhen } from '../ui/format.ts'
import classes from './consult.module.css'
import { words } from './words.ts'

interface ConsultPeopleProps {
  readonly consult: Consult
  readonly meId: string
  /** What this desk did has not been confirmed: who was first is not known yet. */
  readonly unsure: boolean
}

/** Who took it, who said no, who looked, and what the house did while nobody answered. */
export function ConsultPeople({ consult, meId, unsure }: ConsultPeopleProps) {
  const lines = [
    claimLine(consult, meId, unsure),
    joinedLine(consult),
    declinedLine(consult),
    ...climbLines(consult),
  ].filter((line) => line !== null)
  const looks = consult.looks
    .filter(({ memberId }) => memberId !== meId)
    .map(({ memberId, at }) => words.people.seen(helperOf(consult, memberId)?.name ?? '', formatWhen(at)))
  const tellsLooks = consult.askedBy.id === meId && isLive(consult)
  if (lines.length === 0 && !tellsLooks) return null
  return (
    <div className={classes.people}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {tellsLooks && (
        <p className={classes.looks}>
          <IconEye size={13} aria-hidden />
          <span className="visually-hidden">{words.people.seenTitle}: </span>
          {looks.length > 0 ? looks.join(' · ') : words.people.nobodySeen}
        </p>
      )}
    </div>
  )
}

function claimLine(consult: Consult, meId: string, unsure: boolean): string | null {
  const { claimable, claimedBy } = consult
  if (!claimable || !isLive(consult)) return null
  if (claimedBy === null) return words.people.open
  if (claimedBy === meId && unsure) return words.people.claimWaits
  return claimedBy === meId ? words.people.claimedYou : words.people.claimed(helperOf(consult, claimedBy)?.name ?? '')
}

function joinedLine({ helpers }: Consult): string | null {
  const names = helpers.filter(({ named }) => named).map(({ name }) => name)
  return names.length > 0 ? words.people.joined(names.join(', ')) : null
}

function declinedLine({ helpers }: Consult): string | null {
  const names = helpers.filter(({ declinedAt }) => declinedAt !== null).map(({ name }) => name)
  return names.length > 0 ? words.people.declined(names.join(', '), names.length) : null
}

/** Only while it still waits: what was done to get an answer says nothing once there is one. */
function climbLines({ state, climbed, helpers }: Consult): string[] {
  if (state !== 'open') return []
  return climbed.map(({ step, at }) => {
    const isEmpty = step === 'widen' && !helpers.some(({ askedAt }) => askedAt === at)
    return words.climbed[isEmpty ? 'reopen' : step](formatWhen(at))
  })
}
