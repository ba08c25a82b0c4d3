import type { GuideAct } from '../../shared/guide/advance.ts'
import type { GuideLibrary } from '../../shared/guide/guide.ts'
import { stepOf } from '../../shared/guide/step-index.ts'
import { choicesOf } from '../../shared/guide/view.ts'
import type { Walk } from '../../shared/guide/walk.ts'
import { words } from '../case/words.ts'
import type { Asking } from './asking.ts'
import classes from './guide.module.css'
import { OptionList } from './question-step.tsx'
import { ReasonLine } from './reason-line.tsx'
import { branchLabel } from './record-words.ts'
import { useGuideKeys } from './use-guide-keys.ts'

interface AskedReasonProps {
  readonly asking: Asking
  readonly walk: Walk
  readonly library: GuideLibrary
  readonly sending: boolean
  readonly onAct: (act: GuideAct) => void
  readonly onAsk: (asking: Asking) => void
  readonly onLeave: (reason: string) => void
  readonly onCancel: () => void
}

/** Asks, in the place of the step, why the recommended path is left. */
export function AskedReason(props: AskedReasonProps) {
  const { asking, sending, onAct, onLeave, onCancel } = props
  const shared = { sending, onCancel }
  const say = words.guide.offPath
  switch (asking.kind) {
    case 'option':
      return (
        <ReasonLine
          {...shared}
          label={say.option(asking.label, asking.suggested)}
          onSend={(reason) => onAct({ kind: 'choose', option: asking.option, reason })}
        />
      )
    case 'branch': {
      const entry = asking.entry === null ? {} : { entry: asking.entry }
      return (
        <ReasonLine
          {...shared}
          label={say.branch(asking.label)}
          first={asking.because}
          onSend={(reason) => onAct({ kind: 'branch', branch: asking.branch, reason, ...entry })}
        />
      )
    }
    case 'which':
      return <Which {...props} entry={asking.entry} />
    case 'jump':
      return (
        <ReasonLine
          {...shared}
          label={say.jump(asking.label)}
          onSend={(reason) => onAct({ kind: 'jump', to: asking.to, reason })}
        />
      )
    case 'instead':
      return (
        <ReasonLine
          {...shared}
          label={say.instead}
          what={say.insteadWhat}
          onSend={(reason) => onAct({ kind: 'acted', command: null, made: null, reason })}
        />
      )
    case 'leave':
      return <ReasonLine {...shared} label={say.leave} what={say.leaveWhat} submit={say.sendLeave} onSend={onLeave} />
    default:
      return asking satisfies never
  }
}

/** Which branch holds, where the case took another one. */
function Which({ entry, walk, library, sending, onAsk, onCancel }: AskedReasonProps & { readonly entry: number }) {
  const taken = walk.path[entry]?.taken
  const guide = taken && library.find(taken.guide, taken.version)
  const step = guide && taken ? stepOf(guide, taken.step) : null
  const now = taken?.kind === 'checked' ? taken.branch : null
  const choices = step?.type === 'check' ? choicesOf(step).filter(({ branch }) => branch !== now) : []
  const ask = (branch: string | null) =>
    onAsk({ kind: 'branch', entry, branch, label: branchLabel(step, branch), because: '' })
  useGuideKeys({
    enter: null,
    options: choices.map(({ branch, label }) => ({ label, run: () => ask(branch) })),
  })
  return (
    <div className={classes.reason}>
      <p className={classes.because}>{words.guide.trail.overrideWhich}</p>
      <OptionList
        options={choices.map(({ branch, label }, index) => ({
          key: String(index),
          label: label || branchLabel(step, branch),
          suggested: false,
        }))}
        disabled={sending}
        onChoose={({ key }) => ask(choices[Number(key)]?.branch ?? null)}
      />
      <button type="button" className={classes.link} onClick={onCancel}>
        {words.guide.offPath.cancel}
      </button>
    </div>
  )
}
