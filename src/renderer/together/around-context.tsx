import { useDocumentVisibility } from '@mantine/hooks'
import {
  createContext,
  type ReactNode,
  type RefObject,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Case } from '../../shared/case/state.ts'
import type { AroundView } from '../../shared/contract/around.ts'
import { type Doing, looks, type Thread } from '../../shared/together/around.ts'
import { useDesk } from '../app/desk-context.tsx'
import { useMe } from '../app/desk-state.ts'
import type { OpenLive } from '../app/follow-live.ts'
import { useLive } from '../app/use-live.ts'

const CaseContext = createContext<Case | null>(null)

/** The case that is open around here; null outside of a case screen. */
export function useCaseHere(): Case | null {
  return useContext(CaseContext)
}

/** Who else is around the open case, and the ways to tell what oneself does on it. */
export interface AroundCase extends AroundView {
  /** A key was pressed; `null`: the field was left, or its words were sent. */
  readonly typing: (doing: Doing | null) => void
  /** The newest entry of a thread that was on screen was written then. */
  readonly read: (thread: Thread, readTo: string) => void
}

const nobody: AroundView = { people: [], marks: [], live: false }
const AroundContext = createContext<AroundCase>({ ...nobody, typing: () => {}, read: () => {} })

/** Typing is told again at most so often, in milliseconds; the desk believes it for longer than that. */
const tellEvery = 2_000

/** Watches who is around the case as long as the window is seen: a case behind other windows is looked at by nobody. */
export function AroundProvider({ state, children }: { readonly state: Case; readonly children: ReactNode }) {
  const caseId = state.id
  const desk = useDesk()
  const me = useMe()
  const isSeen = useDocumentVisibility() === 'visible'
  const open = useCallback<OpenLive<AroundView>>(
    (from, signal) => (isSeen ? from.around.watch({ caseId }, { signal }) : Promise.resolve(silence(signal))),
    [caseId, isSeen],
  )
  const { data } = useLive(open)
  const told = useRef({ print: '', at: 0 })
  const readTo = useRef(new Map<Thread, string>())
  const typing = useCallback(
    (doing: Doing | null) => {
      const print = JSON.stringify(doing)
      const now = performance.now()
      if (print === told.current.print && (doing === null || now - told.current.at < tellEvery)) return
      told.current = { print, at: now }
      desk.around.tell({ caseId, doing: doing ?? looks }).catch(() => {})
    },
    [desk, caseId],
  )
  const read = useCallback(
    (thread: Thread, to: string) => {
      if ((readTo.current.get(thread) ?? '') >= to) return
      readTo.current.set(thread, to)
      desk.around.read({ caseId, thread, readTo: to }).catch(() => readTo.current.delete(thread))
    },
    [desk, caseId],
  )
  const around = useMemo(() => {
    const { people, marks, live } = data ?? nobody
    return { people: people.filter(({ memberId }) => memberId !== me.id), marks, live, typing, read }
  }, [data, me.id, typing, read])
  return (
    <CaseContext.Provider value={state}>
      <AroundContext.Provider value={around}>{children}</AroundContext.Provider>
    </CaseContext.Provider>
  )
}

/** Who is around the open case. */
export function useAround(): AroundCase {
  return useContext(AroundContext)
}

/** The server's clock every few seconds, as long as somebody is there whose age shows. In milliseconds. */
export function useEveryFewSeconds(wanted: boolean, now: () => number): number {
  const [at, setAt] = useState(now)
  useEffect(() => {
    if (!wanted) return
    setAt(now())
    const timer = setInterval(() => setAt(now()), 5_000)
    return () => clearInterval(timer)
  }, [wanted, now])
  return at
}

/**
 * Calls `see` once the element is on screen in a window that is seen, and again for every other `key`: what is new
 * there. A window that comes back to the front counts.
 */
export function useSeen(ref: RefObject<HTMLElement | null>, key: string | null, see: () => void): void {
  const call = useRef(see)
  call.current = see
  useEffect(() => {
    const element = ref.current
    if (key === null || !element) return
    let onScreen = false
    const look = () => {
      if (onScreen && document.visibilityState === 'visible') call.current()
    }
    const observer = new IntersectionObserver((entries) => {
      onScreen = entries.at(-1)?.isIntersecting ?? false
      look()
    })
    observer.observe(element)
    document.addEventListener('visibilitychange', look)
    return () => {
      observer.disconnect()
      document.removeEventListener('visibilitychange', look)
    }
  }, [ref, key])
}

async function* silence(signal: AbortSignal): AsyncGenerator<AroundView> {
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}
