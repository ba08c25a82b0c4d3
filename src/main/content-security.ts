/**
 * What the screens may load. Styles may be inline because Mantine writes its variables into a style element; scripts
 * may not. `connect-src` is closed: screens speak to the desk by port only.
 */
const policy: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  // `blob:`: pictures that hang on notes and posts, shown from memory.
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'none'"],
  'worker-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
}

export const contentSecurityPolicy = Object.entries(policy)
  .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
  .join('; ')

/** Headers on everything that the shell serves to its windows. */
export function securityHeaders(contentType: string): Record<string, string> {
  return {
    'Content-Type': contentType,
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-cache',
  }
}

/** Whether a window may ask for this address at all: its own files, and images it made itself. */
export function mayRequest(address: string, origin: string): boolean {
  return address.startsWith(`${origin}/`) || address.startsWith('data:') || address.startsWith(`blob:${origin}/`)
}
