import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systems } from '../../contracts/fhir/systems.ts'
import { contracts } from '../../contracts/contracts.ts'
import { personaOf } from '../../worlds/personas.ts'
import { producerOf } from '../../catalogue/producers.ts'
import { actionOf, writeSoapRequest } from '../soap-request.ts'
import { worldHeader } from '../world-header.ts'
import { producerServer } from './producer-server.ts'

const server = producerServer()
let base = ''
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const { personnummer } = personaOf('birgitta').person
const { logicalAddress } = producerOf('ogonkliniken')
const asked = (of = personnummer, to = logicalAddress) =>
  writeSoapRequest('GetDiagnosis', { logicalAddress: to, actor: undefined, question: { personnummer: of } })
const post = async (path: string, body: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${base}${path}`, { method: 'POST', body, headers })
  return { status: response.status, text: await response.text() }
}

describe('the producers as servers', () => {
  test('answer a question in SOAP, with how the data came in the header', async () => {
    const SOAPAction = `"${actionOf('GetDiagnosis')}"`
    const { status, text } = await post('/ogonkliniken/GetDiagnosis', asked(), { SOAPAction })
    expect(status).toBe(200)
    expect(text).toContain('<statusCode>DataFromSource</statusCode>')
    const read = contracts.GetDiagnosis.read(text)
    expect(read.kind === 'read' && read.items.length).toBeGreaterThan(0)
  })

  test('know nothing of one whom they do not know', async () => {
    const { status, text } = await post('/ogonkliniken/GetDiagnosis', asked('194806042380'))
    expect(status).toBe(200)
    expect(contracts.GetDiagnosis.read(text)).toMatchObject({ kind: 'read', items: [], faults: [] })
  })

  test.each([
    ['another address', '/ogonkliniken/GetDiagnosis', asked(personnummer, 'TSTDEF-X'), {}, 'VP004'],
    ['a contract that is none', '/ogonkliniken/GetAll', asked(), {}, 'no such contract'],
    ['one it does not answer', '/ogonkliniken/GetListing', asked(), {}, 'does not answer the contract'],
    ['nobody', '/nagon/GetDiagnosis', asked(), {}, 'no such producer'],
    ['no envelope', '/ogonkliniken/GetDiagnosis', '<a/>', {}, 'no envelope'],
    ['another action', '/ogonkliniken/GetDiagnosis', asked(), { SOAPAction: 'urn:x' }, 'SOAPAction'],
    ['a world that is none', '/ogonkliniken/GetDiagnosis', asked(), { [worldHeader]: 'x' }, worldHeader],
    ['a letter without end', '/ogonkliniken/GetDiagnosis', 'x'.repeat(200_000), {}, 'longer than any'],
  ] as const)('answer a question to %s with a fault', async (_, path, body, headers, words) => {
    const { status, text } = await post(path, body, headers)
    expect(status).toBe(500)
    expect(text).toContain('<faultcode>soap:Client</faultcode>')
    expect(text).toContain(words)
    expect(text).not.toContain(personnummer)
  })

  test('answer a search in FHIR that is posted, and refuse others as FHIR does', async () => {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
    const of = personaOf('flyttad').person.personnummer
    const body = `patient.identifier=${encodeURIComponent(`${systems.personnummer}|${of}`)}`
    const found = await post('/region-fjallmarken/fhir/Condition/_search', body, headers)
    expect([found.status, JSON.parse(found.text).resourceType]).toEqual([200, 'Bundle'])
    const none = await post('/region-fjallmarken/fhir/Condition/_search', 'x=1', headers)
    expect([none.status, JSON.parse(none.text).resourceType]).toEqual([400, 'OperationOutcome'])
    expect((await post('/region-fjallmarken/fhir/Basic/_search', body, headers)).status).toBe(404)
    expect((await fetch(`${base}/region-fjallmarken/fhir/Condition?${body}`)).status).toBe(405)
  })

  test('answer in the project’s own contracts, and refuse what is no question', async () => {
    const body = JSON.stringify({ patientId: personnummer })
    const { status, text } = await post('/sjostads-kommun/own/CareDecisions', body)
    expect([status, JSON.parse(text).items.length]).toEqual([200, expect.any(Number)])
    expect((await post('/sjostads-kommun/own/CareDecisions', '{}')).status).toBe(400)
    expect((await post('/sjostads-kommun/own/Nothing', body)).status).toBe(404)
  })

  test('say on their pages what there is, and describe each contract', async () => {
    const page = async (path: string) => (await fetch(`${base}${path}`)).text()
    expect(await page('/')).toContain('href="/ogonkliniken"')
    expect(await page('/ogonkliniken')).toContain(logicalAddress)
    const wsdl = await page('/ogonkliniken/GetDiagnosis?wsdl')
    expect(wsdl).toContain(`soapAction="${actionOf('GetDiagnosis')}"`)
    expect(wsdl).toContain(`location="${base}/ogonkliniken/GetDiagnosis"`)
  })
})
