import { join, resolve } from 'node:path'
import { app, dialog, session } from 'electron'
import type { DeskToShell } from '../shared/contract/shell.ts'
import { registerAppScheme, serveScreens } from './app-protocol.ts'
import { readCacheKey } from './cache-key.ts'
import { readBackendUrl, readCommandLine } from './command-line.ts'
import { listenForDeepLinks } from './deep-links.ts'
import { DeskProcess } from './desk-process.ts'
import { hardenApp, hardenSession } from './hardening.ts'
import { setMenu } from './menu.ts'
import { Notifications } from './notifications.ts'
import { openSettings } from './settings.ts'
import { DeskTray } from './tray.ts'
import { builtFiles, MainWindow } from './windows.ts'

const options = readCommandLine(process.argv)
const devTools = !app.isPackaged

/** Where a deep link goes; until there is a window it is only kept. */
let keptLink: string | null = null
let openLink = (reference: string | null): void => {
  keptLink = reference ?? keptLink
}

/** Ends with a sentence: to the script that started this program, else in a box. */
function refuse(sentence: string): void {
  console.log(`tierdesk-shell refused: ${sentence}`)
  if (!options.exitWithParent) dialog.showErrorBox('Tierdesk cannot start', sentence)
  app.exit(3)
}

async function run(): Promise<void> {
  await app.whenReady()
  app.setAppUserModelId('com.tierdesk.console')
  const files = builtFiles(import.meta.dirname)
  const icon = join(app.getAppPath(), 'resources', 'icon.png')
  const settings = openSettings()
  const backendUrl = options.backendUrl ?? readBackendUrl(settings.get('backendUrl'))
  if (backendUrl === null) {
    return refuse(
      `No backend is set. Put its address as "backendUrl" into ${settings.path}, or start with --backend URL.`,
    )
  }
  const cacheKey = await readCacheKey()
  if ('refused' in cacheKey) return refuse(cacheKey.refused)

  hardenSession(session.defaultSession, devTools)
  serveScreens(session.defaultSession, files.renderer)
  setMenu(devTools)

  const notifications = new Notifications((reference) => window.show(reference))
  const desk = new DeskProcess({
    modulePath: files.desk,
    start: {
      type: 'start',
      dataDir: join(app.getPath('userData'), 'desk'),
      backendUrl,
      key: cacheKey.key,
      deskName: settings.get('deskName'),
    },
    onMessage: receive,
  })
  const window = new MainWindow({ settings, desk, icon, preload: files.preload, devTools })
  const tray = new DeskTray(icon, { onShow: () => window.show(), onQuit: () => app.quit() })

  function receive(message: DeskToShell): void {
    switch (message.type) {
      case 'ready':
        return
      case 'unread':
        tray.setWaiting(message.count)
        return
      case 'notify':
        if (settings.get('notifications') && !window.inFront) notifications.show(message)
        return
      case 'failed':
        refuse(message.message)
        return
      default:
        message satisfies never
    }
  }

  openLink = (reference) => window.show(reference)
  app.on('activate', () => window.show())
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  quitCleanly(desk, window)
  window.show(keptLink)
}

/** Lets the desk finish before the program ends, and ends the program when its parent is gone. */
function quitCleanly(desk: DeskProcess, window: MainWindow): void {
  let deskStopped = false
  app.on('before-quit', (event) => {
    window.prepareQuit()
    if (deskStopped) return
    event.preventDefault()
    void desk.stop().finally(() => {
      deskStopped = true
      app.quit()
    })
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit())
  if (options.exitWithParent) {
    process.stdin.once('end', () => app.quit())
    process.stdin.once('error', () => app.quit())
    process.stdin.resume()
  }
}

registerAppScheme()
hardenApp(app)
app.enableSandbox()
if (options.dataDir !== null) app.setPath('userData', resolve(options.dataDir))
if (app.requestSingleInstanceLock()) {
  // Before Electron is ready: macOS may bring the link that the program was opened with at once.
  keptLink = listenForDeepLinks((reference) => openLink(reference))
  run().catch((error: unknown) => refuse(error instanceof Error ? error.message : 'Something unexpected happened.'))
} else {
  app.quit()
}
