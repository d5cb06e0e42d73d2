import type { ContractName } from '../contracts/contracts.ts'
import { type Persona, personaOf } from '../worlds/personas.ts'
import { parseWorld } from '../worlds/world.ts'
import { gather } from './gather.ts'

/** For tests: what is gathered in a contract about somebody, of the sources of others and, unless `alone`, of ours. */
export function gathered<C extends ContractName>(
  contract: C,
  persona: Persona = personaOf('birgitta'),
  alone = false,
) {
  const parsed = parseWorld(new URLSearchParams('klocka=stilla'))
  if (!parsed.ok) throw new Error('no world')
  const world = { ...parsed.world, ...(alone && { connected: [] }) }
  return gather(contract, { world, persona, signal: new AbortController().signal })
}
