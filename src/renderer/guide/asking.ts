/** What a reason is asked for: a way off the recommended path, or out of the guide. */
export type Asking =
  /** Another answer than the case suggests. */
  | { readonly kind: 'option'; readonly option: string; readonly label: string; readonly suggested: string }
  /** Another branch than the case took at an entry of the path; `entry` null: at the check that could not be answered. */
  | {
      readonly kind: 'branch'
      readonly entry: number | null
      readonly branch: string | null
      readonly label: string
      readonly because: string
    }
  /** Which branch holds instead, at an entry of the path. */
  | { readonly kind: 'which'; readonly entry: number }
  /** Another step of the guide, where it cannot go on by itself. */
  | { readonly kind: 'jump'; readonly to: string; readonly label: string }
  /** Something else than the action proposed. */
  | { readonly kind: 'instead' }
  | { readonly kind: 'leave' }
