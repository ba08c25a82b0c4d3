import { Button, Text, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import type { GuideVersion } from '../../shared/contract/guides.ts'
import { diffGuides } from '../../shared/guide/diff.ts'
import type { Guide } from '../../shared/guide/guide.ts'
import { guideJsonSchema } from '../../shared/guide/guide-json-schema.ts'
import { guideToMermaid } from '../../shared/guide/guide-mermaid.ts'
import { guideFromYaml, guideToYaml } from '../../shared/guide/guide-yaml.ts'
import type { DeskClient } from '../app/desk-connection.ts'
import { useRoute } from '../app/route.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { Waiting } from '../ui/asked-parts.tsx'
import { download } from '../ui/download.ts'
import { type Asked, useAsked } from '../ui/use-asked.ts'
import { YamlExport, YamlImport, type YamlOutcome } from '../ui/yaml-parts.tsx'
import { GuideAwaited, NoGuide } from './no-guide.tsx'
import { GuideEditorProvider, useGuideEditor, useGuideEditorStore } from './use-guide-editor.ts'
import { useOpenGuide } from './use-open-guide.ts'

const words = t.guides.publishing.file

/** A guide as a file: out as YAML, Mermaid and for editors its schema; in again as the draft. */
export function GuideFilePart({
  guideKey,
  versions,
}: {
  readonly guideKey: string
  readonly versions: readonly GuideVersion[]
}) {
  const { store, trouble, missing } = useOpenGuide(guideKey)
  const newest = versions[0]?.version ?? null
  if (missing) return <NoGuide />
  if (!store) return <GuideAwaited trouble={trouble} />
  return (
    <GuideEditorProvider value={store}>
      <Files guideKey={guideKey} newest={newest} />
    </GuideEditorProvider>
  )
}

function Files({ guideKey, newest }: { readonly guideKey: string; readonly newest: number | null }) {
  const store = useGuideEditorStore()
  const guide = useGuideEditor((editor) => editor.guide)
  const { data: published, loading } = usePublished(guideKey, newest)
  const go = useRoute((state) => state.go)
  const draft = {
    value: 'draft',
    label: words.draft,
    fileName: words.draftName(guideKey),
    yaml: () => guideToYaml(guide),
  }
  const take = (yaml: string): YamlOutcome => {
    const file = guideFromYaml(yaml)
    if (file.kind === 'problems') return file
    const { document, unknown } = file
    const { settings, variables, steps } = diffGuides(guide, document)
    const count = settings.length + variables.length + steps.length
    if (count === 0) return { kind: 'trouble', message: words.same }
    store.getState().replace({ ...document, key: guideKey, version: guide.version })
    const other = document.key === guideKey ? [] : [{ line: null, field: 'key', reason: words.otherKey(document.key) }]
    return { kind: 'taken', count, unknown: [...other, ...unknown] }
  }
  if (loading) return <Waiting>{t.common.loading}</Waiting>
  return (
    <>
      <YamlExport
        title={words.exportTitle}
        text={words.exportText}
        choices={
          published
            ? [
                {
                  value: 'published',
                  label: words.version(published.version),
                  fileName: words.fileName(guideKey, published.version),
                  yaml: () => guideToYaml(published),
                },
                draft,
              ]
            : [draft]
        }
      />
      <Documents guide={published ?? guide} />
      <YamlImport
        title={words.importTitle}
        text={`${words.importText} ${words.replaces}`}
        take={take}
        toDraft={() => go({ area: 'guides', key: guideKey, tab: 'edit', version: null })}
      />
    </>
  )
}

/** What documents and editors take of a guide. */
function Documents({ guide }: { readonly guide: Guide }) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(guideToMermaid(guide))
      notifications.show({ message: t.common.yaml.copied, color: 'petrol' })
    } catch {
      notifications.show({ message: words.copyFailed, color: 'yellow' })
    }
  }
  return (
    <section className={area.part} aria-labelledby="documents">
      <div className={area.partHead}>
        <Title order={2} id="documents">
          {words.documentsTitle}
        </Title>
        <Text size="sm" c="dimmed">
          {words.documentsText}
        </Text>
      </div>
      <div className={area.tools}>
        <Button variant="default" onClick={() => void copy()}>
          {words.mermaid}
        </Button>
        <Button
          variant="default"
          onClick={() => download(words.mermaidName(guide.key), guideToMermaid(guide), 'text/plain')}
        >
          {words.mermaidFile}
        </Button>
        <Button
          variant="default"
          onClick={() =>
            download(words.schemaName, `${JSON.stringify(guideJsonSchema(), null, 2)}\n`, 'application/schema+json')
          }
        >
          {words.schema}
        </Button>
      </div>
    </section>
  )
}

/** The newest published version; null where there is none, or it cannot be had. */
function usePublished(key: string, version: number | null): Asked<Guide | null> {
  return useAsked(
    useCallback(
      async (desk: DeskClient, signal: AbortSignal) =>
        version === null ? null : (await desk.guides.version({ key, version }, { signal })).guide,
      [key, version],
    ),
  )
}
