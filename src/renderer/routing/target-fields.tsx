import { NativeSelect } from '@mantine/core'
import { roleSchema } from '../../shared/access/directory.ts'
import type { MatrixTarget } from '../../shared/escalation/matrix-row.ts'
import { useDeskState } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'
import { TeamField } from './fields.tsx'
import classes from './routing.module.css'

const words = t.routing.matrix
const kinds = ['best_fit', 'team', 'role'] as const

/** Where a row sends escalations: the best fit, a team, or somebody with a role. */
export function TargetFields({
  target,
  place,
  error,
  onChange,
}: {
  readonly target: MatrixTarget
  readonly place: string
  readonly error: string | null
  readonly onChange: (target: MatrixTarget) => void
}) {
  const firstTeam = useDeskState((state) => state.teams[0]?.id)
  const choose = (kind: string) => {
    if (kind === 'best_fit') onChange({ kind })
    if (kind === 'role') onChange({ kind, role: 'lead', teamId: null })
    if (kind === 'team' && firstTeam !== undefined) onChange({ kind, teamId: firstTeam })
  }
  return (
    <div className={classes.rowFor}>
      <NativeSelect
        label={words.row.goesTo}
        data-place={place}
        error={error}
        data={kinds.map((value) => ({ value, label: words.target[value] }))}
        value={target.kind}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
      {target.kind === 'team' && (
        <TeamField
          label={words.row.team}
          place={`${place}.teamId`}
          value={target.teamId}
          onChange={(teamId) => teamId !== null && onChange({ ...target, teamId })}
        />
      )}
      {target.kind === 'role' && (
        <>
          <NativeSelect
            label={words.row.role}
            data-place={`${place}.role`}
            data={roleSchema.options.map((role) => ({ value: role, label: t.common.role[role] }))}
            value={target.role}
            onChange={({ currentTarget }) => {
              const role = roleSchema.options.find((one) => one === currentTarget.value)
              if (role) onChange({ ...target, role })
            }}
          />
          <TeamField
            label={words.row.inTeam}
            place={`${place}.teamId`}
            placeholder={words.row.inTeamAny}
            value={target.teamId}
            onChange={(teamId) => onChange({ ...target, teamId })}
          />
        </>
      )}
    </div>
  )
}
