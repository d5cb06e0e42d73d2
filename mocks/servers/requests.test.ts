import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parseXmlDocument, serializeToWellFormedString } from 'slimdom'
import { contractNames, contracts } from '../contracts/contracts.ts'
import { searchedIn, readSearch, searchOf, writeSearch } from './fhir-search.ts'
import { readOwnRequest, writeOwnRequest } from './own-request.ts'
import { formOf } from './riv-ta-forms.ts'
import { readSoapRequest, writeSoapRequest } from './soap-request.ts'
import type { NetQuestion } from './question.ts'

const personnummer = '194806042380'
const actor = { actorId: personnummer, actorType: 'subject_of_care' } as const
const national = contractNames.filter((name) => contracts[name].format === 'xml')
const windows: NetQuestion['window'][] = [
  undefined,
  { from: '2026-11-01', to: '2026-12-01' },
  { from: '9999-12-31' },
  { to: '2026-03-01' },
]

describe('a question over the network', () => {
  test.each(national)('%s comes as it was asked', (contract) => {
    for (const window of windows) {
      const question = { personnummer, window }
      const xml = writeSoapRequest(contract, { logicalAddress: 'TSTDEF-1', actor, question })
      const read = readSoapRequest(contract, xml)
      // The schemas take no day after 2099.
      const meant = window?.from === '9999-12-31' ? { from: '2099-12-31' } : window
      const told = formOf(contract)?.hasPeriod ? meant : undefined
      expect(read).toEqual({
        request: { logicalAddress: 'TSTDEF-1', question: { personnummer, ...(told && { window: told }) } },
      })
    }
  })

  test('a log that is asked for again says which report it is', () => {
    const question = { personnummer, queuedReportId: '17-0' }
    const xml = writeSoapRequest('GetAccessLogsForPatient', { logicalAddress: 'X', actor, question })
    expect(readSoapRequest('GetAccessLogsForPatient', xml)).toMatchObject({ request: { question } })
  })

  test('in FHIR and in the project’s own contracts comes as it was asked, and names nobody in an address', () => {
    const inFhir = contractNames.filter((name) => contracts[name].fhir)
    for (const contract of inFhir) {
      const params = new URLSearchParams(writeSearch(contract, { personnummer }))
      expect(readSearch(contract, params)).toEqual({ question: { personnummer } })
      expect(searchedIn(inFhir, searchOf(contract)?.type ?? '', params)).toBe(contract)
    }
    for (const window of windows) {
      const question = { personnummer, ...(window && { window }) }
      expect(readOwnRequest(writeOwnRequest(question))).toEqual({ question })
      const dated = new URLSearchParams(writeSearch('OwnMeasurements', question))
      expect(readSearch('OwnMeasurements', dated)).toEqual({ question })
    }
  })

  test.each(['', '<a/>', '<a', 'x'.repeat(100), '<!DOCTYPE a><a/>'])(
    '%j is refused, without its words',
    (xml) => {
      expect(readSoapRequest('GetDiagnosis', xml)).toHaveProperty('refused')
      expect(readOwnRequest(xml)).toHaveProperty('refused')
    },
  )
})

const schemas = process.env['KONTRAKT_XSD'] ?? resolve(import.meta.dirname, '../../../shared/kontrakt')
const canCheck = existsSync(schemas) && spawnSync('xmllint', ['--version']).status === 0

describe.runIf(canCheck)('against the published schemas', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fragor-'))
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })
  const published = globSync('*/interactions/*/*.xsd', { cwd: schemas }).flatMap((file) => {
    const contract = national.find((name) => basename(file).startsWith(`${name}Responder`))
    return contract ? [{ file, contract }] : []
  })

  test.each(published)('$contract', ({ file, contract }) => {
    const question = { personnummer, window: { from: '2026-11-01' } }
    const xml = writeSoapRequest(contract, { logicalAddress: 'TSTDEF-1', actor, question })
    const body = parseXmlDocument(xml).documentElement?.children[1]?.children[0]
    const name = join(folder, `${contract}.xml`)
    if (body) writeFileSync(name, serializeToWellFormedString(body))
    const { stderr } = spawnSync('xmllint', ['--noout', '--schema', join(schemas, file), name], {
      encoding: 'utf8',
    })
    // In this schema ^ and $ stand as signs of the number itself, so that no number follows it.
    const isOdd = contract === 'GetSubjectOfCareSchedule'
    expect(stderr).toContain(isOdd ? "by the pattern '^" : 'validates')
  })
})

test.runIf(!canCheck)('no schemas or no xmllint here, so questions were not checked against them', () => {
  process.stdout.write(`\nNo schemas in ${schemas}, or no xmllint: questions were not checked.\n`)
  expect(canCheck).toBe(false)
})
