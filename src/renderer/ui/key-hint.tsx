import { keyCaps } from './key-caps.ts'
import classes from './key-hint.module.css'

/** A key or chord such as `mod+k`, drawn as keys. */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <span className={classes.keys}>
      {keyCaps(keys).map((cap) => (
        <kbd key={cap} className={classes.key}>
          {cap}
        </kbd>
      ))}
    </span>
  )
}
