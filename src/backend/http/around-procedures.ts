import { type CallContext, notFound, os, requireMember, tooMany } from './context.ts'

/** Who is around a case, and how far people have read. */
export const aroundProcedures = {
  live: os.around.live.handler(async function* ({ input, context, signal }) {
    const { workspaceId, memberId } = await caller(context)
    yield* context.services.around.live({ workspaceId, memberId, line: input.line }, signal)
  }),
  tell: os.around.tell.handler(async ({ input, context }) => {
    if (!(await context.services.around.tell(await caller(context), input))) throw notFound()
    return {}
  }),
  read: os.around.read.handler(async ({ input, context }) => {
    await context.services.around.read(await caller(context), input)
    return {}
  }),
}

/** Everything said here is passed on to every node and desk, so it has a limit of its own. */
async function caller(context: CallContext) {
  const who = await requireMember(context)
  const wait = context.services.limits.around.take(who.memberId)
  if (wait > 0) throw tooMany(wait)
  return who
}
