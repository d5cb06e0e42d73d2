import { expect, test } from 'vitest'
import { producers } from '../catalogue/producers.ts'
import { birgittaRecords } from '../worlds/birgitta/records.ts'
import { dispensedOf } from './dispensed.ts'
import { answer } from './test-client.ts'

const storstaden = producers.find(({ id }) => id === 'region-storstaden')

test('what was collected stands beside what was decided, with its source and whom to ask', async () => {
  const { items } = await answer('', 'lakemedel')
  const collected = items.filter(({ kind }) => kind === 'dispensed')
  expect(items.filter(({ kind }) => kind === 'decision')).toHaveLength(10)
  expect(collected).toHaveLength(8)
  expect(collected).toContainEqual({
    id: expect.any(String),
    kind: 'dispensed',
    name: 'Furosemid tablett 40 mg',
    atc: 'C03CA01',
    strength: '40 mg',
    form: 'Tablett',
    packages: { count: 1, size: '100 tabletter' },
    collected: '2026-10-15',
    pharmacy: 'Apoteket Granen',
    label: '1 tablett på morgonen.',
    withdrawals: { left: 2, of: 3 },
    validUntil: '2027-10-14',
    earliestNext: '2026-12-28',
    prescriber: 'Karin Ek',
    ask: { name: 'Vårdcentralen Ekbacken', phone: '08-465 004 10' },
    source: expect.objectContaining({
      documentId: 'UTH-1001',
      careUnit: {
        hsaId: 'TSTDEF2329990016-EKBACKEN',
        name: 'Vårdcentralen Ekbacken',
        phone: '08-465 004 10',
      },
      recordedBy: 'system',
    }),
  })
  // The product of a decision is told by its number too, since its ATC code is of many.
  expect(items).toContainEqual(expect.objectContaining({ kind: 'decision', nplId: '99990309000017' }))
})

test('what the source writes for itself, and what could not be read, stay inside', () => {
  const [item] = birgittaRecords['region-storstaden']?.DispensedMedications ?? []
  if (!item || !storstaden) throw new Error('Birgitta has collected nothing')
  expect(item.internalNotes).toBeDefined()
  const told = dispensedOf({ producer: storstaden, item: { ...item, notRead: ['label'] } })
  expect(told).not.toHaveProperty('internalNotes')
  expect(told).not.toHaveProperty('notRead')
  expect(told).toMatchObject({ partly: true, name: 'Furosemid tablett 40 mg' })
})

test('no kommun and no private provider tells of it', () => {
  const telling = producers.filter((one) =>
    (one.contracts as readonly string[]).includes('DispensedMedications'),
  )
  expect(telling.map(({ id }) => id)).toEqual(['region-storstaden', 'region-fjallmarken'])
})

test('when it does not come, what was decided does', async () => {
  const whole = await answer('', 'lakemedel')
  const { items, processingStatus } = await answer(
    'fel=region-storstaden.DispensedMedications:fel',
    'lakemedel',
  )
  expect(items).toEqual(whole.items.filter(({ kind }) => kind === 'decision'))
  expect(processingStatus[0]).toMatchObject({
    sourceName: 'Region Storstaden',
    statusCode: 'NoDataSynchFailed',
  })
})
