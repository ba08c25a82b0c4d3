import { createTheme, type MantineColorsTuple } from '@mantine/core'

/** The one accent: a calm petrol, far from the red of a breach and the amber of a risk. */
const petrol: MantineColorsTuple = [
  '#e6f5f6',
  '#cfe7ea',
  '#a3d0d6',
  '#74b8c1',
  '#4da4af',
  '#3597a4',
  '#1f8796',
  '#0f6f7d',
  '#0a5f6c',
  '#054b56',
]

/** Dark greys with a little of the accent's blue, so that text and surfaces belong together. */
const dark: MantineColorsTuple = [
  '#dfe3e6',
  '#b6bec4',
  '#949ea6',
  '#6d7780',
  '#3b444c',
  '#2d353c',
  '#22292f',
  '#1a2025',
  '#14191d',
  '#0e1215',
]

const font = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif'

/** Mantine as Tierdesk wears it. Colours that depend on contrast are variables in `global.css`. */
export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: 7,
  colors: { petrol, dark },
  fontFamily: font,
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.45', xl: '1.4' },
  headings: {
    fontFamily: font,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.25rem', lineHeight: '1.3' },
      h2: { fontSize: '1rem', lineHeight: '1.35' },
      h3: { fontSize: '0.875rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'sm',
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '12px', xl: '20px' },
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  autoContrast: true,
  components: {
    Button: { defaultProps: { size: 'xs' } },
    TextInput: { defaultProps: { size: 'xs' } },
    PasswordInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs' } },
    NativeSelect: { defaultProps: { size: 'xs' } },
    // A list of choices unfolds when it is asked for (a click, an arrow key, typing), not because the focus came by:
    // it would lie over the buttons below, and take the first Escape for itself. What is typed is one Enter away.
    Select: { defaultProps: { size: 'xs', openOnFocus: false, selectFirstOptionOnChange: true } },
    MultiSelect: { defaultProps: { size: 'xs', openOnFocus: false } },
    SegmentedControl: { defaultProps: { size: 'xs' } },
    Checkbox: { defaultProps: { size: 'xs' } },
    Switch: { defaultProps: { size: 'xs' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    Modal: {
      styles: { title: { fontWeight: 600, fontSize: '1rem' } },
      defaultProps: { transitionProps: { duration: 120 }, overlayProps: { backgroundOpacity: 0.45 } },
    },
    Drawer: { defaultProps: { transitionProps: { duration: 120 } } },
    Tooltip: { defaultProps: { openDelay: 400, transitionProps: { duration: 80 }, withArrow: false } },
    Menu: { defaultProps: { transitionProps: { duration: 80 } } },
    Popover: { defaultProps: { transitionProps: { duration: 80 } } },
  },
})
