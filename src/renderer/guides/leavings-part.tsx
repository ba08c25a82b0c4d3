import { Button, NativeSelect, Text, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useCallback, useState } from 'react'
import type { GuideLeavings, Leaving, LeavingCluster, LeavingProposal } from '../../shared/contract/guide-numbers.ts'
import type { GuideVersion } from '../../shared/contract/guides.ts'
import type { Guide } from '../../shared/guide/guide.ts'
import { applyProposal } from '../../shared/guide/proposals.ts'
import type { DeskClient } from '../app/desk-connection.ts'
import { useRoute } from '../app/route.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { NotYet } from '../ui/asked-parts.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { formatWhen } from '../ui/format.ts'
import { useAsked } from '../ui/use-asked.ts'
import classes from './forms.module.css'
import { stepOf } from './guide-edits.ts'
import type { GuidePartProps } from './guide-parts.tsx'
import { GuideAwaited, NoGuide } from './no-guide.tsx'
import { titleOf } from './step-words.ts'
import { GuideEditorProvider, useGuideEditor, useGuideEditorStore } from './use-guide-editor.ts'
import { useOpenGuide } from './use-open-guide.ts'

const words = t.guides.numbers.leavings
const spans = [30, 90, 365]

/** Why people left the path of a guide, put together, with the steps that would have kept them on it. */
export function LeavingsPart({ guideKey }: GuidePartProps) {
  const { store, trouble, missing } = useOpenGuide(guideKey)
  if (missing) return <NoGuide />
  if (!store) return <GuideAwaited trouble={trouble} />
  return (
    <GuideEditorProvider value={store}>
      <div className={area.content}>
        <Leavings guideKey={guideKey} />
      </div>
    </GuideEditorProvider>
  )
}

function Leavings({ guideKey }: { readonly guideKey: string }) {
  const [version, choose] = useState<number | null>(null)
  const [days, look] = useState(90)
  const history = useAsked(
    useCallback(
      (desk: DeskClient, signal: AbortSignal) => desk.guides.history({ key: guideKey }, { signal }),
      [guideKey],
    ),
  )
  const asked = useAsked(
    useCallback(
      (desk: DeskClient, signal: AbortSignal) => desk.guides.leavings({ key: guideKey, version, days }, { signal }),
      [guideKey, version, days],
    ),
  )
  const versions: readonly GuideVersion[] = history.data?.versions ?? []
  return (
    <>
      <div className={area.tools}>
        <NativeSelect
          aria-label={t.guides.numbers.which}
          data={[
            { value: '', label: words.allVersions },
            ...versions.map((one) => ({ value: String(one.version), label: t.guides.numbers.version(one.version) })),
          ]}
          value={version === null ? '' : String(version)}
          onChange={({ currentTarget: { value } }) => choose(value === '' ? null : Number(value))}
        />
        <NativeSelect
          aria-label={t.guides.numbers.days}
          data={spans.map((span) => ({ value: String(span), label: t.guides.numbers.lastDays(span) }))}
          value={String(days)}
          onChange={({ currentTarget: { value } }) => look(Number(value))}
        />
      </div>
      {asked.data ? <Clusters leavings={asked.data} /> : <NotYet asked={asked} />}
    </>
  )
}

function Clusters({ leavings: { total, clusters, cut } }: { readonly leavings: GuideLeavings }) {
  if (total === 0)
    return <EmptyState title={words.finding(0)}>{`${words.nobody} ${cut ? t.guides.numbers.cut : ''}`}</EmptyState>
  return (
    <section className={area.part} aria-labelledby="leavings">
      <Title order={2} id="leavings">
        {words.finding(total)}
      </Title>
      <Text size="sm" c="dimmed">
        {words.text} {cut && t.guides.numbers.cut}
      </Text>
      {clusters.map((cluster) => (
        <Cluster key={`${cluster.step} ${cluster.how} ${cluster.reasons[0]?.runId}`} cluster={cluster} />
      ))}
    </section>
  )
}

function Cluster({ cluster }: { readonly cluster: LeavingCluster }) {
  const { step, how, to, words: common, count, reasons, proposal } = cluster
  const guide = useGuideEditor((editor) => editor.guide)
  const heading = words.cluster(count, titleOfKey(guide, step), common.slice(0, 4).join(', '))
  return (
    <article className={area.card} aria-label={heading}>
      <Title order={3}>{heading}</Title>
      <Text size="sm" c="dimmed">
        {words.how[how]} {to !== null && words.went(titleOfKey(guide, to))}
      </Text>
      {proposal ? (
        <Proposal proposal={proposal} guide={guide} />
      ) : (
        <Text size="sm" c="dimmed">
          {words.noProposal}
        </Text>
      )}
      <details className={area.details}>
        <summary>{words.reasons}</summary>
        <ul className={area.plain}>
          {reasons.map((reason) => (
            <Reason key={`${reason.runId} ${reason.at}`} leaving={reason} />
          ))}
        </ul>
      </details>
    </article>
  )
}

function Reason({ leaving: { reference, reason, by, at, version } }: { readonly leaving: Leaving }) {
  const go = useRoute((state) => state.go)
  return (
    <li>
      <p className={area.reason}>{reason}</p>
      <span className={area.noteLine}>{words.line(by, formatWhen(at), version)}</span>{' '}
      <button
        type="button"
        className={classes.link}
        aria-label={words.openCase(reference)}
        onClick={() => go({ area: 'inbox', reference })}
      >
        {reference}
      </button>
    </li>
  )
}

/** The step that is proposed, to be taken into the draft: nothing changes without a person. */
function Proposal({ proposal, guide }: { readonly proposal: LeavingProposal; readonly guide: Guide }) {
  const store = useGuideEditorStore()
  const go = useRoute((state) => state.go)
  const [said, say] = useState<'added' | 'gone' | null>(null)
  const add = () => {
    const before = store.getState().guide
    store.getState().change((now) => applyProposal(now, proposal))
    say(store.getState().guide === before ? 'gone' : 'added')
  }
  const look = () => {
    go({ area: 'guides', key: guide.key, tab: 'edit', version: null })
    store.getState().show(proposal.kind === 'add_option' ? proposal.step : proposal.step.key)
  }
  return (
    <div className={area.tools}>
      <Text size="sm">
        <strong>{words.proposal}:</strong> {proposalWords(proposal, guide)}
      </Text>
      {said === null ? (
        <Button variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
          {words.add}
        </Button>
      ) : (
        <Text size="sm" role="status">
          {words[said]}
        </Text>
      )}
      {said === 'added' && (
        <Button variant="default" onClick={look}>
          {words.toDraft}
        </Button>
      )}
    </div>
  )
}

function proposalWords(proposal: LeavingProposal, guide: Guide): string {
  switch (proposal.kind) {
    case 'add_option':
      return words.addOption(proposal.option.label, titleOfKey(guide, proposal.step))
    case 'ask_before':
      return words.askBefore(titleOf(proposal.step), titleOfKey(guide, proposal.before))
    default:
      return proposal satisfies never
  }
}

function titleOfKey(guide: Guide, key: string): string {
  const step = stepOf(guide, key)
  return step ? titleOf(step) : t.guides.numbers.gone(key)
}
