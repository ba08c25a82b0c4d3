import { canvasText } from './canvas.ts'
import { expressionsText } from './expressions.ts'
import { inspectorText } from './inspector.ts'

/** Everything the guides area says: the library, the canvas and outline, the forms beside them. */
export const guides = {
  title: 'Guides',
  canvas: canvasText,
  expressions: expressionsText,
  inspector: inspectorText,
}
