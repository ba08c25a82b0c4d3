import { readFile } from 'node:fs/promises'
import { protocol, type Session } from 'electron'
import { securityHeaders } from './content-security.ts'
import { appScheme, findStaticFile } from './static-files.ts'

/** Must be called before Electron is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

const nothing = () => new Response(null, { status: 404, headers: securityHeaders('text/plain') })

/** Serves the built screens, and nothing else, under `app://tierdesk/`. */
export function serveScreens(session: Session, folder: string): void {
  session.protocol.handle(appScheme, async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return nothing()
    const file = findStaticFile(folder, request.url)
    if (file === null) return nothing()
    try {
      const body = request.method === 'HEAD' ? null : new Uint8Array(await readFile(file.path))
      return new Response(body, { headers: securityHeaders(file.type) })
    } catch {
      return nothing()
    }
  })
}
