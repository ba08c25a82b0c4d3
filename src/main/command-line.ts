/** What the shell was started with. */
export interface ShellOptions {
  /** Folder for everything the shell keeps; null means the system's usual one. */
  readonly dataDir: string | null
  /** Backend named on the command line; null means the one in the settings. */
  readonly backendUrl: string | null
  /** End when the process that started this one is gone (its end of stdin closes). */
  readonly exitWithParent: boolean
}

/** An http(s) address without a password in it, without a trailing slash; null for anything else. */
export function readBackendUrl(text: string): string | null {
  const url = URL.parse(text)
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '')
}

function valueAfter(argv: readonly string[], flag: string): string | null {
  const at = argv.indexOf(flag)
  const value = at < 0 ? undefined : argv[at + 1]
  return value === undefined || value === '' || value.startsWith('-') ? null : value
}

/** Reads the shell's own flags; Chromium's stand beside them on the same line and are left alone. */
export function readCommandLine(argv: readonly string[]): ShellOptions {
  const backend = valueAfter(argv, '--backend')
  return {
    dataDir: valueAfter(argv, '--data'),
    backendUrl: backend === null ? null : readBackendUrl(backend),
    exitWithParent: argv.includes('--exit-with-parent'),
  }
}
