import { useCallback, useMemo } from 'react'
import type { Guide } from '../../shared/guide/guide.ts'
import type { DeskClient } from '../app/desk-connection.ts'
import { useAsked } from '../ui/use-asked.ts'
import { createGuideEditor } from './editor-store.ts'
import { GuideAwaited, NoGuide } from './no-guide.tsx'
import { GuideEditorProvider } from './use-guide-editor.ts'
import { useToldLibrary } from './use-guide-library.ts'
import { Workbench } from './workbench.tsx'

/** A version of a guide to read: the published one, offline too, or the one asked for. */
export function ReadPart({ guideKey, version }: { readonly guideKey: string; readonly version: number | null }) {
  const library = useToldLibrary()
  const published = library?.published(guideKey) ?? null
  const here = published && (version === null || version === published.version) ? published : null
  const ask = useCallback(
    async (desk: DeskClient, signal: AbortSignal) => {
      if (version !== null) return (await desk.guides.version({ key: guideKey, version }, { signal })).guide
      // A retired guide is still read: as its newest version.
      const newest = (await desk.guides.history({ key: guideKey }, { signal })).versions[0]
      return newest ? (await desk.guides.version({ key: guideKey, version: newest.version }, { signal })).guide : null
    },
    [guideKey, version],
  )
  if (here) return <Reader guide={here} />
  if (!library) return <GuideAwaited trouble={null} />
  return <Asked ask={ask} />
}

function Asked({ ask }: { readonly ask: (desk: DeskClient, signal: AbortSignal) => Promise<Guide | null> }) {
  const { data, trouble, loading } = useAsked(ask)
  if (data) return <Reader guide={data} />
  return loading || trouble?.kind === 'offline' ? <GuideAwaited trouble={trouble} /> : <NoGuide />
}

function Reader({ guide }: { readonly guide: Guide }) {
  const store = useMemo(
    () => createGuideEditor({ document: guide, readOnly: true, basedOn: guide.version, revision: 0, saved: guide }),
    [guide],
  )
  return (
    <GuideEditorProvider value={store}>
      <Workbench />
    </GuideEditorProvider>
  )
}
