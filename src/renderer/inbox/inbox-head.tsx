import { ActionIcon, NativeSelect, TextInput } from '@mantine/core'
import { IconSearch, IconX } from '@tabler/icons-react'
import type { RefObject } from 'react'
import { type InboxFilter, type Sort, sortSchema, type View, type ViewCounts } from '../../shared/contract/desk.ts'
import { t } from '../app/text/index.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import { type FilterChoices, FilterMenu } from './filter-menu.tsx'
import classes from './inbox-head.module.css'
import { ViewTabs } from './view-tabs.tsx'

const words = t.inbox

export interface InboxHeadProps {
  readonly view: View
  readonly counts: ViewCounts | null
  readonly sort: Sort
  readonly filter: InboxFilter
  readonly choices: FilterChoices
  readonly searchText: string
  readonly searchOrder: 'newest' | 'rank'
  readonly searchRef: RefObject<HTMLInputElement | null>
  readonly onView: (view: View) => void
  readonly onSort: (sort: Sort) => void
  readonly onFilter: (filter: InboxFilter) => void
  readonly onSearch: (text: string) => void
  readonly onSearchOrder: (order: 'newest' | 'rank') => void
  /** Enter or ArrowDown in the search box: on to the hits. */
  readonly onToList: () => void
  /** Escape in the search box: the view again, without a search. */
  readonly onLeaveSearch: () => void
}

/** Above the list: views with their counts, search, order, filter. */
export function InboxHead(props: InboxHeadProps) {
  const searching = props.searchText.trim() !== ''
  return (
    <div className={classes.head}>
      <h1 className="visually-hidden">{words.title}</h1>
      <ViewTabs view={searching ? null : props.view} counts={props.counts} onView={props.onView} />
      <div className={classes.tools}>
        <SearchBox {...props} />
        {searching ? (
          <NativeSelect
            className={classes.sort}
            aria-label={words.search.order}
            value={props.searchOrder}
            data={[
              { value: 'newest', label: words.search.newest },
              { value: 'rank', label: words.search.rank },
            ]}
            onChange={({ currentTarget }) => props.onSearchOrder(currentTarget.value === 'rank' ? 'rank' : 'newest')}
          />
        ) : (
          <>
            <NativeSelect
              className={classes.sort}
              aria-label={words.sortBy}
              value={props.sort}
              data={sortSchema.options.map((value) => ({ value, label: words.sortedBy(words.sorts[value]) }))}
              onChange={({ currentTarget }) => props.onSort(sortSchema.catch('priority').parse(currentTarget.value))}
            />
            <FilterMenu filter={props.filter} choices={props.choices} onFilter={props.onFilter} />
          </>
        )}
      </div>
    </div>
  )
}

function SearchBox({ searchText, searchRef, onSearch, onToList, onLeaveSearch }: InboxHeadProps) {
  return (
    <TextInput
      ref={searchRef}
      className={classes.search}
      type="search"
      role="searchbox"
      aria-label={words.search.label}
      placeholder={words.search.placeholder}
      value={searchText}
      maxLength={500}
      leftSection={<IconSearch size={15} aria-hidden />}
      rightSection={
        searchText === '' ? (
          <KeyHint keys="/" />
        ) : (
          <ActionIcon size="sm" aria-label={words.search.clear} onClick={() => onSearch('')}>
            <IconX size={14} aria-hidden />
          </ActionIcon>
        )
      }
      onChange={({ currentTarget }) => onSearch(currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === 'ArrowDown') {
          event.preventDefault()
          onToList()
        }
        if (event.key === 'Escape') {
          event.preventDefault()
          onLeaveSearch()
        }
      }}
    />
  )
}
