import type { PDFPageProxy } from 'pdfjs-dist'
import type { Part } from './blocks.ts'
import { type Annotation, readMarks } from './pdf-annotations.ts'
import type { Item } from './pdf-content.ts'
import { type Picture, pictureOf } from './pdf-pictures.ts'
import type { Tag } from './pdf-tags.ts'
import { type Said, wordsFrom } from './pdf-text.ts'

/** What a page says in words, and what there is to see on it besides. */
export type PageWords = Said & {
  /** What cannot be said in words: nothing, little such as a logo, or so much that the page should be seen. */
  picture: Picture
  /** What lies over the text of the page and is no part of it: what was filled in, and notes. */
  filled: Part[]
}

/** The words of a page for reading aloud and for larger type. All text that is on the page is in them. */
export async function wordsOfPage(page: PDFPageProxy): Promise<PageWords> {
  const [tree, content, annotations, operators] = await Promise.all([
    page.getStructTree(),
    page.getTextContent({ includeMarkedContent: true }),
    page.getAnnotations(),
    page.getOperatorList(),
  ])
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const marks = readMarks(annotations as Annotation[])
  const words = wordsFrom(tree as Tag | null, content.items as Item[], marks)
  const picture = marks.drawn ? 'much' : pictureOf(operators, (right - left) * (top - bottom))
  return { ...words, picture, filled: marks.marks.flatMap(({ parts }) => parts) }
}
