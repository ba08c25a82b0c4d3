import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useMe } from '../app/desk-state.ts'
import { useRoute } from '../app/route.ts'
import { type GuideTab, guideLibrary, routeHash } from '../app/route-hash.ts'
import { t } from '../app/text/index.ts'
import { AreaDenied, AreaMain } from '../ui/area-frame.tsx'
import { AreaTabs } from '../ui/area-tabs.tsx'
import { EditPart } from './edit-part.tsx'
import { leadTabs, partOf } from './guide-parts.tsx'
import { openTitle } from './open-editors.ts'
import { ReadPart } from './read-part.tsx'
import { mayDraw } from './roles.ts'
import { useToldLibrary } from './use-guide-library.ts'
import classes from './workbench.module.css'

const words = t.guides.workbench

/** One guide: for everybody to read, for leads to draw and to look after. */
export function GuideScreen({
  guideKey,
  tab,
  version,
}: {
  readonly guideKey: string
  readonly tab: GuideTab
  readonly version: number | null
}) {
  const leads = mayDraw(useMe().role)
  const published = useToldLibrary()?.published(guideKey) ?? null
  const tabs = (leads ? leadTabs : []).map((key) => ({
    key,
    label: words.tabs[key],
    to: { area: 'guides', key: guideKey, tab: key, version: null } as const,
    current: key === tab,
  }))
  return (
    <AreaMain>
      <div className={classes.screen}>
        <header className={classes.head}>
          <ToLibrary />
          <Title order={1} className={classes.title}>
            {(tab === 'edit' ? openTitle(guideKey) : null) ?? published?.title ?? openTitle(guideKey) ?? guideKey}
          </Title>
          {tabs.length > 0 && <AreaTabs label={words.tabsLabel} tabs={tabs} />}
        </header>
        <Part guideKey={guideKey} tab={tab} version={version} leads={leads} />
      </div>
    </AreaMain>
  )
}

function Part({
  guideKey,
  tab,
  version,
  leads,
}: {
  readonly guideKey: string
  readonly tab: GuideTab
  readonly version: number | null
  readonly leads: boolean
}): ReactNode {
  if (tab === 'read') return <ReadPart key={version} guideKey={guideKey} version={version} />
  if (!leads) return <AreaDenied title={words.denied}>{words.deniedText}</AreaDenied>
  if (tab === 'edit') return <EditPart guideKey={guideKey} />
  return partOf(tab, { guideKey, version })
}

function ToLibrary() {
  const go = useRoute((state) => state.go)
  return (
    <a
      className={classes.toLibrary}
      href={routeHash(guideLibrary)}
      onClick={(event) => {
        event.preventDefault()
        go(guideLibrary)
      }}
    >
      {words.library}
    </a>
  )
}
