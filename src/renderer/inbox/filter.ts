import type { Directory } from '../../shared/access/directory.ts'
import type { InboxFilter } from '../../shared/contract/desk.ts'
import { t } from '../app/text/index.ts'
import { humanize } from '../ui/format.ts'

/** The filter that filters nothing. */
export const emptyFilter: InboxFilter = {
  statuses: [],
  severities: [],
  flagCodes: [],
  teamIds: [],
  categories: [],
  caseIds: [],
  done: false,
}

/** One thing a filter asks for, in words, and the filter without it. */
export interface FilterPart {
  readonly key: string
  readonly label: string
  readonly without: InboxFilter
}

/** Everything a filter asks for, one by one. */
export function filterParts(filter: InboxFilter, directory: Directory): FilterPart[] {
  const drop = <T>(list: readonly T[], item: T) => list.filter((other) => other !== item)
  return [
    ...filter.statuses.map((status) => ({
      key: `status:${status}`,
      label: t.common.status[status],
      without: { ...filter, statuses: drop(filter.statuses, status) },
    })),
    ...filter.severities.map((severity) => ({
      key: `severity:${severity}`,
      label: `${severity} ${t.common.severity[severity]}`,
      without: { ...filter, severities: drop(filter.severities, severity) },
    })),
    ...filter.flagCodes.map((code) => ({
      key: `flag:${code}`,
      label: t.common.flag[code],
      without: { ...filter, flagCodes: drop(filter.flagCodes, code) },
    })),
    ...filter.teamIds.map((id) => ({
      key: `team:${id}`,
      label: directory.teams.get(id)?.name ?? t.common.none,
      without: { ...filter, teamIds: drop(filter.teamIds, id) },
    })),
    ...filter.categories.map((category) => ({
      key: `category:${category}`,
      label: humanize(category),
      without: { ...filter, categories: drop(filter.categories, category) },
    })),
    ...(filter.caseIds.length > 0
      ? [{ key: 'cases', label: t.inbox.surge.members(filter.caseIds.length), without: { ...filter, caseIds: [] } }]
      : []),
    ...(filter.done ? [{ key: 'done', label: t.inbox.filter.doneShort, without: { ...filter, done: false } }] : []),
  ]
}
