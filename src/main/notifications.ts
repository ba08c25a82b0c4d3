import { Notification } from 'electron'
import type { DeskToShell } from '../shared/contract/shell.ts'

type Notify = Extract<DeskToShell, { type: 'notify' }>

/** More than this at once helps nobody: the oldest goes. */
const mostShown = 4

/** Tells of new escalations in the system's own way. */
export class Notifications {
  readonly #onOpen: (reference: string | null) => void
  /** Kept, because a notification that is collected as garbage no longer answers a click. */
  readonly #shown: Notification[] = []

  constructor(onOpen: (reference: string | null) => void) {
    this.#onOpen = onOpen
  }

  /** Shows one notification; a click opens its case. */
  show(message: Notify): void {
    if (!Notification.isSupported()) return
    const notification = new Notification({ title: message.title, body: message.body })
    const forget = () => {
      const at = this.#shown.indexOf(notification)
      if (at >= 0) this.#shown.splice(at, 1)
    }
    notification.on('click', () => {
      forget()
      this.#onOpen(message.reference)
    })
    notification.on('close', forget)
    this.#shown.push(notification)
    if (this.#shown.length > mostShown) this.#shown.shift()?.close()
    notification.show()
  }
}
