import { Button, Select, Textarea } from '@mantine/core'
import { IconCheck, IconFlag } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { flagCodes, flagGroups } from '../../shared/case/flag.ts'
import { type MissedCode, missedCodeSchema } from '../../shared/case/miss.ts'
import { t } from '../app/text/index.ts'
import { useActions } from '../app/use-actions.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import type { SampleVerdict } from './samples-tab.tsx'
import classes from './triage.module.css'

const words = t.triage.samples

const choices = [
  { value: 'other', label: words.other },
  ...[...Map.groupBy(flagCodes, (code) => flagGroups[code])].map(([group, codes]) => ({
    group: t.common.flagGroup[group],
    items: codes.map((code) => ({ value: code, label: t.common.flag[code] })),
  })),
]

/** Fine by one key; otherwise what should have been seen, and a word about it. */
export function VerdictForm({
  running,
  onVerdict,
}: {
  readonly running: boolean
  readonly onVerdict: (verdict: SampleVerdict) => Promise<void>
}) {
  const [choosing, setChoosing] = useState(false)
  const [code, setCode] = useState<MissedCode | null>(null)
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const fine = () => void onVerdict({ verdict: 'fine', missedCode: null, note: null })
  useActions([
    {
      id: 'sample.fine',
      label: words.keys.fine,
      group: 'list',
      keys: ['y'],
      run: fine,
      enabled: !running && !choosing,
    },
    {
      id: 'sample.missed',
      label: words.keys.missed,
      group: 'list',
      keys: ['n'],
      run: () => setChoosing(true),
      enabled: !running && !choosing,
    },
    {
      id: 'sample.back',
      label: words.back,
      group: 'list',
      keys: ['Escape'],
      run: () => setChoosing(false),
      enabled: choosing,
      whileTyping: true,
    },
  ])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (code) void onVerdict({ verdict: 'missed', missedCode: code, note: note.trim() || null })
  }
  if (!choosing)
    return (
      <div className={classes.verdicts}>
        <Button
          size="sm"
          leftSection={<IconCheck size={16} aria-hidden />}
          rightSection={<KeyHint keys="y" />}
          loading={running}
          onClick={fine}
        >
          {words.fine}
        </Button>
        <Button
          size="sm"
          variant="default"
          leftSection={<IconFlag size={16} aria-hidden />}
          rightSection={<KeyHint keys="n" />}
          disabled={running}
          onClick={() => setChoosing(true)}
        >
          {words.missed}
        </Button>
      </div>
    )
  return (
    <form className={classes.form} onSubmit={submit}>
      <Select
        autoFocus
        searchable
        label={words.chooseTitle}
        placeholder={words.choose}
        data={choices}
        value={code}
        error={tried && !code ? words.chooseNeeded : null}
        onChange={(value) => setCode(missedCodeSchema.nullable().catch(null).parse(value))}
      />
      <Textarea
        label={words.note}
        description={words.noteHint}
        autosize
        minRows={1}
        maxLength={2_000}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <div className={classes.tools}>
        <Button type="submit" loading={running}>
          {words.record}
        </Button>
        <Button variant="default" onClick={() => setChoosing(false)}>
          {words.back}
        </Button>
      </div>
    </form>
  )
}
