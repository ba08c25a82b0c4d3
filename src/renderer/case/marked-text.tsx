import { Fragment, useMemo } from 'react'
import classes from './conversation.module.css'
import { codeOfKey } from './evidence.ts'
import { boldId, boldSpans, markerId, type Span, splitSegments } from './segments.ts'
import { words } from './words.ts'

interface MarkedTextProps {
  readonly text: string
  readonly spans: readonly Span[]
  /** Words of each flag by code, for the mark's explanation. */
  readonly labels: ReadonlyMap<string, string>
  /** The evidence somebody just jumped to. */
  readonly activeKey: string | null
}

/** A text with its evidence marked. Each mark can take the focus, so that a jump lands on it. */
export function MarkedText({ text, spans, labels, activeKey }: MarkedTextProps) {
  const bold = useMemo(() => boldSpans(text), [text])
  if (spans.length === 0 && bold.length === 0) return text
  return splitSegments(text, [...spans, ...bold]).map((segment) => {
    if (segment.ids.includes(markerId)) return null
    const keys = segment.ids.filter((id) => id !== boldId)
    const said = segment.ids.includes(boldId) ? <strong>{segment.text}</strong> : segment.text
    if (keys.length === 0) return <Fragment key={segment.start}>{said}</Fragment>
    const names = [...new Set(keys.map(codeOfKey))].map((code) => labels.get(code) ?? code)
    return (
      <mark
        key={segment.start}
        tabIndex={-1}
        className={classes.mark}
        data-evidence={keys.join(' ')}
        data-active={(activeKey !== null && keys.includes(activeKey)) || undefined}
        title={words.conversation.markOf(names.join(', '))}
      >
        {said}
      </mark>
    )
  })
}
