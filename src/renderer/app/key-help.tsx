import { Modal, Text, Title } from '@mantine/core'
import { KeyHint } from '../ui/key-hint.tsx'
import classes from './key-help.module.css'
import { closeKeyHelp, useKeyHelp } from './key-help-state.ts'
import type { Action, ActionGroup } from './keys.ts'
import { t } from './text/index.ts'
import { actionRegistry } from './use-actions.ts'

const groups: readonly ActionGroup[] = ['list', 'case', 'guide', 'editor', 'general']

/** Every action with its keys, as they are right now. */
export function KeyHelp() {
  const open = useKeyHelp((state) => state.open)
  const actions = open ? actionRegistry.actions().filter((action) => action.keys.length > 0) : []
  return (
    <Modal
      opened={open}
      onClose={closeKeyHelp}
      title={t.frame.help.title}
      size="xl"
      closeButtonProps={{ 'aria-label': t.common.close }}
    >
      <Text size="sm" c="dimmed" mb="sm">
        {t.frame.help.intro}
      </Text>
      <div className={classes.groups}>
        {groups.map((group) => (
          <Group
            key={group}
            title={t.frame.groups[group]}
            hint={group === 'guide' ? t.frame.help.guide : null}
            actions={actions.filter((action) => action.group === group)}
          />
        ))}
      </div>
    </Modal>
  )
}

interface GroupProps {
  readonly title: string
  /** What is special about these keys. */
  readonly hint: string | null
  readonly actions: readonly Action[]
}

function Group({ title, hint, actions }: GroupProps) {
  if (actions.length === 0) return null
  return (
    <section className={classes.group}>
      <Title order={3}>{title}</Title>
      {hint && (
        <Text size="sm" c="dimmed">
          {hint}
        </Text>
      )}
      <dl className={classes.list}>
        {actions.map((action) => (
          <div key={action.id} className={classes.line}>
            <dt>{action.label}</dt>
            <dd>
              {action.keys.map((keys) => (
                <KeyHint key={keys} keys={keys} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
