const names: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  alt: 'Alt',
  shift: 'Shift',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
}

/** The caps of a binding: `mod+k` is `Ctrl` and `K`. */
export function keyCaps(binding: string, mac = isMac()): string[] {
  const parts = binding === '+' ? ['+'] : binding.split('+')
  return parts.map((part) => {
    if (part === 'mod' && mac) return '⌘'
    return names[part] ?? (part.length === 1 ? part.toUpperCase() : part)
  })
}

function isMac(): boolean {
  return typeof navigator !== 'undefined' && /mac/i.test(navigator.userAgent)
}
