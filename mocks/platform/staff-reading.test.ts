import { expect, test } from 'vitest'
import { openWorld } from '../api/test-client.ts'
import { receive } from '../producers/received.ts'
import { consent } from '../worlds/facts/consent.ts'
import { timeIn } from '../worlds/lookup.ts'
import { personKey } from '../worlds/per-world.ts'
import { personaOf } from '../worlds/personas.ts'
import { producerOf } from '../catalogue/producers.ts'
import { readAs } from './staff-reading.ts'

const persona = personaOf('birgitta')
const [reader] = persona.staffReaders ?? []

test('the system of one who has no consent gets nothing of what others have written, and all of it with one', () => {
  if (!reader) throw new Error('nobody reads')
  const world = openWorld('klocka=stilla')
  const read = () => readAs(reader, world, persona, timeIn(world))
  expect(read()).toEqual({ outcome: 'refused', reason: 'no-consent' })
  receive(
    {
      worldKey: personKey(world, persona),
      logicalAddress: producerOf('sjostads-kommun').logicalAddress,
      contract: 'GetAllExtendedConsentsForPatient',
    },
    consent({
      of: persona.person.personnummer,
      id: 'S',
      reader: { unit: reader.unit },
      from: '2026-11-23T08:00',
      until: '2026-11-23T08:15',
    }),
  )
  // Until the minute that it ends in.
  expect(read()).toEqual({ outcome: 'refused', reason: 'no-consent' })
  const given = readAs(reader, world, persona, new Date('2026-11-23T08:14:00+01:00'))
  expect(given).toMatchObject({ outcome: 'given' })
  expect('records' in given && given.records.length).toBeGreaterThan(1)
})
