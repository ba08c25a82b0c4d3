import { useEffect, useRef } from 'react'
import type { RunView } from '../../shared/guide/view.ts'
import { words } from '../case/words.ts'
import type { GuideWork } from './use-guide.ts'

/** Says, once for each step, where the guide stands now. */
export function useAnnounce({ run, view }: Pick<GuideWork, 'run' | 'view'>, say: (words: string) => void): void {
  const position = run ? `${run.id} ${run.records.length} ${run.state}` : ''
  const said = useRef(position)
  useEffect(() => {
    if (said.current === position || !run || !view) return
    said.current = position
    if (run.state === 'ended' && run.result) say(words.guide.spoken.ended(run.title, words.guide.result[run.result]))
    else if (run.state === 'running') say(stepWords(view))
  })
}

function stepWords({ step, walk, stepsLeft }: RunView): string {
  const done = walk.path.toReversed().findIndex(({ taken }) => taken.kind !== 'checked' || taken.offPath !== null)
  const checks = done > 0 ? `${words.guide.spoken.checks(done)} ` : ''
  const left = stepsLeft === null ? '' : words.guide.stepsLeft(stepsLeft)
  return checks + words.guide.spoken.now(step?.title ?? words.guide.stuck.title, left)
}
