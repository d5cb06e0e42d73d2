import type { Element } from 'slimdom'
import { type Codec, isEmpty, ofOneNamespace } from './codec.ts'

/** Where every element stands that holds a value and that a type reads, from the record down: `diagnosisBody/diagnosisCode/code`. */
export function leavesOf({ fields }: Codec<never>, path = ''): string[] {
  if (!fields) return [path]
  return Object.entries(fields).flatMap(([name, { codec }]) =>
    leavesOf(codec as Codec<never>, under(path, name)),
  )
}

/** An element of a record that holds a value. */
export type Place = {
  /** From the record down, without numbers and by the name of the schema: `carePlanBody/content/mediaType`. Of what is not read, the first element that is not. */
  path: string
  /** As a reader names it in its faults: `carePlanBody/content[2]/mediaType`. */
  at: string
  /** False for what the type has no field for. */
  isRead: boolean
  element: Element
}

/** Every element of a record that holds a value, whether it is read or not. */
export function placesIn({ fields }: Codec<never>, element: Element, path = '', at = ''): Place[] {
  if (!fields) return [{ path, at, isRead: true, element }]
  const taken = new Set<Element>()
  const read = Object.entries(fields).flatMap(([name, { codec, card, alias }]) => {
    const found = ofOneNamespace(
      element.children.filter(({ localName }) => [name, alias].includes(localName)),
      element,
    )
    for (const child of found) taken.add(child)
    return found.flatMap((child, index) => {
      if (isEmpty(child)) return []
      const number = card === 'many' ? `[${index + 1}]` : ''
      return placesIn(codec as Codec<never>, child, under(path, name), `${under(at, name)}${number}`)
    })
  })
  const beyond = element.children.filter((child) => !taken.has(child))
  return [...read, ...beyond.flatMap((child) => valuesIn(child, under(path, child.localName)))]
}

/** The values in an element that is not read, each with the path of that element. */
function valuesIn(element: Element, path: string): Place[] {
  if (isEmpty(element)) return []
  if (element.children.length === 0) return [{ path, at: path, isRead: false, element }]
  return element.children.flatMap((child) => valuesIn(child, path))
}

/**
 * From where on nothing is kept of a record, by a fault within it: the nearest element above the fault that the record says
 * something without. `path` from the record down, as the fault names it; undefined when it is all of the record.
 */
export function lostBy(codec: Codec<never>, path: string): string | undefined {
  let fields = codec.fields
  let lost: string | undefined
  const steps = path.split('/')
  for (const [index, step] of steps.entries()) {
    const field = fields?.[step.replace(/\[\d+\]$/, '')]
    if (!field) break
    if (field.loose) lost = steps.slice(0, index + 1).join('/')
    fields = field.codec.fields
  }
  return lost
}

const under = (path: string, name: string) => (path ? `${path}/${name}` : name)
