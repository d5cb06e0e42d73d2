import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import {
  type AddedId,
  type AddedProducer,
  addProducer,
  producerOf,
  removeProducer,
} from '../catalogue/producers.ts'
import { askElsewhere } from '../producers/elsewhere.ts'
import { connectionsTo } from './ask/connection.ts'
import { overHttp } from './ask/over-http.ts'
import type { Reached } from './ask/post.ts'
import { askedOf, readSources, type Source } from './settings.ts'

/** Sources that are asked over a network: a line of each for the one who starts it, and how they are let go. */
export type Registered = { lines: string[]; close: () => Promise<void> }

/** Asks the sources of a file at their addresses from now on; or says what is wrong with the file, and then does nothing. */
export function connectSourcesIn(file: string): Registered | { problems: string[] } {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return { problems: ['The file cannot be read.'] }
  }
  const read = readSources(text)
  return 'problems' in read ? read : connectSources(read.sources, dirname(file))
}

/** Asks some sources at their addresses; files that they name are named from `folder`. */
export function connectSources(
  sources: readonly Source[],
  folder: string,
): Registered | { problems: string[] } {
  const all = sources.map((source): Reached | { problem: string } => {
    try {
      return { source, dispatcher: connectionsTo(source, folder), held: { bytes: 0 } }
    } catch {
      return { problem: `${source.id}: its clientCertificate cannot be read, or is no certificate.` }
    }
  })
  const problems = all.flatMap((one) => ('problem' in one ? [one.problem] : []))
  const reached = all.flatMap((one) => ('source' in one ? [one] : []))
  if (problems.length > 0) return { problems }
  for (const one of reached) {
    const { source } = one
    if ('name' in source) addProducer(producerIn(source))
    askElsewhere(source.id, overHttp(one))
  }
  return {
    lines: reached.map(({ source }) => lineOf(source)),
    close: async () => {
      for (const { source } of reached) {
        askElsewhere(source.id, undefined)
        if ('name' in source) removeProducer(source.id)
      }
      await Promise.all(reached.map(({ dispatcher }) => dispatcher.destroy()))
    },
  }
}

type Anothers = Extract<Source, { name: string }>

/** A source of somebody else's as the catalogue has its own: it takes no answers, and its units are as its records name them. */
const producerIn = (source: Anothers): AddedProducer => ({
  id: source.id satisfies AddedId,
  logicalAddress: source.logicalAddress,
  sourceSystemHSAId: source.sourceSystemHSAId,
  name: source.name,
  principal: source.principal,
  careGivers: [],
  units: [],
  contracts: askedOf(source),
  ...(source.fhir && { fhir: source.fhir.contracts }),
  replies: { untilHours: 0, undo: false },
  latency: 0,
})

/** `region-storstaden (Region Storstaden): 24 contracts at http://127.0.0.1:8790`. */
function lineOf(source: Source): string {
  const { id, contracts, fhir } = source
  const addresses = [...Object.values(contracts), ...(fhir ? [fhir.base] : [])]
  const hosts = [...new Set(addresses.map((address) => new URL(address).origin))]
  const count = askedOf(source).length
  return `${id} (${producerOf(id).name}): ${count} ${count === 1 ? 'contract' : 'contracts'} at ${hosts.join(', ')}`
}
