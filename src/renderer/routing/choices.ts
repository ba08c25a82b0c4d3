import { useMemo } from 'react'
import { useDeskState } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'

/** Teams and people to choose from, by name. Chosen ones who are gone stay in the list and say so. */

export interface Choice {
  readonly value: string
  readonly label: string
}

export function useTeamChoices(chosen: string | null): Choice[] {
  const teams = useDeskState((state) => state.teams)
  return useMemo(() => {
    const known = teams.map(({ id, name }) => ({ value: id, label: name })).toSorted(byLabel)
    return withGone(known, chosen === null ? [] : [chosen], t.routing.fields.goneTeam)
  }, [teams, chosen])
}

export function useMemberChoices(chosen: readonly string[]): Choice[] {
  const members = useDeskState((state) => state.members)
  return useMemo(() => {
    const known = members
      .filter(({ id, active }) => active || chosen.includes(id))
      .map(({ id, name, role, active }) => ({
        value: id,
        label: active ? `${name} · ${t.common.role[role]}` : `${name} · ${t.routing.fields.left}`,
      }))
      .toSorted(byLabel)
    return withGone(known, chosen, t.common.unknownMember)
  }, [members, chosen])
}

function withGone(known: Choice[], chosen: readonly string[], label: string): Choice[] {
  const gone = chosen.filter((id) => id !== '' && !known.some(({ value }) => value === id))
  return [...known, ...gone.map((value) => ({ value, label }))]
}

function byLabel(a: Choice, b: Choice): number {
  return a.label.localeCompare(b.label)
}
