import type { CaseCommand, HouseCommand } from '../case/commands/index.ts'
import type { Case } from '../case/state.ts'
import type { AttachmentRef } from './attachment-ref.ts'

/** The files a command names: they have to be with the backend before it is. */
export function filesOfCommand(given: CaseCommand | HouseCommand): readonly AttachmentRef[] {
  const { input } = given.type === 'case.act_in_guide' ? given.input.command : given
  return 'attachments' in input && input.attachments ? input.attachments : []
}

/** The files that hang on anything of a case, as far as this sight of it goes. */
export function filesOfCase({ notes, consults }: Pick<Case, 'notes' | 'consults'>): readonly AttachmentRef[] {
  const ofConsults = consults.flatMap(({ attachments, posts }) => [
    ...attachments,
    ...posts.flatMap((post) => post.attachments),
  ])
  return [...notes.flatMap(({ attachments }) => attachments), ...ofConsults]
}
