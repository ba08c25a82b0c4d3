import { counted } from '../counted.ts'

/** Words of the frame around canvas and outline: toolbar, search, saving, comments. */
export const workbenchText = {
  tabsLabel: 'Parts of this guide',
  tabs: { read: 'Read', edit: 'Edit', versions: 'Versions', numbers: 'Numbers', leavings: 'Left paths' },
  library: 'Guides',
  version: (version: number) => `Version ${version}`,
  missing: 'There is no such guide',
  missingText: 'It was never published, or this address is mistyped. The library lists every guide.',
  toLibrary: 'Go to the library',
  denied: 'Leads and administrators draw guides',
  deniedText: 'You can read every published guide. Tell your lead what should be different.',
  unreachable: 'This guide cannot be loaded now',
  toolbar: 'Tools of the editor',
  view: { label: 'View', canvas: 'Canvas', outline: 'Outline', both: 'Both' },
  undo: 'Undo',
  redo: 'Redo',
  add: 'Add step',
  arrange: 'Arrange',
  arrangeHint: 'Let the layout place every step anew',
  search: {
    label: 'Find a step',
    none: 'Nothing found',
    at: (at: number, of: number) => (at === 0 ? counted(of, 'step', 'steps') : `${at} of ${of}`),
    next: 'Next step found',
    previous: 'Step found before',
  },
  problems: {
    title: 'What the lint says',
    severity: { error: 'Error', warning: 'Warning' },
    count: (errors: number, warnings: number) =>
      errors + warnings === 0
        ? 'No problems'
        : [
            errors > 0 ? counted(errors, 'error', 'errors') : '',
            warnings > 0 ? counted(warnings, 'warning', 'warnings') : '',
          ]
            .filter(Boolean)
            .join(', '),
  },
  saving: {
    unchanged: 'As published',
    saved: 'Draft saved',
    waiting: 'Not saved yet',
    saving: 'Saving…',
    kept: 'Kept at this computer, not at the server yet',
    refused: 'The server would not save it',
    unsound: 'Kept at this computer: give the guide a title to save it',
  },
  conflict: {
    saved: (by: string, when: string) => `${by} saved this draft meanwhile (${when}). What you drew is kept here.`,
    gone: 'This draft was published or thrown away meanwhile. What you drew is kept here.',
    theirs: 'Take theirs',
    mine: 'Keep mine',
  },
  side: { label: 'Beside the guide', step: 'Step', guide: 'Guide', comments: 'Comments', test: 'Test run' },
  comments: {
    none: 'Nobody has said anything about this step.',
    noStep: 'Choose a step to read and write what authors say about it.',
    label: 'What authors say to each other; never shown to who runs the guide',
    write: 'Comment',
    placeholder: 'Write to the other authors',
    add: 'Add comment',
    remove: (by: string) => `Remove the comment of ${by}`,
    line: (by: string, when: string) => `${by}, ${when}`,
  },
  actions: {
    undo: 'Undo the last change of the guide',
    redo: 'Redo the change of the guide',
    search: 'Find a step of the guide',
    copy: 'Copy the chosen steps',
    cut: 'Cut the chosen steps out',
    duplicate: 'Duplicate the chosen steps',
    remove: 'Take the chosen steps or way away',
    all: 'Choose every step',
    arrange: 'Arrange the guide anew',
    switchView: 'Switch between canvas and outline',
  },
  pasted: (count: number) => `${counted(count, 'step', 'steps')} pasted.`,
  copied: (count: number) => `${counted(count, 'step', 'steps')} copied.`,
  notSteps: 'There are no steps on the clipboard. Copy steps of a guide first.',
  tooMany: 'A guide holds 500 steps at most. Nothing was pasted.',
}
