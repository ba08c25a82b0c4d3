import { Alert } from '@mantine/core'
import { IconHandStop } from '@tabler/icons-react'
import type { Refusal } from '../../shared/case/decision.ts'
import { words } from './words.ts'

/** Why something was not done, in words, and what is true now. */
export type Trouble = Pick<Refusal, 'message' | 'truth'>

/** A 'no' in the place where it was asked: the sentence, what is true now, and that nothing typed is lost. */
export function RefusalNote({ refusal, kept = true }: { readonly refusal: Trouble; readonly kept?: boolean }) {
  return (
    <Alert
      role="alert"
      variant="outline"
      color="gray"
      title={words.refusal.title}
      icon={<IconHandStop size={18} aria-hidden />}
      p="xs"
      mb="xs"
    >
      {refusal.message} {refusal.truth && words.refusal.truth(refusal.truth)} {kept && words.refusal.kept}
    </Alert>
  )
}
