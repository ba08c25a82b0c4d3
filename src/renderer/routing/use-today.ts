import { useClockSkew } from '../app/desk-state.ts'
import { useFromNow } from '../app/now.ts'

/** The date (UTC) by the server's clock. */
export function useToday(): string {
  const skew = useClockSkew()
  return useFromNow((now) => new Date(now + skew).toISOString().slice(0, 10))
}
