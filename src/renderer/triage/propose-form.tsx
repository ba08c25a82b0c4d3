import { Button, Checkbox, NumberInput, Text, Textarea, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type FormEvent, useState } from 'react'
import type { TriagePolicy } from '../../shared/triage/policy.ts'
import { t } from '../app/text/index.ts'
import { TroubleNote } from '../ui/asked-parts.tsx'
import { useWork } from '../ui/use-work.ts'
import { useDraft } from './draft-store.ts'
import classes from './triage.module.css'

const words = t.triage.propose

/** A trial may run on all new cases; a bound of all would never stop one. In per cent. */
const mostShare = 100
const mostBound = 99

/** Asks a second person for their yes: a reason, and perhaps a trial on a share of new cases. */
export function ProposeForm({
  policy,
  basedOn,
  looked,
  underWay,
  onProposed,
}: {
  readonly policy: TriagePolicy | null
  readonly basedOn: number
  readonly looked: boolean
  /** A version proposed or on trial: only one at a time. */
  readonly underWay: number | null
  readonly onProposed: () => Promise<void>
}) {
  const { reason, write, discard } = useDraft()
  const [onTrial, setOnTrial] = useState(false)
  const [share, setShare] = useState<number | string>(20)
  const [bound, setBound] = useState<number | string>(30)
  const [tried, setTried] = useState(false)
  const { running, trouble, run } = useWork()
  const blocked = blockedBy({ policy, looked, underWay })
  const percents = { share: percentOf(share, mostShare), overrideBound: percentOf(bound, mostBound) }
  const trialOk = !onTrial || (percents.share !== null && percents.overrideBound !== null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!policy || blocked || reason.trim() === '' || !trialOk) return
    const trial =
      onTrial && percents.share !== null && percents.overrideBound !== null
        ? { share: percents.share, overrideBound: percents.overrideBound }
        : null
    await run(async (desk, signal) => {
      const { version } = await desk.triage.propose({ policy, reason, basedOn, trial }, { signal })
      discard()
      notifications.show({ message: words.done(version), color: 'petrol' })
      await onProposed()
    })
  }
  return (
    <section className={classes.part} aria-labelledby="propose">
      <div className={classes.partHead}>
        <Title order={2} id="propose">
          {words.title}
        </Title>
        <Text size="sm" c="dimmed">
          {words.intro}
        </Text>
      </div>
      <form className={classes.form} onSubmit={(event) => void submit(event)}>
        <Textarea
          label={t.common.reason}
          description={words.reasonHint}
          autosize
          minRows={2}
          maxLength={2_000}
          value={reason}
          error={tried && reason.trim() === '' ? t.common.reasonNeeded : null}
          onChange={({ currentTarget }) => write(currentTarget.value)}
        />
        <Checkbox
          label={words.trial}
          description={words.trialHint}
          checked={onTrial}
          onChange={({ currentTarget }) => setOnTrial(currentTarget.checked)}
        />
        {onTrial && (
          <div className={classes.inline}>
            <PercentInput label={words.share} most={mostShare} value={share} onChange={setShare} />
            <PercentInput label={words.bound} most={mostBound} value={bound} onChange={setBound} />
          </div>
        )}
        {trouble && <TroubleNote trouble={trouble} />}
        <div className={classes.tools}>
          <Button type="submit" disabled={blocked !== null} loading={running} aria-describedby="propose-blocked">
            {words.submit}
          </Button>
          <Text size="sm" c="dimmed" id="propose-blocked">
            {blocked}
          </Text>
        </div>
      </form>
    </section>
  )
}

function PercentInput({
  label,
  most,
  value,
  onChange,
}: {
  readonly label: string
  readonly most: number
  readonly value: number | string
  readonly onChange: (value: number | string) => void
}) {
  return (
    <NumberInput
      size="xs"
      label={label}
      suffix=" %"
      allowDecimal={false}
      allowNegative={false}
      step={5}
      value={value}
      error={percentOf(value, most) === null ? words.percentNeeded(most) : null}
      onChange={onChange}
    />
  )
}

function percentOf(value: number | string, most: number): number | null {
  return typeof value === 'number' && value >= 1 && value <= most ? value / 100 : null
}

function blockedBy({
  policy,
  looked,
  underWay,
}: {
  readonly policy: TriagePolicy | null
  readonly looked: boolean
  readonly underWay: number | null
}): string | null {
  if (underWay !== null) return words.busy(underWay)
  if (!policy) return words.fixFirst
  return looked ? null : words.lookFirst
}
