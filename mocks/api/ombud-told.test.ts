import { describe, expect, test } from 'vitest'
import { sharedAreas } from '../../app/areas.ts'
import { setEntry } from '../producers/ombud-register.ts'
import { scopes } from '../worlds/facts/representation.ts'
import { type PersonaId, personaOf } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'
import { headersOf, openWorld, seenBy, send } from './test-client.ts'

const about = (world: World, subject: PersonaId, resource: string, body?: unknown) =>
  send(world, resource, body, headersOf(world, subject))

describe('what is said to a child alone', () => {
  const note = 'utan att mamma eller pappa ser det'
  const askAll = async (world: World, subject: PersonaId) => {
    const answers = await Promise.all(
      [...sharedAreas, 'kontakter/begaran'].map((area) => about(world, subject, area)),
    )
    return answers.map(({ body }) => JSON.stringify(body)).join()
  }

  test('reaches no guardian: without a decision, by one, or before 13', async () => {
    expect(await askAll(openWorld('varld=tonaring'), 'tonaring')).toContain(note)
    const karl = await askAll(openWorld('varld=karl'), 'tonaring')
    expect(karl).toContain('LSS-handläggare')
    expect(karl).not.toContain(note)
    expect(await askAll(openWorld('varld=jenny'), 'tonaring')).not.toContain(note)
    const small = await askAll(openWorld('varld=jenny&nu=2024-05-18T12:00'), 'tonaring')
    expect(small).toContain('LSS-handläggare')
    expect(small).not.toContain(note)
  })

  test('is not told to a guardian who sees all the rest, nor may it be acted on', async () => {
    const whole = await askAll(openWorld('varld=leo'), 'leo')
    for (const text of ['Det vi pratade om på egen hand', 'Säga till om det känns jobbigt igen'])
      expect(whole).toContain(text)
    const told = await askAll(openWorld('varld=daniel'), 'leo')
    expect(told).toContain('Astman på fotbollen')
    expect(told).not.toMatch(/på egen hand|jobbigt/)
  })

  test('what a young person has written is not shown to a guardian who was let in, nor written over', async () => {
    const world = openWorld('varld=tonaring&kan=viktigt-for-mig')
    await send(world, 'viktigt', { text: 'Fråga mig först' })
    const karl = seenBy(world, 'karl')
    const { personnummer } = personaOf('tonaring').person
    setEntry(world.key, {
      documentId: 'OMB-302',
      of: { personnummer, name: 'Vilmer' },
      by: { personnummer: personaOf('karl').person.personnummer, name: 'Karl' },
      scopes: scopes(sharedAreas, sharedAreas),
      status: 'active',
      authorTime: '2026-11-01T10:00:00Z',
    })
    expect((await about(karl, 'tonaring', 'viktigt')).status).toBe(403)
    expect((await about(karl, 'tonaring', 'viktigt', { text: 'x' })).status).toBe(403)
    expect((await send(world, 'viktigt')).body).toMatchObject({ text: 'Fråga mig först' })
  })
})

describe('the register of a person', () => {
  const told = async (query: string) =>
    ((await send(openWorld(query), 'ombud')).body as { items: Record<string, unknown>[] }).items

  test('says what each right opens today, and why that is less', async () => {
    const vilmer = await told('varld=tonaring')
    expect(vilmer).toMatchObject([
      { name: 'Jenny Ask', limit: 'teenager' },
      { name: 'Karl Ask', limit: 'decided', validTo: '2027-08-27' },
    ])
    expect(JSON.stringify(vilmer[0])).not.toContain('"see":true')
    const [tove] = await told('')
    expect(tove).toMatchObject({ name: 'Tove Sand', limit: 'not-by-law', status: 'active' })
    expect((await told('kan=utse-ombud'))[0]).not.toHaveProperty('limit')
  })

  test('does not tell a guardian of a child who is protected, and tells the child', async () => {
    expect(await told('varld=jenny')).toHaveLength(1)
    expect(await told('varld=nora')).toMatchObject([{ name: 'Jenny Ask', limit: 'protected' }])
    const jenny = openWorld('varld=jenny')
    for (const area of ['tidslinje', 'kallor', 'tillhor?resurs=tidslinje&id=x']) {
      const [nora, nobody] = [await about(jenny, 'nora', area), await about(jenny, 'birgitta', area)]
      expect([nora.status, nora.body]).toEqual([nobody.status, nobody.body])
    }
    expect((await send(seenBy(jenny, 'nora'), 'ombud/logg')).body).toEqual({ entries: [] })
  })

  test('what has ended by its day is told as ended, whatever the register calls it', async () => {
    const rut = await told('varld=udda&kan=utse-ombud')
    const statusOf = (name: string) => rut.find((one) => one['name'] === name)?.['status']
    expect([statusOf('Magdalena Hult'), statusOf('Rolf Lindqvist')]).toEqual(['ended', 'coming'])
  })
})
