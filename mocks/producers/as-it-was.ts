import type { ProducerId } from '../catalogue/producers.ts'
import type { Records } from '../contracts/contracts.ts'
import type { Formerly } from '../worlds/persona.ts'
import type { Persona } from '../worlds/personas.ts'

/** What was otherwise at a moment, the latest to change first. */
const otherwiseAt = ({ formerly = [] }: Persona, now: Date): Formerly[] =>
  formerly
    .filter(({ until }) => Date.parse(until) > now.getTime())
    .toSorted((a, b) => Date.parse(b.until) - Date.parse(a.until))

/** The records of a producer as they were at a moment. A contract stays in the index, also where nothing was there yet. */
export function asItWas(records: Records, persona: Persona, id: ProducerId, now: Date): Records {
  const ofProducer = otherwiseAt(persona, now).filter(({ producer }) => producer === id)
  return ofProducer.reduce((told, { contract, now: is, before }) => {
    const all: readonly object[] = told[contract] ?? []
    const was = before === undefined ? [] : [before]
    return {
      ...told,
      [contract]: is === undefined ? [...all, ...was] : all.flatMap((one) => (one === is ? was : [one])),
    }
  }, records)
}

/** Tells apart the moments between which something became otherwise, for what is kept between answers. */
export const momentKey = (persona: Persona, now: Date): number => otherwiseAt(persona, now).length
