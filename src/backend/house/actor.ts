/** The house itself, where no rule of its own is named. */
export const houseActor = { kind: 'rule', id: 'house', name: 'Tierdesk' } as const
