import { initials } from './initials.ts'
import classes from './member-avatar.module.css'

/** A person's initials in a circle; a dashed empty circle for a queue. The name is always said, unless its place says it (`silent`). */
export function MemberAvatar({
  name,
  label,
  size = 20,
  silent = false,
}: {
  name: string | null
  label: string
  size?: number
  silent?: boolean
}) {
  return (
    <span
      className={classes.avatar}
      data-empty={name === null || undefined}
      style={{ width: size, height: size, fontSize: Math.max(9, Math.round(size * 0.42)) }}
      title={label}
    >
      <span aria-hidden>{name === null ? '' : initials(name)}</span>
      {!silent && <span className="visually-hidden">{label}</span>}
    </span>
  )
}
