import { NativeSelect, Text, Title } from '@mantine/core'
import { useCallback, useState } from 'react'
import type { PolicyKind } from '../../shared/policies/kinds.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { NotYet } from '../ui/asked-parts.tsx'
import { type Ask, useAsked } from '../ui/use-asked.ts'
import { differencesOf } from './differences.ts'
import { DocumentDifferences } from './document-differences.tsx'
import { usePublished } from './documents-context.tsx'
import { useDocumentDraft } from './use-document-draft.ts'

const words = t.routing.versions

/** What one version changed against another. */
export function CompareVersions({ kind }: { readonly kind: PolicyKind }) {
  const { history, inForce } = usePublished(kind)
  const { dirty, draft } = useDocumentDraft(kind)
  const newest = inForce.version
  const before = history.find(({ version }) => version < newest)?.version ?? newest
  const [chosen, choose] = useState<{ one: number; other: number | 'draft' } | null>(null)
  const { one, other } = chosen ?? (dirty ? { one: newest, other: 'draft' } : { one: before, other: newest })
  if (history.length < 2 && !dirty) return null
  const versions = history.map(({ version }) => ({ value: String(version), label: words.version(version) }))
  const others = dirty ? [{ value: 'draft', label: words.myDraft }, ...versions] : versions
  return (
    <section className={area.part} aria-labelledby="compare">
      <Title order={2} id="compare">
        {words.columns.compare}
      </Title>
      <div className={area.tools}>
        <NativeSelect
          aria-label={words.compareOne}
          data={versions}
          value={String(one)}
          onChange={({ currentTarget }) => choose({ one: Number(currentTarget.value), other })}
        />
        <Text size="sm">{words.compareOther}</Text>
        <NativeSelect
          aria-label={words.compareOther}
          data={others}
          value={String(other)}
          onChange={({ currentTarget }) =>
            choose({ one, other: currentTarget.value === 'draft' ? 'draft' : Number(currentTarget.value) })
          }
        />
      </div>
      {one === other ? (
        <Text size="sm" c="dimmed">
          {words.compareSame}
        </Text>
      ) : (
        <Compared kind={kind} one={one} other={other} draft={draft} />
      )}
    </section>
  )
}

function Compared({
  kind,
  one,
  other,
  draft,
}: {
  readonly kind: PolicyKind
  readonly one: number
  readonly other: number | 'draft'
  readonly draft: object
}) {
  const before = useAsked(useVersionAsk(kind, one))
  const after = useAsked(useVersionAsk(kind, other === 'draft' ? one : other))
  const [old, now] = [before.data, other === 'draft' ? draft : after.data]
  if (!old) return <NotYet asked={before} />
  if (!now) return <NotYet asked={after} />
  const label = words.compareTitle(words.version(one), other === 'draft' ? words.myDraft : words.version(other))
  return <DocumentDifferences label={label} differences={differencesOf(old, now)} />
}

function useVersionAsk(kind: PolicyKind, version: number): Ask<object> {
  return useCallback<Ask<object>>(
    async (desk, signal) => (await desk.policies.version({ kind, version }, { signal })).document,
    [kind, version],
  )
}
