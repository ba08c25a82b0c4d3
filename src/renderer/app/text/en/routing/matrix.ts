export const matrixText = {}
