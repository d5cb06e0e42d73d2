import type { Element } from 'slimdom'
import type { FaultReason } from '../reading.ts'
import {
  clockOfDigits,
  dateTimeOfIso,
  digitsOfClock,
  digitsOfIso,
  isoOfDateDigits,
  isoOfDateTime,
  isoOfDigits,
} from './times.ts'

/*
 * One description of a type both reads and writes it, so that the two cannot drift apart. Names are matched
 * without namespace when reading, since producers differ in that; the right namespace is written.
 */
export type Codec<Value> = {
  /** May be there and hold nothing, since all its parts may be absent. */
  mayBeEmpty?: true
  /** What of a loose field could not be read is put in `left`; without one it is a fault like any other. */
  read(element: Element, path: string, left?: FieldFault[]): Value
  write(element: Element, value: Value, namespace: string): void
  /** Where elements stand that the type has no field for, from the element down. */
  beyond?(element: Element): string[]
  /** Of a type that is made of others: its elements by name. See `fields-of.ts`. */
  fields?: Fields
}

/** Thrown inside a record and caught at its edge; never leaves the reader. */
export class FieldFault extends Error {
  readonly path: string
  readonly reason: FaultReason

  constructor(path: string, reason: FaultReason, detail: string) {
    super(detail)
    this.path = path
    this.reason = reason
  }
}

function leaf<Value>(
  kind: string,
  parse: (text: string) => Value | undefined,
  print: (value: Value) => string,
): Codec<Value> {
  return {
    read: (element, path) => {
      const value = parse(wordsOf(element))
      if (value === undefined) throw new FieldFault(path, 'bad-value', `not ${kind}`)
      return value
    },
    write: (element, value) => {
      element.textContent = print(value)
    },
  }
}

const own = (text: string) => text

/** What an element holds, without blanks around it. Signs that nobody sees are blank too. */
function wordsOf({ textContent }: Element): string {
  const text = (textContent ?? '').trim()
  return /^[\s\p{C}]*$/u.test(text) ? '' : text
}

export const text = leaf('a text', own, own)
/** A time of 14 digits; 8 are taken too, and stay a date. */
export const time = leaf('a time', isoOfDigits, digitsOfIso)
/** An xs:dateTime, of the few contracts that write times so. */
export const dateTime = leaf('a time', isoOfDateTime, dateTimeOfIso)
export const date = leaf('a date', isoOfDateDigits, digitsOfIso)
export const clock = leaf('a time of day', clockOfDigits, digitsOfClock)
export const bool = leaf(
  'a boolean',
  (value) => ({ true: true, '1': true, false: false, '0': false })[value],
  String,
)
export const int = leaf(
  'a whole number',
  (value) => (/^[+-]?\d{1,15}$/.test(value) ? Number(value) : undefined),
  String,
)
/** A number (xs:double), also with the comma of Swedish. */
export const number = leaf(
  'a number',
  (value) => (/^[+-]?\d{1,15}([.,]\d{1,15})?$/.test(value) ? Number(value.replace(',', '.')) : undefined),
  String,
)
/** A personnummer or the like: twelve digits, of which the ninth of a reserve number is a letter. */
export const digits12 = leaf(
  'twelve digits',
  (value) => (/^\d{8}[\dPTF]\d{3}$/i.test(value) ? value : undefined),
  own,
)

type Many = 'one' | 'optional' | 'many'
export type Field<Value, Card extends Many> = {
  codec: Codec<Value>
  card: Card
  /** Namespace of this element, where it is not that of its neighbours. */
  namespace?: string
  /** Other names that the element has been seen with. */
  alias?: string
  /** The record says something without it: what cannot be read of it is left out and named, and the record stays. */
  loose?: true
}

export const one = <Value>(codec: Codec<Value>): Field<Value, 'one'> => ({ codec, card: 'one' })
export const optional = <Value>(
  codec: Codec<Value>,
  more: { namespace?: string; alias?: string } = {},
): Field<Value, 'optional'> => ({ codec, card: 'optional', ...more })
export const many = <Value>(codec: Codec<Value>): Field<Value, 'many'> => ({ codec, card: 'many' })
/** As `optional`, of a record that is kept whatever it holds. Also for what the schema demands and sources leave out. */
export const loose = <Value>(codec: Codec<Value>, more?: { namespace?: string; alias?: string }) => ({
  ...optional(codec, more),
  loose: true as const,
})
/** As `many`, of a record that is kept whatever one of them holds. */
export const looseMany = <Value>(codec: Codec<Value>) => ({ ...many(codec), loose: true as const })

type Fields = Readonly<Record<string, Field<unknown, Many>>>
type ValueOf<F> = F extends Field<infer Value, Many> ? Value : never
type KeysOf<F extends Fields, Card extends Many> = {
  [Key in keyof F]: F[Key]['card'] extends Card ? Key : never
}[keyof F]

/** The type a structure describes: required keys, keys that may be absent, and lists (empty when absent). */
export type Structure<F extends Fields> = { [Key in KeysOf<F, 'one'>]: ValueOf<F[Key]> } & {
  [Key in KeysOf<F, 'optional'>]?: ValueOf<F[Key]>
} & { [Key in KeysOf<F, 'many'>]: ValueOf<F[Key]>[] }

export type Infer<C> = C extends Codec<infer Value> ? Value : never

/**
 * A complex type. The keys are the element names in the order the schema has them. `namespace` is for its
 * children, where it is not the one it stands in itself.
 */
export function structure<F extends Fields>(fields: F, namespace?: string): Codec<Structure<F>> {
  const entries = Object.entries(fields)
  return {
    mayBeEmpty: true,
    fields,
    read: (element, path, left) => {
      const value: Record<string, unknown> = {}
      for (const [name, field] of entries) {
        const found = readField(element, { path, name, left }, field)
        if (found !== undefined) value[name] = found
      }
      return value as Structure<F>
    },
    beyond: (element) =>
      element.children.flatMap((child) => {
        const known = entries.find(([name, { alias }]) => [name, alias].includes(child.localName))
        if (!known) return isEmpty(child) ? [] : [child.localName]
        return known[1].codec.beyond?.(child).map((path) => `${known[0]}/${path}`) ?? []
      }),
    write: (element, value, outer) => {
      const inner = namespace ?? outer
      for (const [name, field] of entries) {
        const set = (value as Record<string, unknown>)[name]
        const values = field.card === 'many' ? (set as unknown[]) : set === undefined ? [] : [set]
        for (const held of values) appendElement(element, field.namespace ?? inner, name, field.codec, held)
      }
    },
  }
}

/** Adds a child element and writes `value` into it. */
export function appendElement<Value>(
  parent: Element,
  namespace: string,
  name: string,
  codec: Codec<Value>,
  value: Value,
): void {
  const document = parent.ownerDocument
  if (!document) return
  const child = document.createElementNS(namespace, name)
  codec.write(child, value, namespace)
  parent.appendChild(child)
}

type Place = { path: string; name: string; left: FieldFault[] | undefined }

function readField(element: Element, { path, name, left }: Place, field: Fields[string]): unknown {
  const found = ofOneNamespace(
    element.children.filter(
      ({ localName }) => localName === name || (field.alias !== undefined && localName === field.alias),
    ),
    element,
  )
  const at = path ? `${path}/${name}` : name
  const kept = <Found>(read: () => Found): Found[] => {
    try {
      return [read()]
    } catch (error) {
      if (!field.loose || !left || !(error instanceof FieldFault)) throw error
      left.push(error)
      return []
    }
  }
  if (field.card === 'many')
    return found.flatMap((child, index) =>
      isEmpty(child) ? [] : kept(() => field.codec.read(child, `${at}[${index + 1}]`, left)),
    )
  return kept(() => {
    if (found.length > 1) throw new FieldFault(at, 'bad-value', `stands ${found.length} times`)
    const [child] = found
    if (child && !isEmpty(child)) return field.codec.read(child, at, left)
    if (child && field.card === 'one' && field.codec.mayBeEmpty) return field.codec.read(child, at, left)
    if (field.card === 'one') throw new FieldFault(at, 'missing', child ? 'is empty' : 'is not there')
    return undefined
  })[0]
}

/**
 * Of elements with one name, those of the contract: what others have added may have the name too, in a namespace of its own,
 * before or after. Where the parent's own namespace has none of them, the first says which.
 */
export function ofOneNamespace(found: Element[], { namespaceURI, children }: Element): Element[] {
  const [first] = found
  if (found.every((element) => element.namespaceURI === first?.namespaceURI)) return found
  const count = (namespace: string | null) =>
    children.filter((element) => element.namespaceURI === namespace).length
  const known = found.some((element) => element.namespaceURI === namespaceURI)
    ? namespaceURI
    : found.toSorted((a, b) => count(b.namespaceURI) - count(a.namespaceURI))[0]?.namespaceURI
  return found.filter((element) => element.namespaceURI === known)
}

/** An element with nothing in it says no more than one that is not there. */
export function isEmpty(element: Element): boolean {
  return element.children.length === 0 && wordsOf(element) === ''
}
