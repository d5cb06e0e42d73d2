import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { addedProducers } from '../catalogue/producers.ts'
import { answer, everyTold } from '../api/test-client.ts'
import { contracts, type ContractName } from '../contracts/contracts.ts'
import { broughtId, personaOf } from '../worlds/personas.ts'
import { connect, ownSource } from './connect.ts'
import type { OwnAnswers } from './own-answers.ts'
import { condition, diagnosis, everything, taken } from './test-files.ts'

const maj = '194103212389'
const birgitta = '193803122385'
const opened: OwnAnswers[] = []
const shown = async (files: Parameters<typeof taken>[0]) => {
  const { own } = await taken(files)
  opened.push(own)
  return { own, of: connect(own) }
}
afterEach(() => {
  for (const own of opened.splice(0)) {
    own.clear()
    connect(own)
  }
})

const fromOwn = <Item extends { source?: { careGiver: { name: string } } }>(items: readonly Item[]) =>
  items.filter(({ source }) => source?.careGiver.name === ownSource.name)

describe('own answers in the översikts-API', () => {
  test('of a person of their own: what a resident sees, from “Din källa”', async () => {
    const { of } = await shown({ 'allt.json': everything(maj), 'd.xml': diagnosis(maj) })
    expect(of).toBe(broughtId)
    expect(personaOf(broughtId).person).toMatchObject({ givenName: 'Maj', personnummer: maj })
    const health = await answer('?varld=egen', 'halsa')
    expect(fromOwn(health.items).length).toBe(2)
    expect(health.unreadable).toEqual([])
    expect((await answer('?varld=egen', 'vaccinationer')).items).toHaveLength(1)
    const sources = await answer('?varld=egen', 'kallor')
    expect(sources.items.find(({ name }) => name === ownSource.name)).toMatchObject({
      connected: true,
      principal: 'region',
    })
  })

  test('of a persona of the mocks: beside what the others hold, or instead of it', async () => {
    const before = (await answer('', 'halsa')).items.length
    const { own, of } = await shown({ 'd.xml': diagnosis(birgitta) })
    expect(of).toBe('birgitta')
    const beside = await answer('', 'halsa')
    expect([beside.items.length, fromOwn(beside.items).length]).toEqual([before + 1, 1])
    expect((await answer('?kallor=ingen', 'halsa')).items).toHaveLength(1)
    const another = await answer('?varld=magdalena', 'halsa')
    // Of another it is not even asked.
    expect(another.processingStatus.map(({ sourceName }) => sourceName)).not.toContain(ownSource.name)
    own.setPrincipal('kommun')
    connect(own)
    expect((await answer('', 'halsa')).items.map(({ source }) => source?.careGiver.principal)).toContain(
      'kommun',
    )
  })

  test('what is taken away is nowhere, and the person is nobody again', async () => {
    const { own } = await shown({ 'd.json': condition(maj) })
    expect((await answer('?varld=egen', 'halsa')).items).toHaveLength(1)
    const { id } = personaOf(broughtId).person
    own.clear()
    expect(connect(own)).toBeUndefined()
    expect((await answer('?varld=egen', 'halsa')).items).toEqual([])
    expect(addedProducers()).toEqual([])
    expect(personaOf(broughtId).person.id).not.toBe(id)
  })

  test('nobody’s records but the person’s own come, also where a file has several persons’', async () => {
    const both = diagnosis(maj).replace(
      /<diagnosis>.*<\/diagnosis>/s,
      (first) => first + first.replace('DIA-1', 'DIA-2').replace(maj, birgitta),
    )
    await shown({ 'd.xml': both })
    const { items, unreadable } = await answer('?varld=egen', 'halsa')
    expect(items).toHaveLength(1)
    expect(unreadable).toMatchObject([{ reason: 'wrong-subject' }])
  })
})

/** Answers of the contracts' own test suites. They lie beside the project, where it has been given them. */
const folder = process.env['KONTRAKT'] ?? resolve(import.meta.dirname, '../../../shared/kontrakt/exempel')
const files = existsSync(folder) ? globSync('*/*.xml', { cwd: folder }).toSorted() : []

describe.runIf(files.length > 0)('the published examples, through to the API', () => {
  test('each is shown, with its records from “Din källa” or named as unreadable, or says why not', async () => {
    const lines: string[] = []
    for (const file of files) {
      // oxlint-disable-next-line no-await-in-loop -- one at a time, for there is one source
      lines.push(`${file}: ${await outcome(file)}`)
    }
    process.stdout.write(`\n${lines.join('\n')}\n`)
    expect(lines.filter((line) => line.endsWith(' lost'))).toEqual([])
    expect(lines.filter((line) => / shown/.test(line)).length).toBeGreaterThan(40)
  }, 60_000)
})

test.runIf(files.length === 0)(
  'the published examples are not beside this clone, so they were not tried',
  () => {
    process.stdout.write(`\nNo examples in ${folder}: own answers are tested on made ones only.\n`)
    expect(files).toEqual([])
  },
)

async function outcome(file: string): Promise<string> {
  const { own, of } = await shown({ [file]: readFileSync(join(folder, file)) })
  own.pseudonymise()
  const world = connect(own) ?? of ?? broughtId
  const [one] = own.state().files
  if (one?.outcome.kind === 'refused') return `refused, ${one.outcome.refusal}`
  if (one?.outcome.kind !== 'read') return 'lost'
  const { records, hidden, unreadable } = one.outcome.read
  const name = dirname(file) as ContractName
  const [resource] = contracts[name].themes.flatMap((theme) => everyTold.filter((told) => told === theme))
  if (!resource) return 'lost'
  const told = await answer(`?varld=${world}&kallor=ingen`, resource)
  own.clear()
  connect(own)
  const isTold = told.items.length > 0 || told.unreadable.length > 0
  if (records - hidden === 0 && unreadable === 0) return 'shown, empty'
  return isTold
    ? `shown, ${told.items.length} items of ${records}, ${told.unreadable.length} unreadable`
    : 'lost'
}
