import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { producers } from '../catalogue/producers.ts'
import { unconnectedSources } from '../catalogue/unconnected.ts'
import { producerFaults } from '../worlds/faults/producer-faults.ts'
import { type PersonaId, personaOf, shortLives } from '../worlds/personas.ts'
import { sourcePresets } from '../worlds/source-presets.ts'
import { answer, everyTold, themed } from './test-client.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Those that are asked of producers. */
const asked = themed.filter((resource) => resource !== 'kallor')

describe('each resource follows the contract of the portal', () => {
  const worlds = shortLives.flatMap((persona) =>
    Object.keys(sourcePresets).map((sources) => `varld=${persona}&kallor=${sources}&kan=foresla`),
  )

  test.each(worlds)('%s', async (world) => {
    for (const resource of everyTold) {
      const { items, logId } = await answer(world, resource)
      expect(logId).not.toBe('')
      if (resource === 'kallor') continue
      const ids = items.map((item) => ('id' in item ? item.id : ''))
      expect(new Set(ids).size, resource).toBe(ids.length)
    }
  })

  // One that holds nothing about somebody is not asked, whatever is wrong with it.
  const holders = (id: PersonaId) =>
    producers.filter((producer) => personaOf(id).records[producer.id]).map(({ id: holder }) => holder)
  const faults = shortLives.flatMap((persona) =>
    ['alla', ...holders(persona)].flatMap((target) =>
      Object.keys(producerFaults).map((fault) => `varld=${persona}&fel=${target}:${fault}&kan=foresla`),
    ),
  )

  test.each(faults)('%s', async (world) => {
    for (const resource of everyTold) await expect(answer(world, resource)).resolves.toBeDefined()
  })
})

describe('one status per producer', () => {
  test('all answer', async () => {
    for (const resource of asked) {
      const { processingStatus, unreadable } = await answer('', resource)
      const addresses = processingStatus.map((status) => status.logicalAddress)
      expect(new Set(addresses).size).toBe(addresses.length)
      expect(processingStatus.map((status) => status.statusCode)).toEqual(
        processingStatus.map(() => 'DataFromSource'),
      )
      expect(unreadable).toEqual([])
    }
  })

  test.each([
    ['fel', 'service_producer', 0],
    ['tyst', 'virtualization_platform', 0],
    ['trasig', 'service_producer', 2],
  ])('a producer with %s is missing, and says why', async (fault, causingAgent, unreadableCount) => {
    const { processingStatus, unreadable } = await answer(`fel=sjostads-kommun:${fault}`, 'vardplaner')
    expect(processingStatus).toMatchObject([
      { sourceName: 'Region Storstaden', statusCode: 'DataFromSource' },
      {
        sourceName: 'Sjöstads kommun',
        statusCode: 'NoDataSynchFailed',
        lastUnsuccessfulSynchError: { causingAgent },
      },
      { sourceName: 'Fotkliniken Linden', statusCode: 'DataFromSource' },
    ])
    expect(unreadable).toHaveLength(unreadableCount)
    expect(unreadable.map(({ sourceName, contract, reason }) => [sourceName, contract, reason])).toEqual(
      [
        ['Sjöstads kommun', 'GetCarePlans', 'not-xml'],
        ['Sjöstads kommun', 'PlanStructures', 'not-json'],
      ].slice(0, unreadableCount),
    )
  })

  test('the worst of the contracts of a resource counts, and the items of the others come', async () => {
    const { items, processingStatus } = await answer('fel=ogonkliniken.GetCareContacts:fel', 'tidslinje')
    const eye = processingStatus.find((status) => status.sourceName === 'Ögonkliniken Storstaden')
    expect(eye?.statusCode).toBe('NoDataSynchFailed')
    expect(items.map((item) => item.title)).toContain('Kontroll av gråstarr')
  })

  test.each([
    ['sparad', 'DataFromCache'],
    ['inaktuell', 'DataFromCacheSynchFailed'],
  ])('%s keeps every item and says %s', async (fault, statusCode) => {
    for (const resource of asked) {
      const fresh = await answer('', resource)
      const cached = await answer(`fel=alla:${fault}`, resource)
      expect(cached.items).toEqual(fresh.items)
      expect(cached.processingStatus.every((status) => status.statusCode === statusCode)).toBe(true)
    }
  })

  test('a slow producer is waited for', async () => {
    for (const resource of asked) {
      expect((await answer('fel=alla:langsam', resource)).items).toEqual((await answer('', resource)).items)
    }
  })

  test('an empty answer is an answer', async () => {
    const { items, processingStatus } = await answer('fel=alla:tom', 'tidslinje')
    expect(items).toEqual([])
    expect(processingStatus.every((status) => status.statusCode === 'DataFromSource')).toBe(true)
  })
})

describe('an invalid record', () => {
  test.each([
    ['tidslinje', 'region-storstaden.GetSubjectOfCareSchedule', 'timeslotDetail[1]/healthcare_facility'],
    ['tidslinje', 'fotkliniken-linden.GetCareContacts', 'careContact[1]/careContactHeader/documentId'],
    ['tidslinje', 'ogonkliniken.GetRequestActivities', 'requestActivity[1]/body/eventTime'],
    ['vardplaner', 'sjostads-kommun.GetCarePlans', 'carePlan[1]/carePlanHeader/documentId'],
    ['kontakter', 'region-storstaden.GetListing', 'listings[1]/healthcareFacility/id'],
    ['kontakter', 'sjostads-kommun.GetCareManagers', 'careManager[1]/period'],
    ['hemstod', 'sjostads-kommun.HomeSupport', 'items[1]/header/documentId'],
    ['overenskommelser', 'region-storstaden.Agreements', 'items[1]/header/documentId'],
    ['avgifter', 'region-storstaden.PatientFees', 'items[1]/header/documentId'],
    [
      'vaccinationer',
      'region-storstaden.GetVaccinationHistory',
      'vaccinationMedicalRecord[1]/vaccinationMedicalRecordHeader/documentId',
    ],
    [
      'halsa',
      'region-storstaden.GetAlertInformation',
      'alertInformation[1]/alertInformationHeader/documentId',
    ],
    [
      'lakemedel',
      'region-storstaden.GetMedicationHistory',
      'medicationMedicalRecord[1]/medicationMedicalRecordHeader/documentId',
    ],
    ['remisser', 'ogonkliniken.GetRequestActivities', 'requestActivity[1]/body/eventTime'],
    ['inkorg', 'region-storstaden.Messages', 'items[1]/header/documentId'],
    ['insatser', 'sjostads-kommun.GetCareServices', 'careService[1]/careServiceHeader/documentId'],
    ['insatser', 'sjostads-kommun.CareDecisions', 'items[1]/header/documentId'],
    ['genomforande', 'sjostads-kommun.PerformedVisits', 'items[1]/header/documentId'],
    ['patientinformation', 'region-storstaden.PatientInformation', 'items[1]/header/documentId'],
    ['sar', 'sjostads-kommun.WoundCare', 'items[1]/header/documentId'],
    ['matvarden', 'region-storstaden.MeasurementPlans', 'items[1]/header/documentId'],
    ['matvarden', 'sjostads-kommun.OwnMeasurements', 'entry[1]/resource/id'],
    ['provsvar', 'region-storstaden.GetLaboratoryOrderOutcome', 'laboratoryOrderOutcome[1]/header/record/id'],
    ['ombud', 'region-storstaden.Representations', 'items[1]/header/documentId'],
  ] as const)('%s, %s: is named by its path, and the others live', async (resource, target, path) => {
    const whole = await answer('', resource)
    const { items, unreadable, processingStatus } = await answer(`fel=${target}:ogiltig`, resource)
    expect(unreadable).toMatchObject([{ contract: target.split('.')[1], path, reason: 'missing' }])
    expect(items.length).toBeGreaterThanOrEqual(whole.items.length - 1)
    expect(items.length).toBeGreaterThan(0)
    expect(processingStatus).toHaveLength(whole.processingStatus.length)
    expect(processingStatus.every((status) => status.statusCode === 'DataFromSource')).toBe(true)
  })
})

describe('a newcomer', () => {
  test('has only a place in a queue; the sources that know her have answered', async () => {
    const kontakter = await answer('varld=nykomling', 'kontakter')
    expect(kontakter.items).toMatchObject([{ kind: 'listing', queue: { position: 12 } }])
    // What only a kommun has is asked of nobody.
    const ofKommun: readonly string[] = ['hemstod', 'insatser', 'genomforande']
    for (const resource of asked.filter((one) => !ofKommun.includes(one))) {
      const { items, processingStatus } = await answer('varld=nykomling', resource)
      expect(items).toHaveLength(resource === 'kontakter' ? 1 : 0)
      expect(processingStatus.map((status) => status.sourceName)).toEqual(['Region Storstaden'])
    }
  })
})

describe('sources', () => {
  test('all known ones are told, connected or not', async () => {
    const { items } = await answer('kallor=kommun', 'kallor')
    expect(items.filter((item) => item.connected).map((item) => item.name)).toEqual(['Sjöstads kommun'])
    const others = [...producers.filter(({ name }) => name !== 'Sjöstads kommun'), ...unconnectedSources]
    expect(items.filter((item) => !item.connected).map((item) => item.name)).toEqual(
      others.map(({ name }) => name),
    )
    expect(items.every((item) => item.connected === item.themes.length > 0)).toBe(true)
  })

  test('without any connected, every theme is empty and nobody has answered', async () => {
    for (const resource of asked) {
      const { items, processingStatus } = await answer('kallor=ingen', resource)
      expect([items, processingStatus]).toEqual([[], []])
    }
  })

  test.each([
    ['region', ['region']],
    ['kommun', ['kommun']],
    ['bada', ['region', 'kommun']],
    ['privat', ['privat']],
  ])('%s: every item is of a source that is connected', async (sources, principals) => {
    for (const resource of asked) {
      const { items } = await answer(`kallor=${sources}`, resource)
      for (const item of items) expect(principals).toContain(item.source.careGiver.principal)
    }
  })
})
