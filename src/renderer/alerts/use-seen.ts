import { useEffect, useRef } from 'react'
import { useDesk } from '../app/desk-context.tsx'

/** Marks alerts as seen once their element is in sight and the window has the focus. Put the answer at the element. */
export function useSeen<E extends Element>(ids: readonly string[]) {
  const desk = useDesk()
  const element = useRef<E>(null)
  const key = ids.join(' ')
  useEffect(() => {
    const target = element.current
    if (!target || key === '') return
    let inSight = false
    const tell = () => {
      if (inSight && document.hasFocus()) void desk.alerts.seen({ ids: key.split(' ') }).catch(() => {})
    }
    const observer = new IntersectionObserver(
      (entries) => {
        inSight = entries.some(({ isIntersecting }) => isIntersecting)
        tell()
      },
      { threshold: 0.5 },
    )
    observer.observe(target)
    window.addEventListener('focus', tell)
    return () => {
      observer.disconnect()
      window.removeEventListener('focus', tell)
    }
  }, [desk, key])
  return element
}
