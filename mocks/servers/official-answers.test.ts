import { existsSync, globSync, readFileSync } from 'node:fs'
import type { Answer } from '#platform/answer/contract.ts'
import { basename, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anteckningar } from '../api/anteckningar.ts'
import type { Asked } from '../api/asked.ts'
import { halsa } from '../api/halsa.ts'
import { lakemedel } from '../api/lakemedel.ts'
import { provsvar } from '../api/provsvar.ts'
import { vaccinationer } from '../api/vaccinationer.ts'
import { type ContractName, contractNames, contracts } from '../contracts/contracts.ts'
import { type Persona, personaOf } from '../worlds/personas.ts'
import { parseWorld } from '../worlds/world.ts'
import { type Registered, connectSources } from './register.ts'
import { anothers, type Running, serve, sourcesOf } from './test-server.ts'
import { gathered } from '../platform/test-gathered.ts'

/** Answers of the contracts' own test suites. They lie beside the project, where it has been given them. */
const folder = process.env['KONTRAKT'] ?? resolve(import.meta.dirname, '../../../shared/kontrakt/exempel')
const isHere = existsSync(folder)

const files = globSync('*/*.xml', { cwd: folder })
  .toSorted()
  .flatMap((file) => {
    const contract = contractNames.find((name) => file.startsWith(`${name}/`))
    return contract ? [{ file, contract }] : []
  })

type Resource = (asked: Asked) => Promise<Response | Answer<object>>

/** A server such as is made with SoapUI: at each address always the same answer, whoever asks about whomever. */
const byAddress = (path: string) => {
  const bytes = readFileSync(join(folder, path))
  const isFault = bytes.includes('Fault>')
  return { status: isFault ? 500 : 200, bytes }
}

let server: Running
beforeAll(async () => {
  if (!isHere) return
  server = await serve((request, response) => {
    const { status, bytes } = byAddress(decodeURIComponent(request.url ?? ''))
    request.resume().on('end', () => response.writeHead(status, { 'Content-Type': 'text/xml' }).end(bytes))
  })
})
afterAll(() => server?.close())

const named = (file: string) =>
  basename(file, '.xml')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')

/** One of ours, with the personnummer that stands in answers. */
const withNumber = (personnummer: string): Persona => {
  const persona = personaOf('nykomling')
  return { ...persona, person: { ...persona.person, personnummer } }
}

/** What stands in an answer as it is read without any network: how many records, about whom, and what is not to be shown. */
function heldIn(contract: ContractName, file: string) {
  const { read, visibility } = contracts[contract] as {
    read: (text: string) => { kind: string; items?: unknown[]; faults?: unknown[] }
    visibility: (item: unknown) => {
      patientId?: string
      approvedForPatient?: boolean
      nullified?: boolean
    }
  }
  const { kind, items = [], faults = [] } = read(readFileSync(join(folder, file), 'utf8'))
  const all = items.map(visibility)
  const isHidden = (one: (typeof all)[number]) => one.approvedForPatient === false || one.nullified === true
  return {
    kind,
    faults: faults.length,
    numbers: [...new Set(all.flatMap(({ patientId }) => patientId ?? []))],
    of: (number: string) => {
      const others = all.filter(({ patientId }) => patientId !== undefined && patientId !== number)
      const own = all.filter((one) => !others.includes(one))
      return { shown: own.filter((one) => !isHidden(one)).length, others: others.length }
    },
  }
}

async function withSources<Value>(sources: object[], then: () => Promise<Value>): Promise<Value> {
  const used = connectSources(sourcesOf(...sources), '.')
  if ('problems' in used) throw new Error(used.problems.join(' '))
  return then().finally((used as Registered).close)
}

describe.runIf(isHere)('a server with nothing but the published answers', () => {
  test('each record of each answer comes to the one it is about, or is named', async () => {
    const lines: string[] = []
    let records = 0
    for (const { file, contract } of files) {
      const held = heldIn(contract, file)
      const number = held.numbers[0] ?? '193803122385'
      const source = anothers(named(file), { [contract]: `${server.base}/${file}` })
      const told = await withSources([source], () => gathered(contract, withNumber(number), true))
      const ours = told.items.filter(({ producer }) => producer.id === source.id)
      const missing = told.unreadable.filter(({ sourceName }) => sourceName === source.name)
      const { shown, others } = held.of(number)
      const wrong = missing.filter(({ reason }) => reason === 'wrong-subject')
      records += shown
      lines.push(`${file}: ${ours.length} told, ${missing.length} named`)
      expect([file, ours.length, wrong.length], file).toEqual([file, shown, others])
      expect(missing.length, file).toBe(others + held.faults + (held.kind === 'unreadable' ? 1 : 0))
      const status = told.statuses.find(({ sourceName }) => sourceName === source.name)
      expect(status?.statusCode, file).toBe(held.kind === 'read' ? 'DataFromSource' : 'NoDataSynchFailed')
    }
    process.stdout.write(`\n${lines.join('\n')}\n${records} records over HTTP\n`)
    expect(records).toBeGreaterThan(60)
  })

  test('an answer about another than the one who is asked about is told as that, and nothing of it', async () => {
    const source = anothers('diagnoser', { GetDiagnosis: `${server.base}/GetDiagnosis/01-BasicResponse.xml` })
    const { items, unreadable } = await withSources([source], () =>
      gathered('GetDiagnosis', withNumber('194806042380'), true),
    )
    expect(items).toEqual([])
    expect(unreadable).toMatchObject([{ reason: 'wrong-subject', sourceName: source.name }])
  })

  test.each<[string, Resource]>([
    ['GetDiagnosis/01-BasicResponse.xml', halsa],
    ['GetAlertInformation/01-BasicResponse.xml', halsa],
    ['GetFunctionalStatus/09-disability.xml', halsa],
    ['GetCareDocumentation/01-BasicResponse.xml', anteckningar],
    ['GetVaccinationHistory/01-Response_CareUnitHsaId.xml', vaccinationer],
    ['GetMedicationHistory/09-BasicResponse_Inactive.xml', lakemedel],
    ['GetReferralOutcome/09-Reference_response.xml', provsvar],
    ['GetImagingOutcome/09-BasicResponse_CareUnitHSAId.xml', provsvar],
    ['GetLaboratoryOrderOutcome/07-Compliant_Content_Response_Related.xml', provsvar],
  ])('%s comes all the way to its resource, with its source', async (file, resource) => {
    const contract = file.split('/')[0] as ContractName
    const held = heldIn(contract, file)
    const persona = withNumber(held.numbers[0] ?? '193803122385')
    const parsed = parseWorld(new URLSearchParams('varld=nykomling&klocka=stilla'))
    if (!parsed.ok) throw new Error('no world')
    const source = anothers(named(file), { [contract]: `${server.base}/${file}` })
    const answer = await withSources([source], () =>
      resource({
        world: parsed.world,
        persona,
        actor: persona,
        signal: new AbortController().signal,
        id: '',
        place: '',
        search: new URLSearchParams(),
        body: undefined,
        key: '',
      } satisfies Asked),
    )
    if (answer instanceof Response) throw new Error(`refused with ${answer.status}`)
    expect(answer.items.length).toBeGreaterThan(0)
    expect(answer.items.length).toBe(held.of(persona.person.personnummer).shown)
    expect(answer.processingStatus).toContainEqual(
      expect.objectContaining({ sourceName: source.name, statusCode: 'DataFromSource' }),
    )
  })
})

test.runIf(!isHere)('the published answers are not beside this clone, so no server was made of them', () => {
  process.stdout.write(`\nNo answers in ${folder}: no server was made of them.\n`)
  expect(isHere).toBe(false)
})
