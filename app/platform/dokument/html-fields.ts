import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Filled } from './blocks.ts'

type Element = DefaultTreeAdapterTypes.Element

const said = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value

/** What a field of a form in a page holds; undefined of what is no field. */
export function fieldOf(element: Element): (Filled | string)[] | undefined {
  if (element.tagName === 'input') return ofInput(element)
  if (element.tagName === 'textarea') return [written(textOf(element))]
  if (element.tagName !== 'select') return undefined
  const options = optionsOf(element)
  const chosen = options.filter((one) => said(one, 'selected') !== undefined)
  const shown = chosen.length > 0 || said(element, 'multiple') !== undefined ? chosen : options.slice(0, 1)
  return [written(shown.map(textOf).join(', '))]
}

function ofInput(input: Element): (Filled | string)[] {
  const type = (said(input, 'type') ?? 'text').toLowerCase()
  const on = said(input, 'checked') !== undefined
  if (type === 'checkbox') return [{ kind: on ? 'ticked' : 'unticked', text: '' }]
  if (type === 'radio') return [{ kind: on ? 'chosen' : 'unchosen', text: '' }]
  if (['hidden', 'password', 'image', 'file'].includes(type)) return []
  const value = said(input, 'value') ?? ''
  return ['submit', 'button', 'reset'].includes(type) ? [value] : [written(value)]
}

const written = (text: string): Filled =>
  text.trim() ? { kind: 'written', text: text.trim() } : { kind: 'empty', text: '' }

function optionsOf(element: Element): Element[] {
  return element.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return []
    return child.tagName === 'option' ? [child] : child.tagName === 'optgroup' ? optionsOf(child) : []
  })
}

const textOf = (element: Element) =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
