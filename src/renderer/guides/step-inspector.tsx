import { Text, Title } from '@mantine/core'
import { t } from '../app/text/index.ts'
import { useCurrentStep, useGuideEditor } from './use-guide-editor.ts'

/** What is known of the step that is looked at; of the guide itself while none is. */
export function StepInspector() {
  const step = useCurrentStep()
  const guide = useGuideEditor((editor) => editor.guide)
  return (
    <section>
      <Title order={2}>{step?.title ?? guide.title}</Title>
      <Text size="sm">{step ? t.guides.canvas.types[step.type] : guide.summary}</Text>
    </section>
  )
}
