import { Button, Checkbox } from '@mantine/core'
import { useDialogFields } from '../case/use-dialog-fields.ts'
import { words } from '../case/words.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import classes from './guide.module.css'

/** Points of an instruction that are ticked off, kept until the step is done. */
export function useTicks(points: readonly string[], draft: string) {
  const { fields, change } = useDialogFields(draft)
  const ticked = points.map((_, index) => fields[`point ${index}`] === 'yes')
  const tick = (index: number) => change(`point ${index}`, ticked[index] ? '' : 'yes')
  return { ticked, tick, open: ticked.filter((done) => !done).length }
}

interface PointsProps {
  readonly points: readonly string[]
  readonly ticked: readonly boolean[]
  readonly sending: boolean
  readonly onTick: (index: number) => void
  readonly onDone: () => void
}

/** What is to be done, ticked off one by one; without points as a whole. */
export function Points({ points, ticked, sending, onTick, onDone }: PointsProps) {
  const open = ticked.filter((done) => !done).length
  return (
    <>
      {points.length > 0 && (
        <ol className={classes.points} aria-label={words.guide.step.points}>
          {points.map((point, index) => (
            // Points have no identity but their place.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={index}>
              <Checkbox
                checked={ticked[index] ?? false}
                onChange={() => onTick(index)}
                label={<span dir="auto">{point}</span>}
              />
              {index < 9 && <KeyHint keys={String(index + 1)} />}
            </li>
          ))}
        </ol>
      )}
      <div className={classes.buttons}>
        <Button
          size="compact-md"
          loading={sending}
          disabled={open > 0}
          rightSection={<KeyHint keys="Enter" />}
          onClick={onDone}
        >
          {words.guide.step.done}
        </Button>
        {open > 0 && (
          <span className={classes.quiet} role="status">
            {words.guide.step.pointsOpen(open)}
          </span>
        )}
      </div>
    </>
  )
}
