import { spawn } from 'node:child_process'
import { accessSync, constants, existsSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inRoot, node24 } from './paths.mjs'
import { collect, run } from './processes.mjs'
import { step } from './step.mjs'

/** Path of a program on the PATH, or null. */
export function which(name, env = process.env) {
  for (const folder of (env.PATH ?? '').split(delimiter)) {
    const path = join(folder, name)
    try {
      accessSync(path, constants.X_OK)
      return path
    } catch {
      // Not in this folder.
    }
  }
  return null
}

/** The command that opens a file with the person's own program; null where there is no screen to open it on. */
export function openCommand(path, env = process.env, platform = process.platform) {
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', path]
  if (platform === 'darwin') return ['open', path]
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) return null
  return which('xdg-open', env) === null ? null : ['xdg-open', path]
}

/**
 * Opens the console in the person's browser. The address holds a token, and other people on the machine can read
 * command lines, so the browser is given a file that only its owner can read and that leads on.
 */
export function openInBrowser(address, folder) {
  const file = join(folder, 'open.html')
  const page = `<!doctype html><meta charset="utf-8"><title>Tierdesk</title><script>location.replace(${JSON.stringify(address)})</script>\n`
  const command = openCommand(process.platform === 'win32' ? file : pathToFileURL(file).href)
  if (command === null) return false
  try {
    writeFileSync(file, page, { mode: 0o600 })
    const child = spawn(command[0], command.slice(1), { stdio: 'ignore', detached: true })
    child.on('error', () => {})
    child.unref()
    return true
  } catch {
    return false
  }
}

const usualPlaces = {
  linux: [],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

/** An installed Chromium or Chrome, or null. */
export function installedChromium(env = process.env) {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const found = names.map((name) => which(name, env)).find((path) => path !== null)
  return found ?? (usualPlaces[process.platform] ?? []).find((path) => existsSync(path)) ?? null
}

/** Playwright's own browser, when it has been downloaded. */
async function playwrightChromium() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return existsSync(path) ? path : null
}

const aptPackages = ['chromium', 'fonts-noto-core', 'fonts-noto-color-emoji']

async function installByApt() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const update = await collect('apt-get', ['update', '-q'], { env })
  if (update.code !== 0) return false
  return (
    (await collect('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...aptPackages], { env })).code === 0
  )
}

/** A browser for the tests: the one named, the one installed, or one installed now. */
export async function ensureChromium() {
  const named = process.env.PLAYWRIGHT_CHROMIUM
  if (named) {
    if (!existsSync(named)) throw new Error(`PLAYWRIGHT_CHROMIUM names ${named}, which is not there.`)
    return named
  }
  const there = (await playwrightChromium()) ?? installedChromium()
  if (there !== null) return there
  if (process.getuid?.() === 0 && which('apt-get') !== null) {
    await step('Installing Chromium for the tests (once)', installByApt)
    const path = installedChromium()
    if (path !== null) return path
  }
  await run(node24, [inRoot('node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium'])
  const path = await playwrightChromium()
  if (path === null) throw new Error('No Chromium for the tests: install one, or name one by PLAYWRIGHT_CHROMIUM.')
  return path
}
