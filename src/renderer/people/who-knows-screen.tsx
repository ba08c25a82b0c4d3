import { Text, Title } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { ExpertFacts } from '../../shared/experts/expert-facts.ts'
import { whoKnows } from '../../shared/experts/who-knows.ts'
import { useDirectory, useMe } from '../app/desk-state.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { AreaMain } from '../ui/area-frame.tsx'
import { NotYet } from '../ui/asked-parts.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { formatWhen } from '../ui/format.ts'
import { SearchField } from '../ui/search-field.tsx'
import { type Ask, useAsked } from '../ui/use-asked.ts'
import { findRows, mostShown } from './knows-rows.ts'
import { KnowsTable } from './knows-table.tsx'
import { SuggestMe } from './suggest-me.tsx'

const words = t.people

const askFacts: Ask<{ facts: ExpertFacts | null; live: boolean }> = (desk, signal) =>
  desk.experts.facts(undefined, { signal })

/** Before anything was heard: what the directory says is there all the same. */
const nothingKnown: ExpertFacts = { asOf: new Date(0).toISOString(), members: [] }

/** Who knows what, for whoever looks for somebody to ask. */
export function WhoKnowsScreen() {
  const asked = useAsked(askFacts)
  const me = useMe()
  const { teams, members } = useDirectory()
  const [search, setSearch] = useState('')
  const facts = asked.data?.facts ?? nothingKnown
  const rows = useMemo(() => whoKnows([...members.values()], facts, Date.parse(facts.asOf)), [members, facts])
  if (asked.data === null)
    return (
      <AreaMain busy={asked.loading}>
        <NotYet asked={asked} />
      </AreaMain>
    )
  const found = findRows(rows, search, teams)
  const shown = found.slice(0, mostShown)
  return (
    <AreaMain>
      <div className={area.content}>
        <header className={area.head}>
          <Title order={1}>{words.title}</Title>
          <Text size="sm" c="dimmed">
            {words.intro}
          </Text>
        </header>
        <SuggestMe
          suggested={facts.members.find(({ memberId }) => memberId === me.id)?.suggested ?? true}
          onSaved={asked.reload}
        />
        <div className={area.tools}>
          <SearchField label={words.search} value={search} onChange={setSearch} />
          <Text size="sm" c="dimmed" role="status">
            {words.shown(found.length, rows.length)}
          </Text>
          {!asked.data.live && asked.data.facts && (
            <Text size="sm" className={area.stale}>
              {words.asOf(formatWhen(facts.asOf))}
            </Text>
          )}
        </div>
        {shown.length > 0 ? (
          <>
            <KnowsTable rows={shown} teams={teams} />
            <Text size="sm" c="dimmed">
              {words.helpsHint}
            </Text>
          </>
        ) : (
          <EmptyState
            icon={<IconUsers size={32} stroke={1.5} />}
            title={rows.length === 0 ? words.none : words.noMatch}
          >
            {rows.length === 0 ? words.noneText : words.noMatchText}
          </EmptyState>
        )}
        {found.length > shown.length && (
          <Text size="sm" c="dimmed">
            {words.more(found.length - shown.length)}
          </Text>
        )}
      </div>
    </AreaMain>
  )
}
