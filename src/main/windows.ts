import { join } from 'node:path'
import { BrowserWindow, type Rectangle as ElectronRectangle, nativeTheme, screen } from 'electron'
import { openCaseMessage } from '../shared/contract/shell-names.ts'
import { placeWindow, type Rectangle, smallestWindow } from './bounds.ts'
import type { DeskProcess } from './desk-process.ts'
import { hardenedPreferences } from './hardening.ts'
import type { SettingsStore } from './settings.ts'
import { appOrigin } from './static-files.ts'

/** What the main window needs from its surroundings. */
export interface WindowParts {
  readonly settings: SettingsStore
  readonly desk: DeskProcess
  /** Icon for systems that take it from the window. */
  readonly icon: string
  readonly preload: string
  readonly devTools: boolean
}

function workAreas(): [Rectangle, ...Rectangle[]] {
  const first = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter((display) => display.id !== first.id)
  return [first.workArea, ...others.map((display) => display.workArea)]
}

/** The console's one window. It is made again when it was closed and is asked for. */
export class MainWindow {
  readonly #parts: WindowParts
  #window: BrowserWindow | null = null
  /** Reference of a case to open as soon as the page is there. */
  #wanted: string | null = null
  #quitting = false

  constructor(parts: WindowParts) {
    this.#parts = parts
  }

  /** Whether a person is looking at it. */
  get inFront(): boolean {
    return this.#window?.isFocused() ?? false
  }

  /** Brings the window to the front, making it if need be, and opens a case when a reference is given. */
  show(reference: string | null = null): void {
    this.#wanted = reference ?? this.#wanted
    const window = this.#window
    if (window === null) {
      this.#create()
      return
    }
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
    this.#openWanted()
  }

  /** From now on closing the window does close it. */
  prepareQuit(): void {
    this.#quitting = true
  }

  #create(): void {
    const { settings, icon, preload, devTools } = this.#parts
    const kept = settings.get('window')
    const window = new BrowserWindow({
      ...placeWindow(kept.bounds, workAreas()),
      minWidth: smallestWindow.width,
      minHeight: smallestWindow.height,
      show: false,
      autoHideMenuBar: true,
      title: 'Tierdesk',
      icon,
      backgroundColor: nativeTheme.shouldUseDarkColors ? '#1a1b1e' : '#ffffff',
      webPreferences: hardenedPreferences(preload, devTools),
    })
    this.#window = window
    if (kept.maximized) window.maximize()
    window.once('ready-to-show', () => window.show())
    window.webContents.on('did-finish-load', () => this.#welcome(window))
    window.webContents.on('render-process-gone', () => {
      if (!window.isDestroyed()) window.webContents.reload()
    })
    window.on('close', (event) => this.#onClose(event, window))
    window.on('closed', () => {
      this.#window = null
    })
    void window.loadURL(`${appOrigin}/index.html`)
  }

  #welcome(window: BrowserWindow): void {
    this.#parts.desk.connect(window.webContents)
    this.#openWanted()
    console.log('tierdesk-shell ready')
  }

  #openWanted(): void {
    const contents = this.#window?.webContents
    if (this.#wanted === null || contents === undefined || contents.isLoading()) return
    contents.send(openCaseMessage, this.#wanted)
    this.#wanted = null
  }

  #onClose(event: { preventDefault: () => void }, window: BrowserWindow): void {
    const bounds: ElectronRectangle = window.getNormalBounds()
    this.#parts.settings.set('window', { bounds, maximized: window.isMaximized() })
    if (!this.#quitting && this.#parts.settings.get('stayInTray')) {
      event.preventDefault()
      window.hide()
    }
  }
}

/** Where the built files are, seen from the main process's own folder. */
export function builtFiles(mainFolder: string): { renderer: string; preload: string; desk: string } {
  return {
    renderer: join(mainFolder, '..', 'renderer'),
    preload: join(mainFolder, '..', 'preload', 'index.cjs'),
    desk: join(mainFolder, 'desk.js'),
  }
}
