export { findPersonal } from './find-personal.ts'
export { hintsOf, type MaskingHints, noHints } from './hints.ts'
export { type PersonalKind, type PersonalSpan, personalKindSchema, personalKinds } from './kinds.ts'
export { type Masked, mask } from './mask.ts'
