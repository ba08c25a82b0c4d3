import { canvasText } from './canvas.ts'
import { expressionsText } from './expressions.ts'
import { inspectorText } from './inspector.ts'
import { libraryText } from './library.ts'
import { numbersText } from './numbers.ts'
import { outlineText } from './outline.ts'
import { publishingText } from './publishing.ts'
import { trialText } from './trial.ts'
import { workbenchText } from './workbench.ts'

/** Everything the guides area says: the library, the canvas and outline, the forms beside them. */
export const guides = {
  title: 'Guides',
  go: 'Go to the guides',
  areaFailed: 'Guides cannot be shown',
  library: libraryText,
  canvas: canvasText,
  expressions: expressionsText,
  inspector: inspectorText,
  outline: outlineText,
  workbench: workbenchText,
  trial: trialText,
  publishing: publishingText,
  numbers: numbersText,
}
