import type { Document } from './document.ts'
import { asDocument, escaped, fileOf, font, references, stream } from './pdf-file.ts'

/** A tag with what stands in it, in its order: words of its own, and other tags. `'artifact'` has words that no tag holds. */
export type Tag = { role: string; children: readonly (string | Tag)[]; link?: string }

const inline = ['Span', 'Link', 'Strong', 'Em', 'Lbl', 'LBody', 'artifact']

type Drawing = { content: string[]; marks: number; top: number; left: number }

/** A PDF of one page with any tree of tags, drawn in the order of the tree: what a word processor makes of a formatted text. */
export function taggedPdf(title: string, body: readonly Tag[]): Document {
  // 1 catalog, 2 pages, 3 font, 4 root of the tags, 5 the document, 6 whose mark is whose, 7 page, 8 what is drawn, 9 about the file.
  const objects: string[] = Array.from({ length: 9 }, () => '')
  const parents: number[] = []
  const annotations: number[] = []
  const drawing: Drawing = { content: [], marks: 0, top: 790, left: 60 }

  function add(tag: Tag, parent: number): number {
    const number = objects.push('')
    if (!inline.includes(tag.role)) move(drawing, tag.role)
    const kids = tag.children.map((child) => {
      if (typeof child !== 'string')
        return child.role === 'artifact' ? draw(child, number) : `${add(child, number)} 0 R`
      return draw(child, number)
    })
    if (tag.link !== undefined) {
      const place = `[60 ${drawing.top - 4} 300 ${drawing.top + 14}]`
      annotations.push(
        objects.push(
          `<< /Type /Annot /Subtype /Link /Rect ${place} /Border [0 0 0] /A << /S /URI /URI (${escaped(tag.link)}) >> >>`,
        ),
      )
      kids.push(`<< /Type /OBJR /Obj ${objects.length} 0 R >>`)
    }
    objects[number - 1] =
      `<< /Type /StructElem /S /${tag.role} /P ${parent} 0 R /Pg 7 0 R /K [${kids.filter(Boolean).join(' ')}] >>`
    return number
  }

  function draw(child: string | Tag, owner: number): string {
    if (typeof child !== 'string') {
      drawing.content.push(`/Artifact BMC (${escaped(child.children.join(''))}) Tj EMC`)
      return ''
    }
    parents.push(owner)
    drawing.content.push(`/Span <</MCID ${drawing.marks}>> BDC (${escaped(child)}) Tj EMC`)
    return String(drawing.marks++)
  }

  const tags = body.flatMap((tag) => {
    if (tag.role !== 'artifact') return add(tag, 5)
    move(drawing, 'P')
    draw(tag, 5)
    return []
  })
  const first = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (sv-SE) /MarkInfo << /Marked true >> /StructTreeRoot 4 0 R >>',
    '<< /Type /Pages /Kids [7 0 R] /Count 1 >>',
    font('Helvetica'),
    '<< /Type /StructTreeRoot /K 5 0 R /ParentTree 6 0 R >>',
    `<< /Type /StructElem /S /Document /P 4 0 R /K [${references(tags)}] >>`,
    `<< /Nums [0 [${references(parents)}]] >>`,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 8 0 R /StructParents 0 /Annots [${references(annotations)}] /Resources << /Font << /F1 3 0 R >> >> >>`,
    stream('', `BT /F1 12 Tf ${drawing.content.join('\n')} ET`),
    `<< /Title (${escaped(title)}) >>`,
  ]
  objects.splice(0, first.length, ...first)
  return asDocument(fileOf(objects, '/Info 9 0 R'))
}

/** Begins at a new line, or for a cell beside the one before it. */
function move(drawing: Drawing, role: string) {
  const isCell = role === 'TD' || role === 'TH'
  if (isCell) drawing.left += 120
  else {
    drawing.top -= 24
    drawing.left = role === 'TR' ? -60 : 60
  }
  drawing.content.push(`1 0 0 1 ${drawing.left} ${drawing.top} Tm`)
}
