import type { Block } from './block.ts'
import { inClear } from './entities.ts'
import { blocksOfMarkup } from './markup-blocks.ts'
import { blocksOfPlain } from './plain-blocks.ts'
import { hasMarkup } from './tokens.ts'

/** So many times a text may have been escaped on its way. */
const mostLayers = 2

/**
 * The text of a note, which the contract leaves free (clinicalDocumentNoteText): plain, HTML, DocBook or CDA, escaped or not. Nothing
 * of it is ever given to a browser as markup. Every word that was there for a reader is there, in the same order.
 */
export function blocksOf(text: string): Block[] {
  let written = text.replaceAll(/\r\n?/g, '\n')
  for (let layer = 0; layer < mostLayers && !hasMarkup(written); layer++) {
    const clear = inClear(written)
    if (clear === written || !hasMarkup(clear)) continue
    written = clear
  }
  return hasMarkup(written) ? blocksOfMarkup(written) : blocksOfPlain(inClear(written))
}
