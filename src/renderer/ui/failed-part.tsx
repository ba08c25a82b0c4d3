import { t } from '../app/text/index.ts'
import { ErrorState } from './error-state.tsx'

/** Stands where a part of the window could not be drawn. */
export function FailedPart({ title }: { title: string }) {
  return (
    <ErrorState title={title} retryLabel={t.common.errors.reload} onRetry={() => location.reload()}>
      {t.common.errors.part}
    </ErrorState>
  )
}
