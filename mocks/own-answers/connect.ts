import { addProducer, removeProducer } from '../catalogue/producers.ts'
import { contractNames } from '../contracts/contracts.ts'
import { letGoReads } from '../platform/going-reads.ts'
import { askElsewhere } from '../producers/elsewhere.ts'
import { bringPerson, broughtId, personaByNumber, type PersonaId, personaOf } from '../worlds/personas.ts'
import type { OwnAnswers } from './own-answers.ts'
import { sourceSystem } from './source-system.ts'

/** The one source that all own answers are. */
export const ownSource = { id: 'annan-din-kalla', name: 'Din källa' } as const

/** Each person that is brought gets an id of their own, so that no page of one is taken for another's. */
let brought = 0

/**
 * Makes what is shown of own answers a source of the platform, or takes it away when nothing is. Tells whose world it is: that of
 * a persona of the mocks, or of the person that was brought; undefined when there is nothing.
 */
export function connect(own: OwnAnswers): PersonaId | undefined {
  const { persons, chosen, principal } = own.state()
  const contracts = contractNames.filter((contract) => own.answers(contract).length > 0)
  letGoReads(() => true)
  if (contracts.length === 0) {
    removeProducer(ownSource.id)
    askElsewhere(ownSource.id, undefined)
    bringPerson()
    return undefined
  }
  const of = personaByNumber(chosen)?.id ?? broughtId
  const name = persons.find(({ number }) => number === chosen)?.name
  const { givenName, familyName, personnummer, id } = personaOf(broughtId).person
  if (of === broughtId) {
    const isSame = personnummer === chosen
    const known = isSame ? { givenName, familyName } : { givenName: 'Testperson', familyName: 'utan namn' }
    bringPerson({
      id: isSame ? id : `p-egen-${(brought += 1)}`,
      ...(name ?? known),
      personnummer: chosen ?? personnummer,
    })
  } else bringPerson()
  addProducer({
    ...ownSource,
    ...sourceSystem,
    logicalAddress: sourceSystem.sourceSystemHSAId,
    principal,
    careGivers: [],
    units: [],
    contracts,
    replies: { untilHours: 24, undo: false },
    latency: 0,
  })
  askElsewhere(ownSource.id, {
    holds: (persona, contract) => persona.id === of && own.answers(contract).length > 0,
    ask: async (contract, { signal }) => {
      signal.throwIfAborted()
      return { texts: own.answers(contract), origin: 'source' }
    },
  })
  return of
}
