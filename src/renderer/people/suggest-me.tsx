import { Switch } from '@mantine/core'
import { useState } from 'react'
import { t } from '../app/text/index.ts'
import { TroubleNote } from '../ui/asked-parts.tsx'
import { useWork } from '../ui/use-work.ts'

const words = t.people

/** Whether this person is offered to colleagues who ask. */
export function SuggestMe({
  suggested,
  onSaved,
}: {
  readonly suggested: boolean
  readonly onSaved: () => Promise<void>
}) {
  const [chosen, choose] = useState<boolean | null>(null)
  const work = useWork()
  const change = async (value: boolean) => {
    choose(value)
    const saved = await work.run(async (desk, signal) => {
      await desk.experts.setSuggested({ suggested: value }, { signal })
    })
    if (saved) await onSaved()
    choose(null)
  }
  return (
    <div>
      <Switch
        label={words.suggestMe}
        description={words.suggestMeHint}
        checked={chosen ?? suggested}
        disabled={work.running}
        onChange={({ currentTarget }) => void change(currentTarget.checked)}
      />
      {work.trouble && <TroubleNote trouble={work.trouble} kept={false} />}
    </div>
  )
}
