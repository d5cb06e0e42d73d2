import { pick } from '../random.ts'

/** Invented people, who come again and again. */
const names = ['Alma Dahl', 'Nils Åker', 'Sara Holm', 'Omar Lind', 'Ingrid Moberg', 'Johan Sten'] as const

/** The same one of a list for the same number. */
export function oneOf<Value>(index: number, list: readonly [Value, ...Value[]]): Value {
  // By six, whatever the list: the lists are read at the same pace.
  return pick(() => (index % names.length) / names.length, list)
}

/** The name of somebody, the same for the same number. */
export const nameOf = (index: number) => oneOf(index, names)
