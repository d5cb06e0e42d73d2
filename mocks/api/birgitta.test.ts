import { describe, expect, test } from 'vitest'
import { answer } from './test-client.ts'

const swedishDay = (iso: string | undefined) => iso?.slice(0, 10)

describe('the timeline of Birgitta', () => {
  test('today: two home visits', async () => {
    const { items } = await answer('', 'tidslinje')
    const today = items.filter((item) => swedishDay(item.start) === '2026-11-23')
    expect(today).toMatchObject([
      {
        title: 'Hemtjänst: morgonhjälp',
        start: '2026-11-23T08:00:00+01:00',
        end: '2026-11-23T08:30:00+01:00',
        atHome: true,
        performer: { name: 'Undersköterska' },
        source: {
          careGiver: { name: 'Sjöstads kommun, omsorgsnämnden', principal: 'kommun' },
          careUnit: { name: 'Hemtjänst Norr' },
          legalDomain: 'SoL',
        },
      },
      {
        title: 'Omläggning av sår',
        start: '2026-11-23T14:00:00+01:00',
        atHome: true,
        source: {
          careGiver: { name: 'Sjöstads kommun, hälso- och sjukvård', principal: 'kommun' },
          careUnit: { name: 'Hemsjukvården Sjöstad' },
          legalDomain: 'HSL',
        },
      },
    ])
  })

  test('a booking and the care contact it became are one, with the status of the care contact', async () => {
    const { items } = await answer('', 'tidslinje')
    const tomorrow = items.filter((item) => item.start === '2026-11-24T10:20:00+01:00')
    expect(tomorrow).toMatchObject([
      {
        kind: 'booking',
        title: 'Kontroll av hjärtsvikt',
        information: 'Väg dig på morgonen och ta med din medicinlista.',
        performer: { name: 'Amina Wallin', title: 'Sjuksköterska' },
        place: { name: 'Vårdcentralen Ekbacken', address: 'Parkgatan 4, Sjöstad' },
        status: { code: '53631000052103' },
        cancelBookingAllowed: true,
      },
    ])
    const ongoing = items.find((item) => item.start === '2026-11-23T08:00:00+01:00')
    expect(ongoing?.status).toMatchObject({ code: '53651000052107', text: 'pågående' })
  })

  test('the week has what the person needs: every kind of source, and rows without end, time or known code', async () => {
    const { items } = await answer('', 'tidslinje')
    const titles = items.map((item) => item.title)
    expect(titles).toContain('Fotvård')
    expect(items.find((item) => item.title === 'Kontroll av gråstarr')).toMatchObject({ isInvitation: true })
    expect(items.filter((item) => item.title === 'Hemtjänst: morgonhjälp')).toHaveLength(20)
    expect(items.some((item) => item.kind === 'booking' && item.start && !item.end)).toBe(true)
    expect(items.at(-1)?.start).toBeUndefined()
    expect(items.find((item) => item.title === 'Blodprov')).toMatchObject({
      form: { code: '17', text: 'Provtagning utan tid' },
      status: { code: '99', text: 'Klar, svar har kommit' },
    })
    expect(new Set(items.filter(({ kind }) => kind === 'request').map(({ place }) => place?.name))).toEqual(
      new Set([
        'Storstadens sjukhus, lungmottagningen',
        'Storstadens sjukhus, röntgen',
        'Ögonkliniken Storstaden',
        'Hörselmottagningen Vågen',
      ]),
    )
  })

  test('comes in order of time', async () => {
    const { items } = await answer('', 'tidslinje')
    const times = items.flatMap((item) => (item.start ? [Date.parse(item.start)] : []))
    expect(times).toEqual(times.toSorted((a, b) => a - b))
  })
})

describe('the contacts of Birgitta', () => {
  test('the läkarkontakt that two contracts name is one, with both sources', async () => {
    const { items } = await answer('', 'kontakter')
    const karin = items.filter((item) => item.practitioner?.name === 'Karin Ek')
    expect(karin).toHaveLength(1)
    expect(karin[0]).toMatchObject({ kind: 'care-manager', role: { code: '2' } })
    expect(karin[0]?.alsoFrom).toHaveLength(1)
    expect(items.filter((item) => item.kind === 'listing')).toMatchObject([
      { unit: { name: 'Vårdcentralen Ekbacken' } },
    ])
  })

  test('when GetCareManagers fails, the listing still names the doctor', async () => {
    const { items } = await answer('fel=alla.GetCareManagers:fel', 'kontakter')
    expect(items.filter((item) => item.practitioner?.name === 'Karin Ek')).toMatchObject([
      { kind: 'listing' },
    ])
  })

  test('the fast vårdkontakt has hours in Swedish time', async () => {
    const { items } = await answer('', 'kontakter')
    const amina = items.find((item) => item.practitioner?.name === 'Amina Wallin')
    expect(amina).toMatchObject({
      role: { code: '1', codeSystem: '1.2.752.129.5.1.69' },
      practitioner: { title: 'Sjuksköterska' },
      address: 'Parkgatan 4, Sjöstad',
      notes: 'Ring mig när du undrar över hjärtat eller dina mediciner.',
      validFrom: '2026-02-01',
    })
    expect(amina?.telecom[0]).toMatchObject({
      system: 'phone',
      hours: [
        { start: '08:00', end: '16:00', weekDays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] },
      ],
    })
  })

  test('roles nobody knows keep their words, and each unit comes once', async () => {
    const { items } = await answer('', 'kontakter')
    const roles = items.map((item) => item.role?.text)
    expect(roles).toEqual(expect.arrayContaining(['Kontaktsjuksköterska', 'Ansvarig distriktssköterska']))
    const units = items
      .filter(({ kind }) => kind === 'listing' || kind === 'care-unit')
      .map(({ unit }) => unit?.hsaId)
    expect(new Set(units).size).toBe(units.length)
  })
})

describe('the plans and agreements of Birgitta', () => {
  test('plans are metadata and documents, with names of the units that take part', async () => {
    const { items } = await answer('', 'vardplaner')
    expect(items.map((item) => item.typeOfCarePlan)).toEqual(['SIP', 'VP', 'RP', 'SPU', 'GP', 'VP'])
    const [sip] = items
    expect(sip).toMatchObject({
      title: 'Samordnad individuell plan',
      responsible: { name: 'Amina Wallin', title: 'Sjuksköterska' },
      signed: { name: 'Amina Wallin', signatureTime: '2026-11-09T15:20:00+01:00' },
    })
    expect(sip?.participatingCareUnits.map((unit) => unit.name)).toEqual([
      'Vårdcentralen Ekbacken',
      'Biståndsenheten',
      'Hemtjänst Norr',
      'Hemsjukvården Sjöstad',
      undefined,
    ])
    expect(sip?.content[0]?.size).toBeGreaterThan(800)
  })

  test('size is that of the document, not of its base64', async () => {
    const { items } = await answer('', 'vardplaner')
    const text = items.find((item) => item.title === 'Plan för fotvård')?.content[0]
    const written =
      'Fotvård var tredje månad. Smörj fötterna varje kväll. Får du ett nytt sår: ring Hemsjukvården Sjöstad, 031-390 06 30.'
    expect(text).toEqual({ mediaType: 'text/plain', size: new TextEncoder().encode(written).length })
  })

  test('of eight commitments two are done, and three come again, each with the day it was done', async () => {
    const { items } = await answer('', 'overenskommelser')
    const [first] = items
    expect(first?.nextStep).toMatchObject({ responsible: 'care', dueDate: '2026-11-30' })
    expect(first?.commitments).toHaveLength(8)
    expect(first?.commitments.filter((commitment) => commitment.done)).toHaveLength(2)
    // The wound is seen to every Monday, and it is Monday morning: it was done a week ago, and is not today.
    const again = first?.commitments.filter(({ repeat }) => repeat !== undefined)
    expect(again?.map(({ doneOn }) => doneOn)).toEqual(['2026-11-23', '2026-11-20', '2026-11-16'])
  })

  test('wound care is vård, promised by hemsjukvården, and the help in the morning is omsorg', async () => {
    const { items } = await answer('', 'overenskommelser')
    const said = items[0]?.commitments.map(({ text, responsible }) => [text, responsible])
    expect(said).toContainEqual(['Lägga om såret', 'care'])
    expect(said).toContainEqual(['Hjälpa dig på morgonen', 'social-care'])
    expect(items[0]?.parties).toContainEqual({ party: 'care', name: 'Hemsjukvården Sjöstad' })
  })

  test('a private utförare is a giver of its own, on behalf of the kommun and under SoL', async () => {
    const { items } = await answer('', 'tidslinje')
    expect(items.find(({ title }) => title === 'Hemtjänst: inköp')?.source).toMatchObject({
      careGiver: { name: 'Björkens hemtjänst', principal: 'privat', onBehalfOf: 'Sjöstads kommun' },
      legalDomain: 'SoL',
    })
    const { items: support } = await answer('', 'hemstod')
    expect(support).toContainEqual(
      expect.objectContaining({
        typeOfCareService: 'SVTJ',
        decidedBy: 'Biståndsenheten',
        performer: 'Björkens hemtjänst',
        chosen: true,
      }),
    )
  })

  test('Tove is ombud until the end of 2027', async () => {
    const { items } = await answer('', 'ombud')
    expect(items).toMatchObject([
      { name: 'Tove Sand', relation: 'dotter', status: 'active', validTo: '2027-12-31' },
      { name: 'Olof Berg', status: 'ended' },
    ])
  })
})
