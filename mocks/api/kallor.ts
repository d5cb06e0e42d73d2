import type { CareSource } from '../../app/kallor/contract.ts'
import type { Answer } from '#platform/answer/contract.ts'
import { addedProducers, producers } from '../catalogue/producers.ts'
import { unconnectedSources } from '../catalogue/unconnected.ts'
import { contracts } from '../contracts/contracts.ts'
import { requireIndex } from '../platform/engagement-index.ts'
import type { Question } from '../platform/gather.ts'
import { hash } from '../platform/hash.ts'
import { mayKnow, maySee } from '../platform/may-know.ts'

/**
 * `GET /api/kallor`: every source the platform knows of, connected or not. No producer is asked, so there is no
 * processing status. An ombud is only told of sources within the areas that may be seen. Throws EngagementIndexDown as the themes do.
 */
export async function kallor({ world, rights }: Question): Promise<Answer<CareSource>> {
  requireIndex(world)
  const added = addedProducers()
  const known = [...producers, ...added].map((producer): CareSource => {
    const connected = world.connected.includes(producer.id) || added.some(({ id }) => id === producer.id)
    const told = producer.contracts.filter((contract) => mayKnow(rights, contract))
    const themes = connected
      ? [...new Set(told.flatMap((contract) => contracts[contract].themes))].filter((theme) =>
          maySee(rights, theme),
        )
      : []
    const { logicalAddress, name, principal } = producer
    return { logicalAddress, name, principal, connected, themes }
  })
  const told = known.filter(({ connected, themes }) => !connected || themes.length > 0)
  const others = unconnectedSources.map((source) => ({ ...source, connected: false, themes: [] }))
  const items = [...told, ...others]
  return { items, processingStatus: [], unreadable: [], logId: hash(JSON.stringify(items)) }
}
