import { hostname } from 'node:os'
import ElectronStore, { type Schema } from 'electron-store'
import type { Rectangle } from './bounds.ts'

/** What a person or an administrator may set for this program on this machine. */
export interface Settings {
  /** Address of the backend; empty until somebody has set one. */
  backendUrl: string
  /** How this desk is called in the record. */
  deskName: string
  /** Tell of new escalations while the window is not in front. */
  notifications: boolean
  /** Closing the window leaves the program in the tray. */
  stayInTray: boolean
  window: { bounds: Rectangle | null; maximized: boolean }
}

const coordinate = { type: 'integer', minimum: -100_000, maximum: 100_000 } as const

const schema: Schema<Settings> = {
  backendUrl: { type: 'string', maxLength: 2_000, default: '' },
  deskName: { type: 'string', minLength: 1, maxLength: 120, default: hostname().slice(0, 120) || 'desk' },
  notifications: { type: 'boolean', default: true },
  stayInTray: { type: 'boolean', default: false },
  window: {
    type: 'object',
    additionalProperties: false,
    required: ['bounds', 'maximized'],
    properties: {
      bounds: {
        anyOf: [
          { type: 'null' },
          {
            type: 'object',
            additionalProperties: false,
            required: ['x', 'y', 'width', 'height'],
            properties: { x: coordinate, y: coordinate, width: coordinate, height: coordinate },
          },
        ],
      },
      maximized: { type: 'boolean' },
    },
    default: { bounds: null, maximized: false },
  },
}

export type SettingsStore = ElectronStore<Settings>

/** Opens the settings. A file that cannot be read is put back to the defaults: nothing in it is worth a dead start. */
export function openSettings(): SettingsStore {
  return new ElectronStore<Settings>({ name: 'settings', schema, clearInvalidConfig: true })
}

/** The encrypted key of the cache, base64. A file of its own, which is never put back: unsent work hangs on it. */
export interface KeyFile {
  cacheKey?: string
}

/** Opens the file of the cache key; throws when it is damaged. */
export function openKeyFile(): ElectronStore<KeyFile> {
  return new ElectronStore<KeyFile>({
    name: 'cache-key',
    schema: { cacheKey: { type: 'string', pattern: '^[A-Za-z0-9+/]+=*$', maxLength: 4_000 } },
    clearInvalidConfig: false,
  })
}
