import { Group, Radio, Select, TextInput } from '@mantine/core'
import type { Member } from '../../shared/access/directory.ts'
import { maySee, permissions } from '../../shared/access/permissions.ts'
import type { Commitment } from '../../shared/case/parts.ts'
import type { Case } from '../../shared/case/state.ts'
import { useDirectory, useMe } from '../app/desk-state.ts'
import { chosenEnd, endFields, promiseEnd, promiseEndChoices } from '../case/resolve-form.ts'
import { words } from '../case/words.ts'
import { PromiseStandingText } from './promise-standing.tsx'
import classes from './promises.module.css'

const text = words.promises.ends

interface PromiseEndsProps {
  readonly state: Case
  readonly open: readonly Commitment[]
  readonly fields: Readonly<Record<string, string>>
  /** Somebody tried to send: what is missing is said. */
  readonly tried: boolean
  readonly onChange: (field: string, value: string) => void
}

/** What becomes of each promise that is open when its case is resolved: kept, dropped with a reason, or handed on. */
export function PromiseEnds({ state, open, ...rest }: PromiseEndsProps) {
  const me = useMe()
  const directory = useDirectory()
  const keepers = [...directory.members.values()]
    .filter((member) => member.id !== me.id && mayKeep(member, state))
    .toSorted((a, b) => a.name.localeCompare(b.name))
  const people = [
    { value: me.id, label: text.me(me.name) },
    ...keepers.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <section className={classes.ends} aria-label={text.title(open.length)}>
      <h3 className={classes.endsTitle}>{text.title(open.length)}</h3>
      <p className={classes.by}>{text.what}</p>
      {open.map((promise) => (
        <PromiseEndFields key={promise.id} promise={promise} people={people} me={me.id} {...rest} />
      ))}
    </section>
  )
}

function PromiseEndFields({
  promise,
  people,
  me,
  fields,
  tried,
  onChange,
}: Pick<PromiseEndsProps, 'fields' | 'tried' | 'onChange'> & {
  readonly promise: Commitment
  readonly people: readonly { readonly value: string; readonly label: string }[]
  readonly me: string
}) {
  const { id } = promise
  const end = chosenEnd(fields, id)
  const isMissing = tried && promiseEnd(fields, id, me) === null
  return (
    <div className={classes.promise} data-missed={promise.missedAt !== null || undefined}>
      <p className={classes.text} dir="auto">
        {promise.text}
      </p>
      <PromiseStandingText promise={promise} />
      <Radio.Group
        aria-label={text.label(promise.text)}
        value={end ?? ''}
        onChange={(next) => onChange(endFields.end(id), next)}
        error={isMissing && end === null ? text.needed : undefined}
      >
        <Group gap="md" mt={6} mb={4}>
          {promiseEndChoices.map((choice) => (
            <Radio key={choice} size="xs" value={choice} label={text.choices[choice]} />
          ))}
        </Group>
      </Radio.Group>
      {end === 'dropped' && (
        <TextInput
          size="xs"
          label={words.promises.whyDropped}
          value={fields[endFields.reason(id)] ?? ''}
          onChange={({ currentTarget }) => onChange(endFields.reason(id), currentTarget.value)}
          error={isMissing ? words.dialogs.reasonNeeded : undefined}
          maxLength={2_000}
          dir="auto"
        />
      )}
      {end === 'handed_on' && (
        <Select
          size="xs"
          label={text.to}
          description={text.toWhat}
          data={people}
          value={fields[endFields.to(id)] ?? me}
          onChange={(next) => next && onChange(endFields.to(id), next)}
          allowDeselect={false}
          searchable
        />
      )}
    </div>
  )
}

/** Whoever sees the case and works with customers. */
function mayKeep(member: Member, state: Case): boolean {
  return maySee(member, state) && permissions[member.role].reply !== 'none'
}
