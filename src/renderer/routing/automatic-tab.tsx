import { Button, Text, Title } from '@mantine/core'
import { IconBolt } from '@tabler/icons-react'
import type { AutomaticRule } from '../../shared/escalation/policy.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { EmptyState } from '../ui/empty-state.tsx'
import { freeKey } from '../ui/list-edits.ts'
import { EntryList } from './entry-list.tsx'
import { HeldBackPart } from './held-back-part.tsx'
import { QuietTimes } from './quiet-times.tsx'
import classes from './routing.module.css'
import { RuleForm } from './rule-form.tsx'
import { useChosen } from './use-chosen.ts'
import { useDocumentDraft } from './use-document-draft.ts'

const words = t.routing.automatic

/** Rules that raise escalations by themselves, when they keep quiet, and what they held back. */
export function AutomaticTab() {
  const { draft, change } = useDocumentDraft('escalation')
  const { rules } = draft.automatic
  const [chosen, choose] = useChosen('automatic.rules', rules)
  const setRules = (by: (rules: AutomaticRule[]) => AutomaticRule[], merge?: string) =>
    change(
      (document) => ({ ...document, automatic: { ...document.automatic, rules: by(document.automatic.rules) } }),
      merge,
    )
  const add = () => {
    const key = freeKey(
      words.newName,
      rules.map((rule) => rule.key),
    )
    const fresh: AutomaticRule = {
      key,
      name: words.newName,
      enabled: false,
      trigger: { kind: 'clock', clock: 'resolution', state: 'breached', afterMinutes: 0 },
      condition: '',
      type: 'hierarchical',
      cause: 'case',
      onceInMinutes: 60,
      always: ['S1'],
    }
    setRules((known) => [...known, fresh])
    choose(key)
  }
  const current = rules.find(({ key }) => key === chosen)
  return (
    <>
      <div className={area.partHead}>
        <Text size="sm" c="dimmed">
          {words.intro}
        </Text>
      </div>
      {current ? (
        <div className={classes.beside}>
          <EntryList
            label={words.list}
            entries={rules.map(({ key, name, enabled }) => ({ key, name, note: enabled ? words.on : words.off }))}
            current={current.key}
            onChoose={choose}
            addLabel={words.add}
            onAdd={add}
          />
          <RuleForm
            key={current.key}
            rule={current}
            place={`automatic.rules.${rules.indexOf(current)}`}
            onChange={(values, field) =>
              setRules(
                (known) => known.map((rule) => (rule.key === current.key ? { ...rule, ...values } : rule)),
                field && `${current.key}.${field}`,
              )
            }
            onRemove={() => setRules((known) => known.filter(({ key }) => key !== current.key))}
          />
        </div>
      ) : (
        <EmptyState
          icon={<IconBolt size={32} stroke={1.5} />}
          title={words.emptyTitle}
          action={<Button onClick={add}>{words.add}</Button>}
        >
          {words.empty}
        </EmptyState>
      )}
      <Title order={2} mt="lg">
        {words.quietTitle}
      </Title>
      <QuietTimes />
      <HeldBackPart />
    </>
  )
}
