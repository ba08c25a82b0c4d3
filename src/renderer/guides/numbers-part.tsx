import { NativeSelect, SegmentedControl, Text } from '@mantine/core'
import { useCallback, useMemo, useState } from 'react'
import type { GuideNumbers } from '../../shared/contract/guide-numbers.ts'
import type { GuideVersion } from '../../shared/contract/guides.ts'
import type { Guide } from '../../shared/guide/guide.ts'
import type { DeskClient } from '../app/desk-connection.ts'
import { t } from '../app/text/index.ts'
import { NotYet } from '../ui/asked-parts.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { useAsked } from '../ui/use-asked.ts'
import { figuresOf } from './canvas-figures.ts'
import { createGuideEditor } from './editor-store.ts'
import classes from './forms.module.css'
import type { GuidePartProps } from './guide-parts.tsx'
import { NumbersTables } from './numbers-tables.tsx'
import { GuideEditorProvider } from './use-guide-editor.ts'
import { Workbench } from './workbench.tsx'

const words = t.guides.numbers
const spans = [7, 30, 90, 365]
type View = 'canvas' | 'table'

/** What runs tell of one version of a guide: on its canvas as the weight of the ways, and as tables. */
export function NumbersPart({ guideKey, version }: GuidePartProps) {
  const history = useAsked(
    useCallback(
      (desk: DeskClient, signal: AbortSignal) => desk.guides.history({ key: guideKey }, { signal }),
      [guideKey],
    ),
  )
  if (!history.data) return <NotYet asked={history} />
  const { versions } = history.data
  const wanted = versions.find((one) => one.version === version) ?? versions[0]
  if (!wanted)
    return (
      <Text size="sm" c="dimmed" p="md">
        {words.never}
      </Text>
    )
  return <Numbers key={guideKey} guideKey={guideKey} versions={versions} first={wanted.version} />
}

function Numbers({
  guideKey,
  versions,
  first,
}: {
  readonly guideKey: string
  readonly versions: readonly GuideVersion[]
  readonly first: number
}) {
  const [version, choose] = useState(first)
  const [days, look] = useState(30)
  const [view, show] = useState<View>('canvas')
  const asked = useAsked(
    useCallback(
      async (desk: DeskClient, signal: AbortSignal) => {
        const [numbers, { guide }] = await Promise.all([
          desk.guides.numbers({ key: guideKey, version, days }, { signal }),
          desk.guides.version({ key: guideKey, version }, { signal }),
        ])
        return { numbers, guide }
      },
      [guideKey, version, days],
    ),
  )
  return (
    <div className={classes.numbers}>
      <div className={classes.numbersTools}>
        <NativeSelect
          aria-label={words.which}
          data={versions.map((one) => ({ value: String(one.version), label: words.version(one.version) }))}
          value={String(version)}
          onChange={({ currentTarget: { value } }) => choose(Number(value))}
        />
        <NativeSelect
          aria-label={words.days}
          data={spans.map((span) => ({ value: String(span), label: words.lastDays(span) }))}
          value={String(days)}
          onChange={({ currentTarget: { value } }) => look(Number(value))}
        />
        <SegmentedControl<View>
          aria-label={words.view.label}
          data={(['canvas', 'table'] as const).map((value) => ({ value, label: words.view[value] }))}
          value={view}
          onChange={show}
        />
        {asked.data && asked.data.numbers.runs > 0 && <Finding numbers={asked.data.numbers} />}
      </div>
      {!asked.data ? (
        <NotYet asked={asked} />
      ) : asked.data.numbers.runs === 0 ? (
        <EmptyState title={words.noRuns}>{words.noRunsText}</EmptyState>
      ) : view === 'canvas' ? (
        <NumbersCanvas {...asked.data} />
      ) : (
        <NumbersTables {...asked.data} />
      )}
    </div>
  )
}

function Finding({ numbers: { runs, ended, left, cut } }: { readonly numbers: GuideNumbers }) {
  return (
    <Text size="sm" role="status">
      <strong>{words.finding(runs, ended, left)}</strong> {cut && words.cut}
    </Text>
  )
}

/** The version that was run, with what its runs tell on its steps and ways. */
function NumbersCanvas({ numbers, guide }: { readonly numbers: GuideNumbers; readonly guide: Guide }) {
  const store = useMemo(
    () => createGuideEditor({ document: guide, readOnly: true, basedOn: guide.version, revision: 0, saved: guide }),
    [guide],
  )
  const figures = useMemo(() => figuresOf(numbers), [numbers])
  return (
    <GuideEditorProvider value={store}>
      <Workbench figures={figures} />
    </GuideEditorProvider>
  )
}
