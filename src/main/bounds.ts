/** A rectangle on the screens, in device-independent pixels. */
export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The least a window may be: under this the three columns no longer fit. */
export const smallestWindow = { width: 960, height: 600 }
/** What a window is at the first start. */
const usualWindow = { width: 1366, height: 768 }

/** How much of the title bar must be within reach for a person to drag a window. */
const reach = { width: 120, height: 32 }

function overlap(a: Rectangle, b: Rectangle): { width: number; height: number } {
  return {
    width: Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)),
    height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)),
  }
}

function centred(area: Rectangle, size: { width: number; height: number }): Rectangle {
  const width = Math.min(size.width, area.width)
  const height = Math.min(size.height, area.height)
  return {
    x: Math.round(area.x + (area.width - width) / 2),
    y: Math.round(area.y + (area.height - height) / 2),
    width,
    height,
  }
}

/**
 * Where a window goes: where it was, when its title bar can be reached on one of the screens there are now, else in
 * the middle of the first screen. `areas` are the screens' work areas, the main screen first, and not empty.
 */
export function placeWindow(kept: Rectangle | null, areas: readonly [Rectangle, ...Rectangle[]]): Rectangle {
  const [first] = areas
  if (kept === null) return centred(first, usualWindow)
  const size = {
    width: Math.max(kept.width, smallestWindow.width),
    height: Math.max(kept.height, smallestWindow.height),
  }
  const candidates = areas.map((area) => ({
    area,
    placed: { ...kept, width: Math.min(size.width, area.width), height: Math.min(size.height, area.height) },
  }))
  const home = candidates.find(({ area, placed }) => {
    const seen = overlap({ ...placed, height: reach.height }, area)
    return seen.width >= reach.width && seen.height >= reach.height
  })
  return home === undefined ? centred(first, size) : home.placed
}
