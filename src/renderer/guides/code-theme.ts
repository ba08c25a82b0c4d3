import { EditorView } from '@codemirror/view'

/** The code fields in the colours of the console; both schemes and high contrast follow its variables. */
export const codeTheme = EditorView.theme({
  '&': {
    color: 'var(--td-text)',
    backgroundColor: 'var(--td-surface)',
    border: '1px solid var(--td-line-strong)',
    borderRadius: 'var(--mantine-radius-sm)',
    fontSize: '0.75rem',
  },
  '&.cm-focused': { outline: '2px solid var(--td-focus)', outlineOffset: '1px' },
  '&[data-invalid]': { borderColor: 'var(--td-lost)' },
  '.cm-scroller': { fontFamily: 'var(--mantine-font-family-monospace)', lineHeight: '1.5', maxHeight: '16em' },
  '&[data-prose] .cm-scroller': { fontFamily: 'var(--mantine-font-family)', fontSize: '0.8125rem' },
  '.cm-content': { padding: '5px 0', caretColor: 'var(--td-text)', minHeight: '1.5em' },
  '.cm-line': { padding: '0 10px' },
  '.cm-placeholder': { color: 'var(--mantine-color-placeholder)' },
  '.cm-code-text': { color: 'var(--td-good)' },
  '.cm-code-number, .cm-code-word': { color: 'var(--td-warn)' },
  '.cm-code-name, .cm-code-call': { color: 'var(--td-accent-text)' },
  '.cm-code-hole': { color: 'var(--td-text-2)', fontWeight: '600' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--td-lost)',
    textUnderlineOffset: '3px',
  },
  '.cm-tooltip': {
    zIndex: '400',
    color: 'var(--td-text)',
    backgroundColor: 'var(--td-surface)',
    border: '1px solid var(--td-line-strong)',
    borderRadius: 'var(--mantine-radius-sm)',
    boxShadow: 'var(--mantine-shadow-md)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'var(--mantine-font-family-monospace)',
    fontSize: '0.75rem',
    maxHeight: '15em',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '3px 8px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    color: 'var(--td-text)',
    backgroundColor: 'var(--td-selected)',
    boxShadow: 'inset 3px 0 0 var(--td-accent-text)',
  },
  '.cm-completionDetail': { color: 'var(--td-text-2)', fontStyle: 'normal', marginInlineStart: '10px' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-completionInfo': { padding: '6px 10px', maxWidth: '320px', fontSize: '0.75rem' },
  '.cm-diagnostic-error': { borderInlineStart: '3px solid var(--td-lost)' },
})
