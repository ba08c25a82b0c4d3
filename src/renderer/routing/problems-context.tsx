import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { PolicyDocument, PolicyKind } from '../../shared/policies/kinds.ts'
import type { PolicyProblem } from '../../shared/policies/problem.ts'
import { useDesk } from '../app/desk-context.tsx'
import { useDeskState } from '../app/desk-state.ts'
import { schemaProblems, typed } from './documents.ts'
import { useKinds, usePublished } from './documents-context.tsx'
import { type Drafts, drafts } from './draft-stores.ts'

type Problems = { readonly [Kind in PolicyKind]: readonly PolicyProblem[] }

const none: readonly PolicyProblem[] = []

const ProblemsContext = createContext<Problems | null>(null)

/** So long nothing must be typed before the backend is asked what it thinks of a draft, in milliseconds. */
const calm = 350

/** Keeps up what the schemas and the backend's lint say of the drafts. */
export function ProblemsProvider({ children }: { readonly children: ReactNode }) {
  const [problems, setProblems] = useState<Problems>({ escalation: none, sla: none, alerts: none, replies: none })
  const say = useCallback(
    (kind: PolicyKind, said: readonly PolicyProblem[]) => setProblems((now) => ({ ...now, [kind]: said })),
    [],
  )
  const kinds = useKinds()
  return (
    <ProblemsContext value={problems}>
      {kinds.map((kind) => (
        <Look key={kind} kind={kind} onSaid={say} />
      ))}
      {children}
    </ProblemsContext>
  )
}

/** Looks at one draft for as long as it is there; draws nothing. */
function Look({
  kind,
  onSaid,
}: {
  readonly kind: PolicyKind
  readonly onSaid: (kind: PolicyKind, problems: readonly PolicyProblem[]) => void
}) {
  const problems = useProblemsOf(kind)
  useEffect(() => onSaid(kind, problems), [kind, problems, onSaid])
  return null
}

/** What is wrong with each draft. Only inside the routing area. */
export function useProblems(): Problems {
  const problems = useContext(ProblemsContext)
  if (!problems) throw new Error('Nobody looks for problems: render inside <ProblemsProvider>.')
  return problems
}

function useProblemsOf<Kind extends PolicyKind>(kind: Kind): readonly PolicyProblem[] {
  const desk = useDesk()
  const online = useDeskState((state) => state.sync?.link === 'online')
  const published = usePublished(kind)
  const store: Drafts[Kind] = drafts[kind]
  const document: PolicyDocument<Kind> = store((state) => state.history?.present) ?? published.document
  const own = useMemo(() => schemaProblems(kind, document), [kind, document])
  const [said, setSaid] = useState<readonly PolicyProblem[]>(none)
  const askable = online && own.length === 0
  useEffect(() => {
    if (!askable) return
    const asking = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const { problems } = await desk.policies.lint({ policy: typed[kind](document) }, { signal: asking.signal })
        if (!asking.signal.aborted) setSaid(problems)
      } catch {
        // Without the lint's word the draft stays as it is: publishing asks again and tells.
      }
    }, calm)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [desk, kind, document, askable])
  return own.length > 0 ? own : said
}
