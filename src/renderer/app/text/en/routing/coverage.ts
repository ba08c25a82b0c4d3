export const coverageText = {}
