export const dryRunText = {}
