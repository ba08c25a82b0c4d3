import { Text, Title } from '@mantine/core'
import type { HeldBackCase, HeldBackList } from '../../shared/contract/house.ts'
import { useClockSkew } from '../app/desk-state.ts'
import { useFromNow } from '../app/now.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { ErrorState } from '../ui/error-state.tsx'
import { formatNumber, formatWhen } from '../ui/format.ts'
import { type Ask, useAsked } from '../ui/use-asked.ts'
import { useDocumentDraft } from './use-document-draft.ts'

const words = t.routing.automatic
const ask: Ask<HeldBackList> = (desk, signal) => desk.house.heldBack(undefined, { signal })

/** What rules held back in the last days: counted by rule, and listed. */
export function HeldBackPart() {
  const { published } = useDocumentDraft('escalation')
  const { data, trouble, reload } = useAsked(ask)
  const names = new Map(published.automatic.rules.map(({ key, name }) => [key, name]))
  const nameOf = (rule: string) => names.get(rule) ?? rule
  if (!data) return trouble ? <ErrorState onRetry={reload}>{trouble.message}</ErrorState> : null
  const { counts, cases } = data
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  return (
    <section>
      <Title order={2} mt="lg">
        {words.heldTitle(total)}
      </Title>
      {total > 0 && (
        <>
          <Text size="sm" c="dimmed">
            {words.heldText} {cases.length < total && words.heldShown(cases.length)}
          </Text>
          <table className={area.table} aria-label={words.heldLabel}>
            <thead>
              <tr>
                <th scope="col">{words.columns.rule}</th>
                <th scope="col">{words.columns.reason}</th>
                <th scope="col">{words.columns.count}</th>
              </tr>
            </thead>
            <tbody>
              {counts.map(({ rule, reason, count }) => (
                <tr key={`${rule} ${reason}`}>
                  <th scope="row">{nameOf(rule)}</th>
                  <td>{words.reasons[reason]}</td>
                  <td>{formatNumber(count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <table className={area.table} aria-label={words.casesLabel}>
            <thead>
              <tr>
                <th scope="col">{words.columns.reference}</th>
                <th scope="col">{words.columns.rule}</th>
                <th scope="col">{words.columns.reason}</th>
                <th scope="col">{words.columns.since}</th>
                <th scope="col">{words.columns.until}</th>
              </tr>
            </thead>
            <tbody>
              {cases.map((one) => (
                <tr key={`${one.caseId} ${one.rule} ${one.firstAt}`}>
                  <th scope="row">{one.reference}</th>
                  <td>{nameOf(one.rule)}</td>
                  <td>{words.reasons[one.reason]}</td>
                  <td>{formatWhen(one.firstAt)}</td>
                  <td>
                    <WhatThen one={one} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}

function WhatThen({ one }: { readonly one: HeldBackCase }) {
  const skew = useClockSkew()
  const isPast = useFromNow((now) => Date.parse(one.until) <= now + skew)
  if (one.raisedAt) return words.raisedLater(formatWhen(one.raisedAt))
  return isPast ? words.lookedAgain : words.looksAgain(formatWhen(one.until))
}
