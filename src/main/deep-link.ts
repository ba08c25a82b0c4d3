/** Addresses such as `tierdesk://case/ESC-2026-000123`, which mails and chats carry. Anybody can write one. */

export const deepLinkScheme = 'tierdesk'

const pattern = /^tierdesk:\/\/case\/(ESC-\d{4}-\d{6,10})\/?$/i

/** The case reference of a deep link, or null for anything that is not exactly one. */
export function parseDeepLink(link: string): string | null {
  if (link.length > 100) return null
  return pattern.exec(link)?.[1]?.toUpperCase() ?? null
}

/** The reference in a command line: systems start the program with the link as one of its arguments. */
export function findDeepLink(argv: readonly string[]): string | null {
  for (const part of argv) {
    const reference = parseDeepLink(part)
    if (reference !== null) return reference
  }
  return null
}
