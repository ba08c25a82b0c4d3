import { NativeSelect, Text, Title } from '@mantine/core'
import { useCallback, useMemo, useState } from 'react'
import type { GuideVersion } from '../../shared/contract/guides.ts'
import { diffGuides } from '../../shared/guide/diff.ts'
import type { Guide } from '../../shared/guide/guide.ts'
import type { DeskClient } from '../app/desk-connection.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { NotYet } from '../ui/asked-parts.tsx'
import { type Ask, useAsked } from '../ui/use-asked.ts'
import { GuideDifferences } from './guide-differences.tsx'

const words = t.guides.publishing.compare
const versionWords = t.guides.publishing.versions.version

/** What one version of a guide changed against another, or the draft against either. */
export function CompareGuides({
  guideKey,
  versions,
  draft,
}: {
  readonly guideKey: string
  readonly versions: readonly GuideVersion[]
  /** The shared draft; null: there is none. */
  readonly draft: Guide | null
}) {
  const [newest, before] = versions
  const [chosen, choose] = useState<{ one: number; other: number | 'draft' } | null>(null)
  if (!newest || (!before && !draft)) return null
  const { one, other } =
    chosen ??
    (draft
      ? { one: newest.version, other: 'draft' as const }
      : { one: before?.version ?? newest.version, other: newest.version })
  const choices = versions.map(({ version }) => ({ value: String(version), label: versionWords(version) }))
  return (
    <section className={area.part} aria-labelledby="compare">
      <Title order={2} id="compare">
        {words.title}
      </Title>
      <div className={area.tools}>
        <NativeSelect
          aria-label={words.one}
          data={choices}
          value={String(one)}
          onChange={({ currentTarget: { value } }) => choose({ one: Number(value), other })}
        />
        <Text size="sm">{words.other}</Text>
        <NativeSelect
          aria-label={words.other}
          data={draft ? [{ value: 'draft', label: words.draft }, ...choices] : choices}
          value={String(other)}
          onChange={({ currentTarget: { value } }) =>
            choose({ one, other: value === 'draft' ? 'draft' : Number(value) })
          }
        />
      </div>
      {one === other ? (
        <Text size="sm" c="dimmed">
          {words.same}
        </Text>
      ) : (
        <Compared guideKey={guideKey} one={one} other={other} draft={draft} />
      )}
    </section>
  )
}

function Compared({
  guideKey,
  one,
  other,
  draft,
}: {
  readonly guideKey: string
  readonly one: number
  readonly other: number | 'draft'
  readonly draft: Guide | null
}) {
  const before = useAsked(useVersionAsk(guideKey, one))
  const after = useAsked(useVersionAsk(guideKey, other === 'draft' ? one : other))
  const [old, now] = [before.data, other === 'draft' ? draft : after.data]
  const diff = useMemo(() => old && now && diffGuides(old, now), [old, now])
  if (!diff) return <NotYet asked={old ? after : before} />
  const label = words.label(versionWords(one), other === 'draft' ? words.draft : versionWords(other))
  return <GuideDifferences diff={diff} label={label} />
}

function useVersionAsk(key: string, version: number): Ask<Guide> {
  return useCallback(
    async (desk: DeskClient, signal: AbortSignal) => (await desk.guides.version({ key, version }, { signal })).guide,
    [key, version],
  )
}
