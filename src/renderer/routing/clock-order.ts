import type { ClockKind } from '../../shared/sla/clock-kind.ts'

/** The clocks in the order in which a case meets them. */
export const clockOrder: readonly ClockKind[] = ['first_response', 'next_response', 'resolution', 'acknowledgement']
