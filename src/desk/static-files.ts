import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'

/** Serving the built screens from one folder, and nothing outside it. */

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.map': 'application/json; charset=utf-8',
}

/** A file of the folder, or null when the path names none, leads out of it, or is of a type that is not served. */
export async function findFile(
  folder: string,
  urlPath: string,
): Promise<{ path: string; type: string; size: number } | null> {
  const name = decode(urlPath)
  if (name === null || name.includes('\0') || name.includes('\\')) return null
  const wanted = join(folder, name === '/' ? 'index.html' : name)
  const type = types[extname(wanted).toLowerCase()]
  if (!type) return null
  try {
    const [root, path] = await Promise.all([realpath(folder), realpath(wanted)])
    // Links are followed before the check, so that none leads out.
    if (!path.startsWith(root + sep)) return null
    const info = await stat(path)
    return info.isFile() ? { path, type, size: info.size } : null
  } catch {
    return null
  }
}

/** Sends a found file. What the build named by its content may be kept for good, everything else is asked for anew. */
export function sendFile(
  response: ServerResponse,
  file: { readonly path: string; readonly type: string; readonly size: number },
  withBody: boolean,
): void {
  const lasting = /-[\w-]{8,}\.\w+$/.test(file.path) && !file.type.startsWith('text/html')
  response.writeHead(200, {
    'content-type': file.type,
    'content-length': file.size,
    'cache-control': lasting ? 'private, max-age=31536000, immutable' : 'no-cache',
  })
  if (!withBody) {
    response.end()
    return
  }
  createReadStream(file.path)
    .on('error', () => response.destroy())
    .pipe(response)
}

function decode(urlPath: string): string | null {
  try {
    return decodeURIComponent(urlPath)
  } catch {
    return null
  }
}
