import * as v from 'valibot'
import type { PartlyRead } from '../reading.ts'
import { containedIn, type Resource } from './bundle.ts'
import { isObject, type Json, listOf } from './json.ts'
import { isWithheld } from './meaning.ts'

/**
 * Reads the parts of a resource one by one, so that one that is odd does not lose the others. `missed` are the names of those that
 * could not be read, of which the record says that there are such.
 */
export function looseReader(json: Json, missed: Set<string> = new Set()) {
  function one<Output>(key: string, schema: v.GenericSchema<unknown, Output>): Output | undefined {
    if (json[key] === undefined) return undefined
    const read = v.safeParse(schema, json[key])
    if (read.success) return read.output
    missed.add(key)
    return undefined
  }

  /** Each of a list that can be read; what is not for the patient is none of them. */
  function many<Output>(key: string, schema: v.GenericSchema<unknown, Output>): Output[] {
    return listOf(json[key]).flatMap((given) => {
      if (isObject(given) && isWithheld(given)) return []
      const read = v.safeParse(schema, given)
      if (read.success) return [read.output]
      missed.add(key)
      return []
    })
  }

  /** Says of a choice, such as `value[x]`, that it was made in a way that is not read here. */
  function missOther(choice: string, known: readonly string[]): void {
    const isOther = (key: string) => key.startsWith(choice) && /^[A-Z]/.test(key.slice(choice.length))
    for (const key of Object.keys(json)) if (isOther(key) && !known.includes(key)) missed.add(key)
  }

  return { json, missed, one, many, missOther }
}
export type LooseReader = ReturnType<typeof looseReader>

/** A record, with what of its resource could not be read. */
export function partly<Item extends object>(item: Item, missed: ReadonlySet<string>): Item & PartlyRead {
  return missed.size > 0 ? { ...item, notRead: [...missed] } : item
}

/** A reader of a resource. What is contained in it and cannot be told apart is missed. */
export function readerOf(resource: Resource): LooseReader {
  const of = looseReader(resource.json)
  if (containedIn(resource).faults.length > 0) of.missed.add('contained')
  return of
}
