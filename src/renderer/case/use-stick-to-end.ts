import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

/** How near to the end, in pixels, still counts as being there. */
const near = 24

interface StickToEnd {
  readonly list: RefObject<HTMLDivElement | null>
  readonly atEnd: boolean
  /** Entries that came while the reader was elsewhere. */
  readonly unseen: number
  readonly toEnd: () => void
}

/** A scrolling list that begins at its end and follows it, but never moves under somebody who reads further up. */
export function useStickToEnd(count: number): StickToEnd {
  const list = useRef<HTMLDivElement>(null)
  const stuck = useRef(true)
  const counted = useRef(count)
  const [atEnd, setAtEnd] = useState(true)
  const [unseen, setUnseen] = useState(0)

  const toEnd = useCallback(() => {
    stuck.current = true
    setAtEnd(true)
    setUnseen(0)
    requestAnimationFrame(() => {
      if (list.current) list.current.scrollTop = list.current.scrollHeight
    })
  }, [])

  useLayoutEffect(() => {
    const added = count - counted.current
    counted.current = count
    if (stuck.current) {
      if (list.current) list.current.scrollTop = list.current.scrollHeight
    } else if (added > 0) {
      setUnseen((was) => was + added)
    }
  }, [count])

  useEffect(() => {
    const element = list.current
    if (!element) return
    const onScroll = () => {
      const there = element.scrollHeight - element.scrollTop - element.clientHeight <= near
      stuck.current = there
      setAtEnd(there)
      if (there) setUnseen(0)
    }
    const observer = new ResizeObserver(() => {
      if (stuck.current) element.scrollTop = element.scrollHeight
    })
    element.addEventListener('scroll', onScroll, { passive: true })
    observer.observe(element)
    return () => {
      element.removeEventListener('scroll', onScroll)
      observer.disconnect()
    }
  }, [])

  return { list, atEnd, unseen, toEnd }
}
