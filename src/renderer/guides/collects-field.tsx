import { NativeSelect } from '@mantine/core'
import { type PacketItem, packetItemSchema } from '../../shared/case/escalation.ts'
import { t } from '../app/text/index.ts'
import { useErrorAt } from './places.tsx'

const words = t.guides.inspector

/** The part of a handoff that what is found out here belongs to. */
export function CollectsField({
  value,
  onChange,
}: {
  readonly value: PacketItem | null
  readonly onChange: (value: PacketItem | null) => void
}) {
  return (
    <NativeSelect
      label={words.collects}
      description={words.collectsHint}
      data-place="collects"
      data={[
        { value: '', label: words.collectsNothing },
        ...packetItemSchema.options.map((item) => ({ value: item, label: t.case.packet[item] })),
      ]}
      error={useErrorAt('collects')}
      value={value ?? ''}
      onChange={({ currentTarget }) => {
        const read = packetItemSchema.safeParse(currentTarget.value)
        onChange(read.success ? read.data : null)
      }}
    />
  )
}
