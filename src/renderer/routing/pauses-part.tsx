import { Checkbox, Text, Title } from '@mantine/core'
import { waitingStatusSchema } from '../../shared/case/basics.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { clockOrder } from './clock-order.ts'
import { useDocumentDraft } from './use-document-draft.ts'

const { common } = t
const words = t.routing.sla.pauses
const statuses = waitingStatusSchema.options

/** Which statuses stop which clocks. */
export function PausesPart() {
  const { draft, change } = useDocumentDraft('sla')
  return (
    <section className={area.part} aria-label={words.title}>
      <Title order={2}>{words.title}</Title>
      <Text size="sm" c="dimmed">
        {words.intro}
      </Text>
      <table className={area.table}>
        <thead>
          <tr>
            <th scope="col">{words.clock}</th>
            {statuses.map((status) => (
              <th key={status} scope="col">
                {common.status[status]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {clockOrder.map((kind) => (
            <tr key={kind} data-place={`pauses.${kind}`} tabIndex={-1}>
              <th scope="row">{common.clockKind[kind]}</th>
              {statuses.map((status) => (
                <td key={status}>
                  <Checkbox
                    aria-label={words.of(common.clockKind[kind], common.status[status])}
                    checked={draft.pauses[kind].includes(status)}
                    onChange={({ currentTarget: { checked } }) =>
                      change((now) => ({
                        ...now,
                        pauses: {
                          ...now.pauses,
                          [kind]: statuses.filter((one) => (one === status ? checked : now.pauses[kind].includes(one))),
                        },
                      }))
                    }
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
