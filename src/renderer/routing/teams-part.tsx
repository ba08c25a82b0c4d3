import { Text } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import type { Team } from '../../shared/access/directory.ts'
import type { TeamPlan } from '../../shared/escalation/policy.ts'
import { useDeskState } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { EmptyState } from '../ui/empty-state.tsx'
import { TableHead } from '../ui/table-head.tsx'
import { errorText, MembersField, TeamField } from './fields.tsx'
import classes from './routing.module.css'
import { useDocumentDraft } from './use-document-draft.ts'

const words = t.routing.teams

/** Who answers for each team's queue, and which teams take over from it. */
export function TeamsPart() {
  const teams = useDeskState((state) => state.teams)
  if (teams.length === 0)
    return (
      <EmptyState icon={<IconUsers size={32} stroke={1.5} />} title={words.emptyTitle}>
        {words.empty}
      </EmptyState>
    )
  return (
    <>
      <Text size="sm" c="dimmed">
        {words.intro}
      </Text>
      <table className={`${area.table} ${classes.fieldTable}`} aria-label={words.label}>
        <TableHead columns={[words.columns.team, words.columns.leads, words.columns.backup, words.columns.overflow]} />
        <tbody>
          {teams
            .toSorted((a, b) => a.name.localeCompare(b.name))
            .map((team) => (
              <TeamRow key={team.id} team={team} />
            ))}
        </tbody>
      </table>
    </>
  )
}

function TeamRow({ team }: { readonly team: Team }) {
  const { draft, change, problemsAt } = useDocumentDraft('escalation')
  const at = draft.teams.findIndex(({ teamId }) => teamId === team.id)
  const plan = draft.teams[at] ?? emptyPlan(team.id)
  const place = `teams.${at < 0 ? `new.${team.id}` : at}`
  const set = (values: Partial<TeamPlan>) =>
    change((document) => ({ ...document, teams: withPlan(document.teams, { ...plan, ...values }) }))
  const field = (name: 'leadIds' | 'backupTeamId' | 'overflowTeamId', column: string) => ({
    label: column,
    fullLabel: words.of(team.name, column),
    place: `${place}.${name}`,
    error: errorText(problemsAt(`${place}.${name}`)),
  })
  return (
    <tr data-place={place} tabIndex={-1}>
      <th scope="row">{team.name}</th>
      <td>
        <MembersField
          {...field('leadIds', words.columns.leads)}
          hideLabel
          placeholder={words.leadsAny}
          value={plan.leadIds}
          onChange={(leadIds) => set({ leadIds: [...leadIds] })}
        />
      </td>
      <td>
        <TeamField
          {...field('backupTeamId', words.columns.backup)}
          hideLabel
          placeholder={words.none}
          value={plan.backupTeamId}
          onChange={(backupTeamId) => set({ backupTeamId })}
        />
      </td>
      <td>
        <TeamField
          {...field('overflowTeamId', words.columns.overflow)}
          hideLabel
          placeholder={words.none}
          value={plan.overflowTeamId}
          onChange={(overflowTeamId) => set({ overflowTeamId })}
        />
      </td>
    </tr>
  )
}

function emptyPlan(teamId: string): TeamPlan {
  return { teamId, leadIds: [], backupTeamId: null, overflowTeamId: null }
}

/** The plans with this one in it; a plan that says nothing is none. */
function withPlan(plans: readonly TeamPlan[], plan: TeamPlan): TeamPlan[] {
  const empty = plan.leadIds.length === 0 && plan.backupTeamId === null && plan.overflowTeamId === null
  if (!plans.some(({ teamId }) => teamId === plan.teamId)) return empty ? [...plans] : [...plans, plan]
  return plans.flatMap((one) => (one.teamId !== plan.teamId ? [one] : empty ? [] : [plan]))
}
