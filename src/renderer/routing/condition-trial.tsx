import { Button, Text, TextInput } from '@mantine/core'
import { ORPCError } from '@orpc/client'
import { type FormEvent, useState } from 'react'
import type { EscalationType } from '../../shared/case/escalation.ts'
import type { Case } from '../../shared/case/state.ts'
import { evaluateCondition } from '../../shared/escalation/condition.ts'
import type { DeskClient } from '../app/desk-connection.ts'
import { useClockSkew, useDirectory } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'
import { TroubleNote } from '../ui/asked-parts.tsx'
import { useWork } from '../ui/use-work.ts'
import classes from './routing.module.css'

const words = t.routing.matrix.row

/** Tries a condition on a case of this desk. */
export function ConditionTrial({
  condition,
  type,
}: {
  readonly condition: string
  readonly type: EscalationType | null
}) {
  const directory = useDirectory()
  const skew = useClockSkew()
  const [reference, setReference] = useState('')
  const [found, setFound] = useState<Case | 'missing' | null>(null)
  const { running, trouble, run } = useWork()
  const look = (event: FormEvent) => {
    event.preventDefault()
    if (reference.trim() === '') return
    void run(async (desk, signal) => setFound(await caseCalled(reference.trim().toUpperCase(), desk, signal)))
  }
  const at = new Date(Date.now() + skew).toISOString()
  return (
    <form className={classes.trial} onSubmit={look}>
      <TextInput
        label={words.tryOn}
        aria-label={`${words.tryOn}: ${words.tryReference}`}
        placeholder={words.tryReference}
        value={reference}
        onChange={({ currentTarget }) => {
          setReference(currentTarget.value)
          setFound(null)
        }}
      />
      <Button type="submit" variant="default" loading={running}>
        {words.tryGo}
      </Button>
      {trouble && <TroubleNote trouble={trouble} />}
      {found !== null && (
        <Text size="sm" role="status" className={classes.trialSaid}>
          {found === 'missing'
            ? words.tryMissing(reference)
            : said(found, evaluateCondition(condition, found, { type, at, directory }))}
        </Text>
      )}
    </form>
  )
}

function said(
  { reference }: Case,
  { holds, fault }: { readonly holds: boolean; readonly fault: string | null },
): string {
  if (fault !== null) return words.tryFault(reference, fault)
  return holds ? words.tryHolds(reference) : words.tryFails(reference)
}

async function caseCalled(reference: string, desk: DeskClient, signal: AbortSignal): Promise<Case | 'missing'> {
  try {
    const { caseId } = await desk.cases.byReference({ reference }, { signal })
    for await (const shown of await desk.cases.watch({ caseId }, { signal })) return shown.case
    return 'missing'
  } catch (error) {
    if (error instanceof ORPCError && error.code === 'NOT_FOUND') return 'missing'
    throw error
  }
}
