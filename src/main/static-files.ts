import { isAbsolute, relative, resolve } from 'node:path'

/** What the built screens consist of; nothing else is served. */
const types: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.webmanifest', 'application/manifest+json'],
])

/** Scheme and host under which the screens live. */
export const appScheme = 'app'
const appHost = 'tierdesk'
export const appOrigin = `${appScheme}://${appHost}`

/** A file to serve: its absolute path and its content type. */
export interface StaticFile {
  readonly path: string
  readonly type: string
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/** The file that an `app://tierdesk/…` address names inside `folder`, or null when it names none there. */
export function findStaticFile(folder: string, address: string): StaticFile | null {
  const url = URL.parse(address)
  if (url === null || url.protocol !== `${appScheme}:` || url.host !== appHost) return null
  const name = decode(url.pathname)
  if (name === null || /[\0\\:]|%/.test(name) || name.split('/').some((part) => part.startsWith('.'))) return null
  const path = resolve(folder, `.${name === '/' || name === '' ? '/index.html' : name}`)
  const inside = relative(folder, path)
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) return null
  const dot = path.lastIndexOf('.')
  const type = dot < 0 ? undefined : types.get(path.slice(dot).toLowerCase())
  return type === undefined ? null : { path, type }
}
