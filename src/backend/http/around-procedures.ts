import { notFound, os, requireMember } from './context.ts'

/** Who is around a case, and how far people have read. */
export const aroundProcedures = {
  live: os.around.live.handler(async function* ({ input, context, signal }) {
    const { workspaceId, memberId } = await requireMember(context)
    yield* context.services.around.live({ workspaceId, memberId, line: input.line }, signal)
  }),
  tell: os.around.tell.handler(async ({ input, context }) => {
    const who = await requireMember(context)
    if (!(await context.services.around.tell(who, input))) throw notFound()
    return {}
  }),
  read: os.around.read.handler(async ({ input, context }) => {
    await context.services.around.read(await requireMember(context), input)
    return {}
  }),
}
