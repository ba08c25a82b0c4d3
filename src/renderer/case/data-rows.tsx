import { UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { formatNumber } from '../ui/format.ts'
import classes from './conversation.module.css'
import type { ReadableData } from './readable-data.ts'
import { words } from './words.ts'

const firstRows = 14
const firstCharacters = 1_200

/** What a tool was given or gave back: names and values, or the plain text; long ones unfold. */
export function DataRows({ data, empty }: { readonly data: ReadableData; readonly empty: string }) {
  const [all, setAll] = useState(false)
  if (data.kind === 'empty') return <p className={classes.dataEmpty}>{empty}</p>
  if (data.kind === 'text') {
    const clipped = !all && data.text.length > firstCharacters
    return (
      <>
        <pre className={classes.dataText}>{clipped ? `${data.text.slice(0, firstCharacters)}…` : data.text}</pre>
        {clipped && (
          <UnstyledButton className={classes.unfold} onClick={() => setAll(true)}>
            {words.conversation.showAll(formatNumber(data.text.length))}
          </UnstyledButton>
        )}
      </>
    )
  }
  const rows = all ? data.rows : data.rows.slice(0, firstRows)
  const left = data.rows.length - rows.length
  return (
    <>
      <dl className={classes.data}>
        {rows.map((row, index) => (
          // Rows of a tool's data have no identity of their own and never change.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <div key={index} className={classes.dataRow} style={{ paddingInlineStart: row.depth * 12 }}>
            <dt>{row.label}</dt>
            <dd>{row.value}</dd>
          </div>
        ))}
      </dl>
      {left > 0 && (
        <UnstyledButton className={classes.unfold} onClick={() => setAll(true)}>
          {words.conversation.tool.more(left)}
        </UnstyledButton>
      )}
    </>
  )
}
