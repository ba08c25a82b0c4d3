/** Measuring inside the page. Each function is sent there as text, so none may use anything outside itself. */

declare global {
  interface Window {
    /** Milliseconds from the first thing on the page until the first rows were painted; 0 until then. */
    benchMounted: number
    benchKeys: number[]
    benchFrames: number[]
  }
}

/** Takes the time from the screens' first content until the frame with the first rows is painted. */
export function watchMount(): void {
  let mounted = 0
  window.benchMounted = 0
  const observer = new MutationObserver(() => {
    if (mounted === 0 && document.querySelector('#root > *')) mounted = performance.now()
    if (!document.querySelector('[role=option]')) return
    observer.disconnect()
    requestAnimationFrame(() => {
      const painted = new MessageChannel()
      painted.port1.onmessage = () => {
        window.benchMounted = performance.now() - mounted
      }
      painted.port2.postMessage(null)
    })
  })
  observer.observe(document, { childList: true, subtree: true })
}

/** Takes the time of each key press until the frame in which the cursor stands on another row is painted. */
export function watchKeys(): void {
  window.benchKeys = []
  const cursor = () => document.querySelector('[data-cursor]')?.getAttribute('data-reference') ?? ''
  addEventListener(
    'keydown',
    (event) => {
      const before = cursor()
      const look = () => {
        const moved = cursor() !== before
        if (!moved && performance.now() - event.timeStamp < 1_000) {
          requestAnimationFrame(look)
          return
        }
        const painted = new MessageChannel()
        painted.port1.onmessage = () => window.benchKeys.push(performance.now() - event.timeStamp)
        painted.port2.postMessage(null)
      }
      requestAnimationFrame(look)
    },
    { capture: true },
  )
}

/** Takes the time between frames from now on. */
export function watchFrames(): void {
  window.benchFrames = []
  let last = 0
  const frame = (now: number) => {
    if (last > 0) window.benchFrames.push(now - last)
    last = now
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
}
