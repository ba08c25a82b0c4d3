import { Button, Text } from '@mantine/core'
import { useMemo } from 'react'
import type { Case } from '../../shared/case/state.ts'
import { checkExpression, evaluate } from '../../shared/guide/expressions.ts'
import type { Guide } from '../../shared/guide/guide.ts'
import { freshScope, type RunScope } from '../../shared/guide/scope.ts'
import { serverNow, useDirectory, useMe } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'
import { useChosenCase } from './chosen-case.tsx'
import classes from './forms.module.css'
import { mostSamples, useSampleCases } from './sample-cases.ts'

const words = t.guides.inspector.fit
const mostListed = 6

/** On which of the person's open cases the guide would be offered, as its condition stands. */
export function OfferFit({ guide }: { readonly guide: Guide }) {
  const member = useMe()
  const directory = useDirectory()
  const choose = useChosenCase((choice) => choice.choose)
  const { cases, failed } = useSampleCases()
  const { when } = guide.offer
  const fit = useMemo(() => {
    if (!cases || when.trim() === '' || checkExpression(guide, when, 'bool')) return null
    const at = new Date(serverNow()).toISOString()
    return fitOf(guide, cases, { member, directory, at })
  }, [cases, guide, when, member, directory])
  if (when.trim() === '') return null
  if (failed) return <Said>{words.failed}</Said>
  if (!cases) return <Said>{words.looking}</Said>
  if (cases.length === 0) return <Said>{words.none}</Said>
  if (!fit) return null
  return (
    <div className={classes.fit} role="status">
      <Text size="xs">
        <strong>{words.fits(fit.fitting.length, cases.length)}.</strong>{' '}
        {cases.length === mostSamples && words.newest(mostSamples)}
      </Text>
      {fit.fault !== null && <Said>{words.faults(fit.faults, fit.fault)}</Said>}
      {fit.fitting.length > 0 && (
        <ul className={classes.fitting}>
          {fit.fitting.slice(0, mostListed).map(({ id, reference, subject }) => (
            <li key={id}>
              <Button
                variant="subtle"
                size="compact-xs"
                title={subject}
                aria-label={words.tryOn(reference)}
                onClick={() => choose({ id, reference, subject })}
              >
                {reference}
              </Button>
            </li>
          ))}
          {fit.fitting.length > mostListed && <li>{words.more(fit.fitting.length - mostListed)}</li>}
        </ul>
      )}
    </div>
  )
}

function Said({ children }: { readonly children: string }) {
  return (
    <Text size="xs" c="dimmed" role="status">
      {children}
    </Text>
  )
}

/** The cases a guide's condition holds for, and how many it cannot be answered on. */
function fitOf(
  guide: Guide,
  cases: readonly Case[],
  scope: Omit<RunScope, 'state'>,
): { readonly fitting: readonly Case[]; readonly faults: number; readonly fault: string | null } {
  const asked = cases.map((state) => ({ state, ...evaluate(guide, guide.offer.when, freshScope({ ...scope, state })) }))
  const wrong = asked.filter(({ fault }) => fault !== null)
  return {
    fitting: asked.flatMap(({ state, value }) => (value === true ? [state] : [])),
    faults: wrong.length,
    fault: wrong[0]?.fault ?? null,
  }
}
