import { EventEmitter } from 'node:events'
import type { Session, WebContents } from 'electron'
import { describe, expect, it } from 'vitest'
import { hardenContents, hardenedPreferences, hardenSession } from './hardening.ts'

type Answer = (...args: unknown[]) => unknown

/** A stand-in that keeps what was set on it, under the setter's name. */
class Recorder extends EventEmitter {
  readonly set = new Map<string, unknown>()
  constructor(setters: readonly string[]) {
    super()
    for (const name of setters)
      Object.defineProperty(this, name, { value: (value: unknown) => this.set.set(name, value) })
  }
  handler(name: string): Answer {
    const value = this.set.get(name)
    if (typeof value !== 'function') throw new Error(`${name} was not set`)
    return (...args) => Reflect.apply(value, undefined, args)
  }
}

function hardenedContents(): Recorder {
  const recorder = new Recorder(['setWindowOpenHandler'])
  hardenContents(recorder as unknown as WebContents)
  return recorder
}

function hardenedSession(devTools: boolean): Recorder {
  const recorder = new Recorder([
    'setPermissionRequestHandler',
    'setPermissionCheckHandler',
    'setDevicePermissionHandler',
    'setDisplayMediaRequestHandler',
    'setSpellCheckerEnabled',
  ])
  Object.assign(recorder, {
    webRequest: { onBeforeRequest: (value: unknown) => recorder.set.set('onBeforeRequest', value) },
  })
  hardenSession(recorder as unknown as Session, devTools)
  return recorder
}

/** Whether the listeners of an event prevented it. */
function prevented(recorder: Recorder, event: string): boolean {
  let stopped = false
  recorder.emit(event, { preventDefault: () => (stopped = true) })
  return stopped
}

describe('window preferences', () => {
  it('are those of the security checklist', () => {
    expect(hardenedPreferences('/p/index.cjs', false)).toEqual({
      preload: '/p/index.cjs',
      devTools: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    })
  })
})

describe('contents', () => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])('prevents %s', (event) => {
    expect(prevented(hardenedContents(), event)).toBe(true)
  })

  it('opens no window', () => {
    expect(hardenedContents().handler('setWindowOpenHandler')({ url: 'https://example.com' })).toEqual({
      action: 'deny',
    })
  })
})

describe('session', () => {
  it('denies permissions that are asked for, checked, or remembered for devices', () => {
    const session = hardenedSession(true)
    const answers: unknown[] = []
    session.handler('setPermissionRequestHandler')({}, 'media', (granted: unknown) => answers.push(granted))
    expect(answers).toEqual([false])
    expect(session.handler('setPermissionCheckHandler')({}, 'geolocation')).toBe(false)
    expect(session.handler('setDevicePermissionHandler')({})).toBe(false)
  })

  it('downloads nothing', () => {
    expect(prevented(hardenedSession(false), 'will-download')).toBe(true)
  })

  it.each([
    ['app://tierdesk/index.html', false, false],
    ['https://example.com/', false, true],
    ['devtools://devtools/bundled/x.js', false, true],
    ['devtools://devtools/bundled/x.js', true, false],
  ])('%s with developer tools %s is cancelled: %s', (url, devTools, cancel) => {
    const answers: unknown[] = []
    hardenedSession(devTools).handler('onBeforeRequest')({ url }, (answer: unknown) => answers.push(answer))
    expect(answers).toEqual([{ cancel }])
  })
})
