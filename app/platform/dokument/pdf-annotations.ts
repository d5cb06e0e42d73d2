import type { Filled, Part } from './blocks.ts'
import type { Box } from './pdf-content.ts'
import { type WebAddress, webAddress } from '#platform/links/outward.ts'

/** What pdf.js says of something that lies on a page: a field of a form, a note, a stamp, a link. */
export type Annotation = {
  id?: string
  subtype?: string
  rect?: number[]
  url?: string
  hidden?: boolean
  hasAppearance?: boolean
  textContent?: string[]
  contentsObj?: { str?: string }
  overlaidText?: string
  alternativeText?: string
  fieldType?: string | null
  fieldValue?: unknown
  buttonValue?: string | null
  exportValue?: string | null
  checkBox?: boolean
  radioButton?: boolean
  pushButton?: boolean
  password?: boolean
  options?: { exportValue?: string | null; displayValue?: string | null }[]
}

/** Words that lie on the page, and where. `leads` for those that stand to the left of what they are about. */
export type Mark = { id: string; box: Box; parts: Part[]; leads: boolean }

/** All that lies on a page. `drawn` when some of it is to be seen and cannot be said in words. */
export type Marks = { marks: Mark[]; links: Map<string, WebAddress>; drawn: boolean }

const unseen = ['Popup', 'Link']
const lightOverWords = ['Highlight', 'Underline', 'Squiggly', 'Text']

/** Reads what lies on a page. */
export function readMarks(annotations: readonly Annotation[]): Marks {
  const result: Marks = { marks: [], links: new Map(), drawn: false }
  for (const [index, one] of annotations.entries()) {
    if (one.hidden) continue
    const id = one.id ?? `nr${index}`
    const { filled, drawn } = read(one)
    const link = one.subtype === 'Link' ? webAddress(one.url ?? '') : undefined
    if (link) result.links.set(id, link)
    result.drawn ||= drawn
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = one.rect ?? []
    const box = {
      left: Math.min(x1, x2),
      right: Math.max(x1, x2),
      bottom: Math.min(y1, y2),
      top: Math.max(y1, y2),
    }
    if (filled)
      result.marks.push({
        id,
        box,
        parts: [filled],
        leads: one.checkBox === true || one.radioButton === true,
      })
  }
  return result
}

function read(one: Annotation): { filled?: Filled; drawn: boolean } {
  const note = said(one.contentsObj?.str)
  const shown = said(one.textContent?.join('\n'))
  if (one.subtype === 'Widget') return ofField(one, shown)
  if (one.subtype === 'StrikeOut') {
    const struck = [said(one.overlaidText), note].filter(Boolean).join(' – ')
    return { filled: { kind: 'struck', text: struck }, drawn: true }
  }
  const text = [shown, note === shown ? '' : note].filter(Boolean).join(' – ')
  const drawn =
    one.subtype !== 'FreeText' &&
    ![...unseen, ...lightOverWords].includes(one.subtype ?? '') &&
    one.hasAppearance !== false
  if (!text || unseen.includes(one.subtype ?? ''))
    return { drawn: drawn || (one.subtype === 'FreeText' && !text && one.hasAppearance === true) }
  return { filled: { kind: 'note', text }, drawn }
}

function ofField(one: Annotation, shown: string): { filled?: Filled; drawn: boolean } {
  if (one.checkBox) {
    const on = isOn(one.fieldValue, one.exportValue)
    return { filled: { kind: on ? 'ticked' : 'unticked', text: '' }, drawn: false }
  }
  if (one.radioButton) {
    const on = isOn(one.fieldValue, one.buttonValue)
    return { filled: { kind: on ? 'chosen' : 'unchosen', text: '' }, drawn: false }
  }
  const value = one.password ? '' : valueOf(one)
  const text = shown || value
  if (text) {
    // Two words for one field: what is seen on the page must be compared by the one who reads.
    const differs = shown !== '' && value !== '' && bare(shown) !== bare(value) && one.fieldType !== 'Ch'
    return { filled: { kind: 'written', text: differs ? `${shown} / ${value}` : text }, drawn: differs }
  }
  if (one.fieldType === 'Tx' || one.fieldType === 'Ch')
    return { filled: { kind: 'empty', text: '' }, drawn: false }
  return { drawn: one.hasAppearance === true }
}

function isOn(value: unknown, own: string | null | undefined): boolean {
  if (typeof value !== 'string' || value === '' || value === 'Off') return false
  return own === undefined || own === null || own === value
}

function valueOf({ fieldValue, options = [] }: Annotation): string {
  const values = Array.isArray(fieldValue) ? fieldValue : [fieldValue]
  return values
    .filter((value): value is string => typeof value === 'string' && value !== '')
    .map((value) => options.find(({ exportValue }) => exportValue === value)?.displayValue ?? value)
    .map(said)
    .join(', ')
}

const said = (text: string | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim()
const bare = (text: string) => text.replaceAll(/\s+/g, '')
