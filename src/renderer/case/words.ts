import { t } from '../app/text/index.ts'

/** The words of the case screen, and those it shares with other screens. */
export const words = t.case
export const common = t.common
