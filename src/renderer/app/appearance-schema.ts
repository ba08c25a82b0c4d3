import { z } from 'zod'

/** How the person wants the window to look; kept on this computer. */
const appearanceSchema = z.object({
  scheme: z.enum(['auto', 'light', 'dark']).catch('auto'),
  contrast: z.enum(['auto', 'normal', 'high']).catch('auto'),
  density: z.enum(['compact', 'comfortable']).catch('compact'),
  /** Own keys by action id. */
  keys: z.record(z.string(), z.array(z.string())).catch({}),
  /** Width of the list beside a case, in CSS pixels. */
  listWidth: z.number().min(320).max(900).nullable().catch(null),
})
export type Appearance = z.infer<typeof appearanceSchema>
export type Density = Appearance['density']

/** What was kept, or the defaults for what was not or cannot be read. */
export function parseAppearance(text: string | null): Appearance {
  let kept: unknown = {}
  try {
    kept = JSON.parse(text ?? '{}')
  } catch {
    // Unreadable settings are no reason not to start.
  }
  return appearanceSchema.catch(appearanceSchema.parse({})).parse(kept)
}
