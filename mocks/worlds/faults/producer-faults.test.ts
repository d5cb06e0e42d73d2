import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AnyRecords } from '../../contracts/any.arbitrary.ts'
import { contractNames, contracts } from '../../contracts/contracts.ts'
import { type ProducerFault, producerFaults } from './producer-faults.ts'

const beside = import.meta.glob<{ default?: AnyRecords }>('../../contracts/*/*.arbitrary.ts', { eager: true })
const recordsOf = (name: string) =>
  fc.array(
    Object.values(beside).find(({ default: one }) => one?.contract === name)?.default?.record ??
      fc.anything(),
    { minLength: 1, maxLength: 3 },
  )

/** The answer of a contract in its own format, spoilt, and how it is then read. */
function readingOf(name: (typeof contractNames)[number], records: unknown[], fault: ProducerFault) {
  const contract = contracts[name]
  const whole = (contract.write as (items: unknown[]) => string)(records)
  const text = contract.format === 'xml' ? fault.xml?.(whole, contract.required) : fault.json?.(whole)
  return contract.read(text ?? whole)
}

describe.each(contractNames)('%s', (name) => {
  test('a record without a required field is named, and the others are read', () => {
    fc.assert(
      fc.property(recordsOf(name), (records) => {
        const reading = readingOf(name, records, producerFaults.ogiltig)
        expect(reading).toMatchObject({
          kind: 'read',
          items: records.slice(1),
          faults: [{ reason: 'missing' }],
        })
      }),
    )
  })

  test('a fault is told by its code, and half an answer cannot be read', () => {
    fc.assert(
      fc.property(recordsOf(name), (records) => {
        expect(readingOf(name, records, producerFaults.fel).kind).toBe('fault')
        expect(readingOf(name, records, producerFaults.trasig).kind).toBe('unreadable')
      }),
    )
  })
})

test.each(Object.entries<ProducerFault>(producerFaults))(
  '%s does to each format what it does to one',
  (_name, fault) => {
    const { xml, json, fhir } = fault
    expect([xml, json, fhir].filter(Boolean)).toHaveLength((xml ?? json ?? fhir) ? 3 : 0)
  },
)
