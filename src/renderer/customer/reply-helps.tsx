import { Button, Checkbox, UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconTemplate } from '@tabler/icons-react'
import type { Hole } from '../../shared/replies/holes.ts'
import { words } from '../case/words.ts'
import { WallField } from '../routing/wall-field.tsx'
import { KeyHint } from '../ui/key-hint.tsx'
import { holeWords } from './hole-words.ts'
import classes from './reply-helps.module.css'
import type { PromiseOffers } from './use-promise-offers.ts'

interface ReplyHelpsProps {
  readonly holes: readonly Hole[]
  readonly promises: PromiseOffers
  readonly templateKey: string | undefined
  /** Null: this person may not write to the customer now. */
  readonly onTemplate: (() => void) | null
  readonly onHole: (hole: Hole) => void
}

/** Under the reply: the way to the templates, the holes that are left, and the promises that were found. */
export function ReplyHelps({ holes, promises, templateKey, onTemplate, onHole }: ReplyHelpsProps) {
  return (
    <div className={classes.helps}>
      <Button
        variant="subtle"
        size="compact-xs"
        leftSection={<IconTemplate size={14} aria-hidden />}
        rightSection={templateKey ? <KeyHint keys={templateKey} /> : undefined}
        disabled={onTemplate === null}
        title={onTemplate ? words.templates.openHint : words.templates.replyOnly}
        onClick={() => onTemplate?.()}
      >
        {words.templates.open}
      </Button>
      {holes.length > 0 && (
        <section className={classes.holes} aria-label={words.holes.title(holes.length)} data-holes>
          <IconAlertTriangle size={14} aria-hidden />
          <span role="status">{words.holes.title(holes.length)}:</span>
          {holes.map((hole) => (
            <UnstyledButton
              key={hole.from}
              className={classes.hole}
              aria-label={words.holes.go(holeWords(hole.name))}
              onClick={() => onHole(hole)}
            >
              {holeWords(hole.name)}
            </UnstyledButton>
          ))}
        </section>
      )}
      {/* What still has holes promises nothing yet. */}
      {holes.length === 0 && promises.offers.length > 0 && (
        <fieldset className={classes.promises} data-promises>
          <legend>{words.promises.offer}</legend>
          {promises.offers.map(({ text, dueAt, taken }) => (
            <div key={text} className={classes.promise}>
              <Checkbox
                size="xs"
                label={words.promises.record(text)}
                checked={taken}
                onChange={({ currentTarget }) => promises.take(text, currentTarget.checked)}
              />
              {taken && (
                <WallField
                  label={words.promises.dueZone(promises.timeZone)}
                  place={`promise:${text}`}
                  timeZone={promises.timeZone}
                  value={dueAt}
                  onChange={(next) => promises.setDue(text, next)}
                />
              )}
            </div>
          ))}
          <p>{words.promises.recordWhat}</p>
        </fieldset>
      )}
    </div>
  )
}
