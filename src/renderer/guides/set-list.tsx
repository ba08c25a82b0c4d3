import { ActionIcon, Button } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { GuideOption, GuideVariable } from '../../shared/guide/guide.ts'
import { t } from '../app/text/index.ts'
import { withEntry, withoutEntry } from '../ui/list-edits.ts'
import { ExpressionField } from './expression-field.tsx'
import classes from './forms.module.css'
import { useGuideEditor } from './use-guide-editor.ts'
import { VariableField } from './variable-field.tsx'

const words = t.guides.inspector.set
const wanted = { text: 'string', number: 'number', yes_no: 'bool' } as const
const most = 20

type Setting = GuideOption['set'][number]

/** The variables an answer gives a value. */
export function SetList({
  what,
  place,
  value,
  onChange,
}: {
  /** The answer by name, for those who hear the form. */
  readonly what: string
  readonly place: string
  readonly value: readonly Setting[]
  readonly onChange: (value: Setting[], field?: string) => void
}) {
  const variables = useGuideEditor(({ guide }) => guide.variables)
  const typeOf = (key: string): GuideVariable['type'] | undefined => variables.find((one) => one.key === key)?.type
  const change = (at: number, by: Partial<Setting>, field?: string) =>
    onChange(
      withEntry(value, at, (before) => ({ ...before, ...by })),
      field,
    )
  return (
    <fieldset className={classes.group}>
      <legend>{words.title}</legend>
      {value.map(({ variable, value: expression }, at) => {
        const type = typeOf(variable)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a setting has no name of its own, and one variable can be set twice
          <div key={at} className={classes.setting}>
            <div className={classes.next}>
              <VariableField
                label={words.variable}
                fullLabel={`${what}: ${words.entry(variable)}`}
                place={`${place}.${at}.variable`}
                value={variable}
                onChange={(key) => change(at, { variable: key })}
              />
              <ActionIcon
                size="md"
                aria-label={t.common.order.remove(words.entry(variable))}
                onClick={() => onChange(withoutEntry(value, at))}
              >
                <IconTrash size={15} aria-hidden />
              </ActionIcon>
            </div>
            <ExpressionField
              label={words.value}
              fullLabel={`${what}: ${words.valueOf(variable)}`}
              wanted={type === undefined ? 'any' : wanted[type]}
              place={`${place}.${at}.value`}
              value={expression}
              onChange={(next) => change(at, { value: next }, `${place}.${at}.value`)}
            />
          </div>
        )
      })}
      <div>
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<IconPlus size={13} aria-hidden />}
          disabled={value.length >= most}
          aria-label={`${what}: ${words.add}`}
          onClick={() => onChange([...value, { variable: variables[0]?.key ?? 'value1', value: '' }])}
        >
          {words.add}
        </Button>
      </div>
    </fieldset>
  )
}
