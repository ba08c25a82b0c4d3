import { Fragment } from 'react'
import { findHoles } from '../../shared/replies/holes.ts'
import classes from './templates.module.css'

/** A text with its holes marked. */
export function HoleText({ text }: { readonly text: string }) {
  const holes = findHoles(text)
  const ends = [0, ...holes.map(({ to }) => to)]
  return (
    <>
      {holes.map(({ from, to }, index) => (
        <Fragment key={from}>
          {text.slice(ends[index], from)}
          <mark className={classes.hole}>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  )
}
