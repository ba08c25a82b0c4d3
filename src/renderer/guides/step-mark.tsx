import {
  IconArrowsSplit2,
  IconBinaryTree2,
  IconBolt,
  IconFlag,
  IconHelpCircle,
  IconListCheck,
  type TablerIcon,
} from '@tabler/icons-react'
import type { GuideStepType } from '../../shared/guide/guide.ts'

/** The sign of each type of step; the word always stands beside it. */
export const stepIcons: Readonly<Record<GuideStepType, TablerIcon>> = {
  question: IconHelpCircle,
  check: IconArrowsSplit2,
  instruction: IconListCheck,
  action: IconBolt,
  guide: IconBinaryTree2,
  outcome: IconFlag,
}

/** The types of steps in the order in which they are offered. */
export const stepTypes: readonly GuideStepType[] = ['question', 'check', 'instruction', 'action', 'guide', 'outcome']

/** The sign of a type of step. */
export function StepMark({ type, size = 15 }: { readonly type: GuideStepType; readonly size?: number }) {
  const Icon = stepIcons[type]
  return <Icon size={size} stroke={1.8} aria-hidden />
}
