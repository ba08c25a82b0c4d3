import { maxAttachmentBytes } from './attachment-ref.ts'
import type { ContentProblem } from './checked.ts'

/** Why a file is not taken, in a sentence for the person who chose it. `saw`: what it seems to be. */
export function contentRefusal(problem: ContentProblem, saw: string | null = null): string {
  switch (problem) {
    case 'empty':
      return 'This file is empty.'
    case 'too_large':
      return `This file is too large: at most ${maxAttachmentBytes / 1024 / 1024} MB are taken.`
    case 'dangerous':
      return `This is ${saw ?? 'a program'}, which could do harm when opened. Send a picture or a PDF of it.`
    case 'unknown_type':
      return `This is ${saw ? `${saw}, ` : ''}not a PNG, JPEG, GIF or WebP picture or a PDF. Save it as one of these.`
    case 'damaged':
      return 'This file is damaged or not complete. Open it, save it again and add it once more.'
    case 'too_many_pixels':
      return 'This picture is too big to show: at most 64 million pixels are taken. Make it smaller first.'
    case 'hides_more':
      return 'There is something else hidden behind this file. Save it again, then add it once more.'
    case 'active':
      return 'This PDF runs scripts or carries other files. Print it to a new PDF and add that one.'
    case 'locked':
      return 'This PDF is locked, so nobody can check it. Save it without a password and add that one.'
    default:
      return problem satisfies never
  }
}
