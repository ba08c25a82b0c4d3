/** The keyboard: every action the person can take right now, the keys it has, and which action a key press means. */

export type ActionGroup = 'general' | 'list' | 'case' | 'guide' | 'editor'

export interface Action {
  /** Stable name such as `case.escalate`; own keys are kept under it. */
  readonly id: string
  readonly label: string
  readonly group: ActionGroup
  /** Keys such as `j`, `Enter`, `?`, `shift+r`, `mod+k` (`mod`: Ctrl, on a Mac Command). */
  readonly keys: readonly string[]
  readonly run: () => void
  /** False hides the action and frees its keys for now. */
  readonly enabled?: boolean
  /** Also while typing in a field; only sensible for keys with `mod`, and for Escape. */
  readonly whileTyping?: boolean
  /** Also while a dialog is open. */
  readonly inDialogs?: boolean
  /** Its keys count only while this holds, such as while the focus is in a certain part of the screen. */
  readonly keysWhen?: () => boolean
}

/** What of a key press counts. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** The press as a binding: `mod+k`, `shift+r`, `?`, `Enter`; null for a lone modifier. */
export function bindingOf(press: KeyPress): string | null {
  if (['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Dead', 'Process'].includes(press.key)) return null
  const key = press.key === ' ' ? 'Space' : press.key.length === 1 ? press.key.toLowerCase() : press.key
  // A symbol such as `?` needs Shift on some keyboards and not on others: for symbols the character alone counts.
  const shift = press.shiftKey && (key.length > 1 || /\p{L}/u.test(key))
  return [press.ctrlKey || press.metaKey ? 'mod' : '', press.altKey ? 'alt' : '', shift ? 'shift' : '', key]
    .filter(Boolean)
    .join('+')
}

/** All actions by layer. The screens register theirs while they are there; the youngest layer wins a contested key. */
export class ActionRegistry {
  readonly #layers = new Map<symbol, readonly Action[]>()
  readonly #seen = new Map<string, Action>()
  #ownKeys: Readonly<Record<string, readonly string[]>> = {}

  set(layer: symbol, actions: readonly Action[]): void {
    this.#layers.set(layer, actions)
    for (const action of actions) this.#seen.set(action.id, action)
  }

  /** Every action that was ever offered in this window, with the keys it came with: for the settings. */
  known(): Action[] {
    return [...this.#seen.values()]
  }

  remove(layer: symbol): void {
    this.#layers.delete(layer)
  }

  /** Keys the person chose, by action id. */
  setOwnKeys(keys: Readonly<Record<string, readonly string[]>>): void {
    this.#ownKeys = keys
  }

  /** The actions possible now, each with the keys that count; the youngest of several with one id. */
  actions(): Action[] {
    const byId = new Map<string, Action>()
    for (const action of [...this.#layers.values()].flat()) {
      if (action.enabled === false) continue
      byId.set(action.id, { ...action, keys: this.#ownKeys[action.id] ?? action.keys })
    }
    return [...byId.values()]
  }

  /** The action that `press` means where it happened, or null. */
  find(press: KeyPress, where: { typing: boolean; dialog: boolean }): Action | null {
    const binding = bindingOf(press)
    if (!binding) return null
    const fits = this.actions().filter(
      (action) =>
        action.keys.includes(binding) &&
        (!where.typing || action.whileTyping) &&
        (!where.dialog || action.inDialogs) &&
        action.keysWhen?.() !== false,
    )
    // While a guide's tab is open, its keys come before what they mean otherwise.
    return fits.findLast(({ group }) => group === 'guide') ?? fits.at(-1) ?? null
  }
}

/**
 * Actions of `actions` that share a key with another, by id: the settings warn of them. A guide's keys are meant to come
 * before others while its tab is open.
 */
export function contestedKeys(actions: readonly Action[]): Map<string, string[]> {
  const byKey = Map.groupBy(
    actions
      .filter(({ group }) => group !== 'guide')
      .flatMap((action) => action.keys.map((key) => ({ key, id: action.id }))),
    ({ key }) => key,
  )
  return new Map(
    [...byKey].filter(([, users]) => users.length > 1).map(([key, users]) => [key, users.map(({ id }) => id)]),
  )
}

const fieldTypes = new Set(['checkbox', 'radio', 'button', 'submit', 'range'])

/** True when keys pressed at `target` are meant as text. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !fieldTypes.has(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
}

/** True when Enter or Space at `target` already has a meaning of its own: pressing the button, following the link. */
export function isPressable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('button, a[href], summary, [role="button"], [role="menuitem"], [role="tab"], [role="switch"]') !==
      null
  )
}
