import { UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import type { Guide } from '../../shared/guide/guide.ts'
import { words } from '../case/words.ts'
import { hasWords, SearchField } from '../ui/search-field.tsx'
import classes from './guide.module.css'

interface GuideChoiceProps {
  readonly guides: readonly Guide[]
  /** Keys of those that fit the case. */
  readonly fitting: ReadonlySet<string>
  readonly disabled: boolean
  readonly onStart: (guide: Guide) => void
}

/** Any guide, by hand: found by the words of its title. */
export function GuideChoice({ guides, fitting, disabled, onStart }: GuideChoiceProps) {
  const [search, setSearch] = useState('')
  const found = guides.filter(({ title }) => hasWords(title, search))
  return (
    <div className={classes.choice}>
      <SearchField label={words.guide.offer.search} value={search} onChange={setSearch} />
      {found.length === 0 ? (
        <p className={classes.quiet} role="status">
          {words.guide.offer.nothingFound}
        </p>
      ) : (
        <ul className={classes.guides}>
          {found.map((guide) => (
            <li key={guide.key}>
              <UnstyledButton
                className={classes.guide ?? ''}
                disabled={disabled}
                aria-label={words.guide.offer.startOf(guide.title)}
                onClick={() => onStart(guide)}
              >
                <span className={classes.guideTitle} dir="auto">
                  {guide.title}
                  {fitting.has(guide.key) && <span className={classes.fits}>{words.guide.offer.fits}</span>}
                </span>
                <span className={classes.brief} dir="auto">
                  {guide.summary}
                </span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
