import { NativeSelect } from '@mantine/core'
import { roleSchema } from '../../shared/access/directory.ts'
import { type LadderWho, ladderWhoSchema } from '../../shared/escalation/ladder.ts'
import type { EscalationPolicy } from '../../shared/escalation/policy.ts'
import { useDeskState } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'
import { MemberField, TeamField } from './fields.tsx'

const words = t.routing.ladders
const kinds = ladderWhoSchema.options.map(({ shape }) => shape.kind.value)

/** Whom a step turns to: what kind of place, and which one. */
export function WhoField({
  label,
  place,
  error,
  who,
  policy,
  onChange,
}: {
  /** What the fields belong to, for those who hear them. */
  readonly label: (field: string) => string
  readonly place: string
  readonly error: string | null
  readonly who: LadderWho
  readonly policy: EscalationPolicy
  readonly onChange: (who: LadderWho) => void
}) {
  const first = useFirstOfKind(policy)
  const choose = (kind: string) => {
    const next = kinds.find((one) => one === kind)
    const fresh = next && first(next)
    if (fresh) onChange(fresh)
  }
  return (
    <>
      <NativeSelect
        label={words.fields.who}
        aria-label={label(words.fields.who)}
        data-place={place}
        error={error}
        data={kinds.map((kind) => ({ value: kind, label: words.who[kind], disabled: first(kind) === null }))}
        value={who.kind}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
      <Which {...{ label, place: `${place}.which`, who, policy, onChange }} />
    </>
  )
}

function Which({
  label,
  place,
  who,
  policy,
  onChange,
}: {
  readonly label: (field: string) => string
  readonly place: string
  readonly who: LadderWho
  readonly policy: EscalationPolicy
  readonly onChange: (who: LadderWho) => void
}) {
  const fullLabel = label(words.whoChoice)
  const common = { label: words.whoChoice, fullLabel, place }
  switch (who.kind) {
    case 'target':
    case 'lead':
      return null
    case 'team':
      return <TeamField {...common} value={who.teamId} onChange={(teamId) => teamId && onChange({ ...who, teamId })} />
    case 'member':
      return (
        <MemberField
          {...common}
          value={who.memberId}
          onChange={(memberId) => memberId && onChange({ ...who, memberId })}
        />
      )
    case 'role':
      return (
        <NativeSelect
          label={words.whoChoice}
          aria-label={fullLabel}
          data={roleSchema.options.map((role) => ({ value: role, label: t.common.role[role] }))}
          value={who.role}
          onChange={({ currentTarget }) => {
            const role = roleSchema.options.find((one) => one === currentTarget.value)
            if (role) onChange({ ...who, role })
          }}
        />
      )
    case 'on_call':
      return (
        <KeySelect
          {...common}
          value={who.rotation}
          entries={policy.rotations}
          onChange={(rotation) => onChange({ ...who, rotation })}
        />
      )
    case 'contact':
      return (
        <KeySelect
          {...common}
          value={who.contact}
          entries={policy.contacts}
          onChange={(contact) => onChange({ ...who, contact })}
        />
      )
    default:
      return who satisfies never
  }
}

function KeySelect({
  label,
  fullLabel,
  place,
  value,
  entries,
  onChange,
}: {
  readonly label: string
  readonly fullLabel: string
  readonly place: string
  readonly value: string
  readonly entries: readonly { readonly key: string; readonly name: string }[]
  readonly onChange: (key: string) => void
}) {
  const known = entries.map(({ key, name }) => ({ value: key, label: name }))
  const data = known.some((entry) => entry.value === value) ? known : [{ value, label: value }, ...known]
  return (
    <NativeSelect
      label={label}
      aria-label={fullLabel}
      data-place={place}
      data={data}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}

/** Gives a kind's first choice; null where there is nothing to choose. */
function useFirstOfKind(policy: EscalationPolicy): (kind: LadderWho['kind']) => LadderWho | null {
  const team = useDeskState((state) => state.teams[0])
  const member = useDeskState((state) => state.members.find(({ active }) => active))
  return (kind) => {
    switch (kind) {
      case 'target':
      case 'lead':
        return { kind }
      case 'team':
        return team ? { kind, teamId: team.id } : null
      case 'member':
        return member ? { kind, memberId: member.id } : null
      case 'role':
        return { kind, role: 'lead' }
      case 'on_call':
        return policy.rotations[0] ? { kind, rotation: policy.rotations[0].key } : null
      case 'contact':
        return policy.contacts[0] ? { kind, contact: policy.contacts[0].key } : null
      default:
        return kind satisfies never
    }
  }
}
