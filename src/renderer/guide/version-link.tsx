import { Anchor } from '@mantine/core'
import type { GuideRun } from '../../shared/guide/run.ts'
import { words } from '../case/words.ts'

/** Leads to the version a run is of, in the library of guides. */
export function VersionLink({ run }: { readonly run: GuideRun }) {
  return (
    <Anchor
      size="xs"
      href={`#/guides/${run.guide}/read/${run.version}`}
      aria-label={words.guide.openVersion(run.title, run.version)}
    >
      {words.guide.version(run.version)}
    </Anchor>
  )
}
