import { Input } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { t } from '../app/text/index.ts'
import { CodeEditor, type CodeFault } from './code-editor.tsx'
import type { Proposals } from './completion.ts'
import classes from './forms.module.css'

const words = t.guides.expressions

/** What both kinds of code field are given. */
export interface CodeFieldProps {
  readonly label: string
  /** For those who hear the form: the label with what it belongs to. */
  readonly fullLabel?: string | undefined
  readonly description?: string | undefined
  /** What an empty one means; stands in it as long as it is. */
  readonly empty?: string | undefined
  /** Its place in the step, for problems and jumps: `branches.0.when`. */
  readonly place: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** The frame of a code field: its label, what it is for, its faults, and below what it gives on the chosen case. */
export function CodeField({
  label,
  fullLabel,
  description,
  empty,
  place,
  value,
  onChange,
  kind,
  propose,
  faults,
  maxLength,
  children,
}: CodeFieldProps & {
  readonly kind: 'expression' | 'template'
  readonly propose: (source: string, at: number, explicit: boolean) => Proposals | null
  readonly faults: readonly CodeFault[]
  readonly maxLength: number
  /** What it gives, as long as nothing is wrong with it. */
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      description={description}
      descriptionProps={{ id: `${id}-description` }}
    >
      <CodeEditor
        kind={kind}
        value={value}
        onChange={onChange}
        propose={propose}
        faults={faults}
        label={fullLabel ?? label}
        describedBy={description === undefined ? `${id}-said` : `${id}-description ${id}-said`}
        place={place}
        maxLength={maxLength}
        placeholder={empty}
      />
      <div id={`${id}-said`} className={classes.said}>
        {faults.length > 0
          ? faults.map(({ reason, from }) => (
              <p key={`${from} ${reason}`} className={classes.fault}>
                {words.fault(reason)}
              </p>
            ))
          : children}
      </div>
    </Input.Wrapper>
  )
}
