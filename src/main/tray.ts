import { app, Menu, nativeImage, Tray } from 'electron'

/** What the tray's menu can ask for. */
export interface TrayActions {
  readonly onShow: () => void
  readonly onQuit: () => void
}

/** How many cases wait, in words. */
function waitingText(count: number): string {
  if (count === 0) return 'Tierdesk: nothing waits for you'
  return count === 1 ? 'Tierdesk: 1 case waits for you' : `Tierdesk: ${count} cases wait for you`
}

/** The icon in the system's tray, with the number of cases that wait. */
export class DeskTray {
  readonly #tray: Tray
  readonly #actions: TrayActions

  constructor(icon: string, actions: TrayActions) {
    this.#actions = actions
    this.#tray = new Tray(nativeImage.createFromPath(icon).resize({ width: 22, height: 22 }))
    this.#tray.on('click', actions.onShow)
    this.setWaiting(0)
  }

  /** Shows the count on the icon's text, in its menu and, where there is one, on the program's badge. */
  setWaiting(count: number): void {
    const text = waitingText(count)
    this.#tray.setToolTip(text)
    if (process.platform === 'darwin') this.#tray.setTitle(count === 0 ? '' : String(count))
    app.setBadgeCount(count)
    this.#tray.setContextMenu(
      Menu.buildFromTemplate([
        { label: text, enabled: false },
        { type: 'separator' },
        { label: 'Open Tierdesk', click: this.#actions.onShow },
        { label: 'Quit', click: this.#actions.onQuit },
      ]),
    )
  }
}
