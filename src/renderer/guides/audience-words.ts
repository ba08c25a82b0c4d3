import type { Guide } from '../../shared/guide/guide.ts'
import { t } from '../app/text/index.ts'

/** Whom a guide is for, in words: `Agent, Trainee · billing or refunds`. */
export function audienceWords({
  roles,
  skills,
}: {
  readonly roles: Guide['roles']
  readonly skills: readonly string[]
}): string {
  const who = roles.length === 0 ? [] : [roles.map((role) => t.common.role[role]).join(', ')]
  const can = skills.length === 0 ? [] : [t.guides.library.skills(skills)]
  return [...who, ...can].join(' · ') || t.guides.library.everybody
}
