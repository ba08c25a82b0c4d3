import { canvasText } from './canvas.ts'

/** Everything the guides area says: the library, the canvas and outline, the forms beside them. */
export const guides = {
  title: 'Guides',
  canvas: canvasText,
}
