import { describe, expect, test } from 'vitest'
import { personaOf } from '../worlds/personas.ts'
import { answer, headersOf, openWorld, send } from './test-client.ts'

describe('GET /api/avgifter', () => {
  test('tells what each source tells: frikort, medicines and the fees of the kommun, with whom to ask', async () => {
    const { items, processingStatus } = await answer('', 'avgifter')
    expect(items.map(({ typeOfFee, source }) => [typeOfFee, source.careGiver.principal])).toEqual([
      ['CARE_VISIT', 'region'],
      ['CARE_VISIT', 'region'],
      ['MEDICINE', 'region'],
      ['HOME_CARE', 'kommun'],
      ['HOME_CARE', 'kommun'],
      ['HOME_CARE', 'kommun'],
    ])
    expect(items[0]).toMatchObject({
      ask: { name: 'Patientavgifter Storstaden', phone: '08-465 004 77' },
      exemption: { id: 'FK-7720-4418', exemptionPeriod: { end: '2027-05-19' } },
      paid: { amount: '1450.00', currency: 'SEK' },
      ceiling: { amount: '1450' },
    })
    expect(processingStatus.map(({ sourceName }) => sourceName)).toEqual([
      'Region Storstaden',
      'Sjöstads kommun',
    ])
  })

  test('names the unit of each visit, that of the latest first', async () => {
    const { items } = await answer('', 'avgifter')
    const [care] = items
    if (care?.typeOfFee !== 'CARE_VISIT') throw new Error('the first is no fee for care')
    const days = care.transactions.map(({ dateOfVisit }) => dateOfVisit)
    expect(days).toEqual(days.toSorted().toReversed())
    expect(care.transactions[0]).toMatchObject({ unit: 'Vårdcentralen Ekbacken', fee: { amount: '100' } })
  })

  test('leaves to each of two regions what it tells, and adds up nothing', async () => {
    const { items } = await answer('varld=flyttad', 'avgifter')
    const care = items.flatMap((item) => (item.typeOfFee === 'CARE_VISIT' ? [item] : []))
    expect(care.map(({ paid, source }) => [source.careGiver.name, paid?.amount])).toEqual([
      ['Region Storstaden', '800'],
      ['Region Fjällmarken', '600'],
    ])
  })

  test('names what is no amount, and tells the rest of what is odd as it is', async () => {
    const { items, unreadable } = await answer('varld=udda', 'avgifter')
    expect(unreadable).toMatchObject([{ contract: 'PatientFees', path: 'items[7]/paid/amount' }])
    expect(items).toHaveLength(8)
    expect(JSON.stringify(items)).toContain('"-200"')
  })

  test('is withheld from an ombud without that right', async () => {
    const world = openWorld('varld=tove&kan=utse-ombud')
    const { status } = await send(world, 'avgifter', undefined, headersOf(world, 'birgitta'))
    expect(status).toBe(403)
    expect(personaOf('birgitta').records['region-storstaden']?.PatientFees).not.toEqual([])
  })
})
