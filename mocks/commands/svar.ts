/**
 * `npm run svar -- --ut DIR`: writes the answer of every connected producer for every persona as
 * `DIR/<Contract>/<producer>-<world>.xml`, the same bytes each time. For checking against the published
 * schemas. GetListing has no published schema: its answers lie one level deeper, in `DIR/utan-schema/GetListing/`,
 * where a check of `DIR/<Contract>/` does not look for a schema that is not there. What a source answers in FHIR lies in `DIR/fhir/`.
 * The persona `udda` is left out:
 * she has what breaks the schemas, such as times of eight digits. Of a long life only the last years are written.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Producer } from '../catalogue/producer.ts'
import { producers } from '../catalogue/producers.ts'
import { type ContractName, contractNames, contracts, type Records } from '../contracts/contracts.ts'
import { answersInFhir, withinWindow, writeAnswer } from '../producers/write-answer.ts'
import { personaIds, personaOf } from '../worlds/personas.ts'

const usage = 'usage: npm run svar -- --ut DIR'

function folderFrom(args: string[]): string | undefined {
  try {
    return parseArgs({ args, options: { ut: { type: 'string' } } }).values.ut
  } catch {
    return undefined
  }
}

function writeAll(folder: string): number {
  let count = 0
  for (const contract of contractNames) {
    for (const persona of personaIds.filter((id) => id !== 'udda').map(personaOf)) {
      for (const producer of producers.filter((one) => isOfStandard(one, contract))) {
        const text = answerOf(producer, contract, persona.records[producer.id])
        if (text === undefined) continue
        const into = join(folder, placeOf(producer, contract))
        mkdirSync(into, { recursive: true })
        const ending = answersInFhir(producer, contract) ? 'json' : 'xml'
        writeFileSync(join(into, `${producer.id}-${persona.id}.${ending}`), text)
        count += 1
      }
    }
  }
  return count
}

/** The project's own JSON is nobody else's to check. */
const isOfStandard = (producer: Producer, contract: ContractName) =>
  contracts[contract].format === 'xml' || answersInFhir(producer, contract)

function answerOf<C extends ContractName>(producer: Producer, contract: C, records: Records | undefined) {
  const items = records?.[contract]
  return items && writeAnswer(producer, contract, withinWindow(contract, items, { from: '2025-01-01' }))
}

function placeOf(producer: Producer, contract: ContractName): string {
  if (answersInFhir(producer, contract)) return join('fhir', contract)
  const described = contracts[contract]
  return described.format === 'xml' && described.hasSchema ? contract : join('utan-schema', contract)
}

const folder = folderFrom(process.argv.slice(2))
if (folder) {
  console.log(`${writeAll(folder)} answers written to ${folder}`)
} else {
  console.error(usage)
  process.exitCode = 1
}
