import { useMantineColorScheme } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useEffect } from 'react'
import { useAppearance } from './appearance.ts'
import { actionRegistry } from './use-actions.ts'

/** Carries the person's appearance over to Mantine, the page's own variables and the keyboard. Draws nothing. */
export function AppearanceSync() {
  const { scheme, contrast, density, keys } = useAppearance()
  const { setColorScheme } = useMantineColorScheme()
  const systemWantsMore = useMediaQuery('(prefers-contrast: more)', false)
  useEffect(() => setColorScheme(scheme), [scheme, setColorScheme])
  useEffect(() => {
    const high = contrast === 'high' || (contrast === 'auto' && systemWantsMore)
    document.documentElement.dataset.contrast = high ? 'high' : 'normal'
    document.documentElement.dataset.density = density
  }, [contrast, density, systemWantsMore])
  useEffect(() => actionRegistry.setOwnKeys(keys), [keys])
  return null
}
