import { Alert, Button, Text, Title } from '@mantine/core'
import { IconBinaryTree2, IconCloudOff, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useMe } from '../app/desk-state.ts'
import { useRoute } from '../app/route.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { AreaMain } from '../ui/area-frame.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { audienceWords } from './audience-words.ts'
import { FileGuideButton } from './file-guide-button.tsx'
import { findGuides } from './library-rows.ts'
import { LibraryTable } from './library-table.tsx'
import { NewGuideDialog } from './new-guide-dialog.tsx'
import { mayDraw } from './roles.ts'
import { useLibrary } from './use-library.ts'

const words = t.guides.library

/** Every guide: for everybody to read, for leads to draw. */
export function LibraryScreen() {
  const { role } = useMe()
  const leads = mayDraw(role)
  const { rows, trouble } = useLibrary()
  const [search, setSearch] = useState('')
  const [adding, setAdding] = useState(false)
  const go = useRoute((state) => state.go)
  if (rows === null) return <AreaMain busy>{t.common.loading}</AreaMain>
  const shown = findGuides(rows, search, audienceWords)
  return (
    <AreaMain>
      <div className={area.content}>
        <header className={area.head}>
          <Title order={1}>{t.guides.title}</Title>
          <Text size="sm" c="dimmed">
            {words.intro}
          </Text>
        </header>
        {trouble?.kind === 'offline' && (
          <Alert role="status" variant="outline" color="gray" p="xs" icon={<IconCloudOff size={18} aria-hidden />}>
            {words.offline}
          </Alert>
        )}
        {trouble && trouble.kind !== 'offline' && (
          <Alert role="status" variant="outline" color="red" p="xs">
            {trouble.message}
          </Alert>
        )}
        <div className={area.tools}>
          <SearchField label={words.search} value={search} onChange={setSearch} />
          <Text size="sm" c="dimmed" role="status">
            {words.shown(shown.length, rows.length)}
          </Text>
          {leads && (
            <span className={`${area.tools} ${area.toolsEnd}`}>
              <FileGuideButton taken={rows.map(({ key }) => key)} />
              <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => setAdding(true)}>
                {words.add}
              </Button>
            </span>
          )}
        </div>
        {shown.length > 0 ? (
          <LibraryTable rows={shown} leads={leads} />
        ) : (
          <EmptyState
            icon={<IconBinaryTree2 size={32} stroke={1.5} />}
            title={rows.length === 0 ? words.none : words.noMatch}
          >
            {rows.length > 0 ? words.noMatchText : leads ? words.noneLead : words.noneText}
          </EmptyState>
        )}
      </div>
      {adding && (
        <NewGuideDialog
          taken={rows.map(({ key }) => key)}
          onClose={() => setAdding(false)}
          onBegin={(key) => go({ area: 'guides', key, tab: 'edit', version: null })}
        />
      )}
    </AreaMain>
  )
}
