import { t } from '../app/text/index.ts'

/** What the screens of consulting say. */
export const words = t.case.consult
