import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import personnummer from 'personnummer'
import { describe, expect, test } from 'vitest'
import { producers } from '../catalogue/producers.ts'
import { unconnectedSources } from '../catalogue/unconnected.ts'
import { allUnits } from '../catalogue/unit-catalogue.ts'
import { contractNames } from '../contracts/contracts.ts'
import { personaIds, personaOf } from './personas.ts'

/** Text of everything that is data: personas with their records, producers and units, and the files they stand in. */
const data = JSON.stringify([personaIds.map(personaOf), producers, unconnectedSources, allUnits])
const mocks = resolve(import.meta.dirname, '..')
const files = globSync('{catalogue,worlds}/**/*.ts', { cwd: mocks })
  .filter((name) => !name.includes('.test.'))
  .map((name) => readFileSync(join(mocks, name), 'utf8'))
const everything = [data, ...files].join('\n')

const found = (pattern: RegExp) => [...new Set(everything.match(pattern))]

/** Number series that the telecom authority has set aside for fiction, digits only. */
const fiction: readonly (readonly [from: number, to: number])[] = [
  [701740605, 701740699],
  [846500400, 846500499],
  [313900600, 313900699],
  [406280400, 406280499],
  [980319200, 980319299],
]

const everyone = personaIds.map(personaOf)
/** Everyone that gives Birgitta care: all but those where she has never lived. */
const hers = producers.filter(({ id }) => personaOf('birgitta').records[id])

describe('fixtures', () => {
  test('every personnummer is of the test series 238 or 239 with a right check digit', () => {
    const numbers = found(/\b(?:19|20)\d{6}[-+]?\d{4}\b/g)
    expect(numbers.length).toBeGreaterThanOrEqual(personaIds.length)
    for (const number of numbers) {
      expect(personnummer.valid(number), number).toBe(true)
      expect(number.slice(-4, -1), number).toMatch(/^23[89]$/)
    }
  })

  test('every HSA-id is a test id', () => {
    const ids = found(/\b[A-Z]{2,6}\d{10}-[A-Z0-9]+\b/g)
    expect(ids.length).toBeGreaterThan(20)
    for (const id of ids) expect(id).toMatch(/^TSTDEF\d{10}-/)
    expect(found(/\bSE\d{10}\b/g)).toEqual([])
  })

  test('every phone number is of the series for fiction', () => {
    const phones = found(/\b0\d{1,3}-[\d ]{5,10}\d\b/g)
    expect(phones.length).toBeGreaterThan(8)
    for (const phone of phones) {
      const digits = phone.replaceAll(/\D/g, '')
      const inSeries = fiction.some(([from, to]) => Number(digits) >= from && Number(digits) <= to)
      expect(inSeries, phone).toBe(true)
    }
  })

  test('every link and mail address ends in .example; the namespace of SOAP is no link', () => {
    const hosts = found(/(?<=https?:\/\/|@)[a-z0-9-]+\.[a-z0-9.-]*[a-z]/g).filter(
      (host) => host !== 'schemas.xmlsoap.org',
    )
    expect(hosts.length).toBeGreaterThan(1)
    for (const host of hosts) expect(host).toMatch(/\.example$/)
  })

  test('the same unit and the same logical address mean one thing', () => {
    const addresses = [...producers, ...unconnectedSources].map((source) => source.logicalAddress)
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(new Set(allUnits.map((unit) => unit.hsaId)).size).toBe(allUnits.length)
  })

  test('nobody has records that their producer does not answer for', () => {
    for (const { id, records } of everyone) {
      for (const producer of producers) {
        const held = contractNames.filter((contract) => records[producer.id]?.[contract])
        expect(producer.contracts, `${id}, ${producer.id}`).toEqual(expect.arrayContaining(held))
      }
    }
  })

  test('each producer of Birgitta holds something of every contract that it answers about anybody', () => {
    expect(hers.length).toBeGreaterThan(3)
    for (const producer of hers) {
      const answered = producer.contracts.filter((contract) =>
        everyone.some(({ records }) => (records[producer.id]?.[contract] ?? []).length > 0),
      )
      const held = personaOf('birgitta').records[producer.id] ?? {}
      expect(Object.keys(held).toSorted(), producer.id).toEqual(answered.toSorted())
    }
  })

  test('each producer of Birgitta holds what she must not see', () => {
    for (const producer of hers) {
      const text = JSON.stringify(personaOf('birgitta').records[producer.id])
      for (const needed of [
        '"approvedForPatient":false',
        '"nullified":true',
        'EJ-FOR-PATIENT',
        'INTERN-ANTECKNING',
      ]) {
        expect(text, producer.id).toContain(needed)
      }
    }
  })
})
