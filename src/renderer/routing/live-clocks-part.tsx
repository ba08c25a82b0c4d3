import { Anchor, Button, Text, Title } from '@mantine/core'
import { useCallback, useState } from 'react'
import type { SlaPreview } from '../../shared/contract/sla.ts'
import { routeHash } from '../app/route-hash.ts'
import { t } from '../app/text/index.ts'
import area from '../ui/area.module.css'
import { NotYet, TroubleNote, Waiting } from '../ui/asked-parts.tsx'
import { formatNumber, formatWhen } from '../ui/format.ts'
import { type Ask, useAsked } from '../ui/use-asked.ts'
import { useWork } from '../ui/use-work.ts'
import { useDocumentDraft } from './use-document-draft.ts'

const { common } = t
const words = t.routing.sla.live

/** What the draft would do to live clocks, and the clocks that stand still for no reason. */
export function LiveClocksPart() {
  return (
    <>
      <Preview />
      <StalePauses />
    </>
  )
}

function Preview() {
  const { draft, problems } = useDocumentDraft('sla')
  const work = useWork()
  const [shown, show] = useState<{ readonly of: unknown; readonly preview: SlaPreview } | null>(null)
  const broken = problems.some(({ severity }) => severity === 'error')
  const ask = () =>
    work.run(async (desk, signal) => {
      const preview = await desk.sla.preview({ policy: draft }, { signal })
      show({ of: draft, preview })
    })
  return (
    <section className={area.part} aria-label={words.previewTitle}>
      <Title order={2}>{words.previewTitle}</Title>
      <Text size="sm" c="dimmed">
        {broken ? words.fixFirst : words.previewIntro}
      </Text>
      <div className={area.tools}>
        <Button disabled={broken} loading={work.running} onClick={() => void ask()}>
          {words.preview}
        </Button>
      </div>
      {work.running && <Waiting>{words.running}</Waiting>}
      {work.trouble && <TroubleNote trouble={work.trouble} />}
      {shown && shown.of === draft && !work.running && <Result preview={shown.preview} />}
    </section>
  )
}

function Result({ preview }: { readonly preview: SlaPreview }) {
  const looked = words.looked(formatNumber(preview.cases), formatNumber(preview.clocks))
  return (
    <div role="status">
      <Text size="sm">
        {looked} {preview.changed === 0 ? words.nothing : words.changed(formatNumber(preview.changed))}
      </Text>
      {preview.effects.map(({ effect, clocks, examples }) => (
        <section key={effect}>
          <Title order={3}>{words.effects[effect](words.clocks(formatNumber(clocks), clocks === 1))}</Title>
          <ul>
            {examples.map(({ caseId, reference, subject, kind, before, after }) => (
              <li key={`${caseId} ${kind}`}>
                <Anchor size="sm" href={routeHash({ area: 'inbox', reference })}>
                  {reference}
                </Anchor>{' '}
                <span dir="auto">{subject}</span> ·{' '}
                {words.example(common.clockKind[kind], formatWhen(before), formatWhen(after))}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

const askStale: Ask<Awaited<ReturnType<Parameters<Ask<unknown>>[0]['sla']['stalePauses']>>> = (desk, signal) =>
  desk.sla.stalePauses(undefined, { signal })

function StalePauses() {
  const asked = useAsked(askStale)
  const again = useCallback(() => void asked.reload(), [asked.reload])
  return (
    <section className={area.part} aria-label={words.staleTitle}>
      <Title order={2}>{words.staleTitle}</Title>
      {asked.data === null ? (
        <NotYet asked={asked} />
      ) : (
        <>
          <Text size="sm" c="dimmed">
            {asked.data.pauses.length === 0 ? words.noStale : words.staleIntro}
          </Text>
          {asked.data.pauses.length > 0 && (
            <ul>
              {asked.data.pauses.map(({ caseId, reference, subject, answeredAt }) => (
                <li key={caseId}>
                  <Anchor size="sm" href={routeHash({ area: 'inbox', reference })}>
                    {reference}
                  </Anchor>{' '}
                  <span dir="auto">{subject}</span> · {words.staleSince(formatWhen(answeredAt))}
                </li>
              ))}
            </ul>
          )}
          <div className={area.tools}>
            <Button variant="default" loading={asked.loading} onClick={again}>
              {words.again}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
