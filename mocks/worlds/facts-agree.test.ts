import { describe, expect, test } from 'vitest'
import { producers } from '../catalogue/producers.ts'
import { allUnits, unitOf } from '../catalogue/unit-catalogue.ts'
import { contractNames } from '../contracts/contracts.ts'
import { personaIds, personaOf } from './personas.ts'
import {
  datesIn,
  dayNumbers,
  documentTexts,
  fullName,
  heldOf,
  knownTo,
  meantBy,
  phonesIn,
  swedishDayAndTime,
  textOfAll,
  weekDayOf,
  writtenByHand,
} from './test-told.ts'

const today = '2026-11-23'

/** Texts for people, of records and documents. */
const textsOf = (id: (typeof personaIds)[number]) => [
  ...textOfAll(id),
  ...heldOf(id, 'GetCarePlans').flatMap(documentTexts),
]

test('each phone number is of one party', () => {
  const whose = new Map<string, Set<string>>()
  const add = (phone: string, name: string | undefined) =>
    whose.set(
      phone.replaceAll(' ', ''),
      (whose.get(phone.replaceAll(' ', '')) ?? new Set()).add(name ?? 'utan namn'),
    )
  for (const { name, phone } of allUnits) if (phone) add(phone, name)
  for (const id of writtenByHand) {
    for (const one of heldOf(id, 'GetCareManagers'))
      for (const { value } of one.contact.flatMap(({ telecom }) => telecom))
        if (value && phonesIn(value).length > 0) add(value, one.practitioner.name)
    for (const one of heldOf(id, 'RelatedPersons')) if (one.phone) add(one.phone, one.name)
    for (const one of heldOf(id, 'HomeSupport'))
      if (one.support?.phone) add(one.support.phone, one.support.name)
    for (const { participants = [], mainResponsible } of heldOf(id, 'PlanStructures'))
      for (const { phone, name } of [...participants, ...(mainResponsible ? [mainResponsible] : [])])
        if (phone) add(phone, name)
    for (const one of heldOf(id, 'WoundCare'))
      for (const { contact } of one.kind === 'plan' ? (one.watchFor ?? []) : [])
        if (contact?.phone) add(contact.phone, contact.name)
    for (const { risks } of heldOf(id, 'Agreements'))
      for (const { contact = '' } of risks)
        for (const phone of phonesIn(contact)) {
          const [called = ''] = contact.split(', ')
          const [known] = meantBy(called, knownTo(id)).filter(({ phones }) => phones.includes(phone))
          add(phone, known?.unit === undefined || known.phones.length === 0 ? called : known.names[0])
        }
  }
  expect(whose.size).toBeGreaterThan(30)
  expect([...whose].filter(([, names]) => names.size > 1).map(([phone, names]) => [phone, ...names])).toEqual(
    [],
  )
})

test('one document id is one record of one patient in a source system', () => {
  const seen = new Set<string>()
  for (const id of writtenByHand) {
    for (const contract of contractNames) {
      if (contract === 'Representations') continue
      for (const text of heldOf(id, contract).map((item) => JSON.stringify(item))) {
        const own = /"documentId":"([^"]+)","sourceSystemHSAId":"([^"]+)"|"bookingId":"([^"]+)"/.exec(text)
        if (!own) continue
        // What was asked for and then decided is one, in two versions.
        const version = contract === 'CareDecisions' ? /"stage":"\w+"/.exec(text)?.[0] : ''
        const key = `${contract} ${own.slice(1).join(' ')} ${version}`
        expect(seen.has(key), `${key} of ${id}`).toBe(false)
        seen.add(key)
      }
    }
  }
  expect(seen.size).toBeGreaterThan(100)
})

test('ages that are told are right', () => {
  for (const id of personaIds) {
    const { description, person } = personaOf(id)
    const told = /, (\d+)[:,]/.exec(description)?.[1]
    const birthday = `${person.personnummer.slice(4, 6)}-${person.personnummer.slice(6, 8)}`
    const age = 2026 - Number(person.personnummer.slice(0, 4)) - (birthday > today.slice(5) ? 1 : 0)
    expect(told, description).toBe(String(age))
  }
})

test('only a region or a kommun is huvudman: each private provider works on behalf of one', () => {
  const givers = [
    ...producers.flatMap(({ careGivers }) => careGivers),
    ...allUnits.map((one) => one.careGiver),
  ]
  const principals = new Set(
    givers.filter((one) => one.principal !== 'privat').map(({ name }) => name.split(', ')[0]),
  )
  expect(givers.some(({ principal }) => principal === 'privat')).toBe(true)
  for (const { name, principal, onBehalfOf } of givers) {
    if (principal === 'privat') expect(principals, name).toContain(onBehalfOf)
    else expect(onBehalfOf, name).toBeUndefined()
  }
})

test('who gives vård under HSL is another giver than who gives omsorg, and is never called utförare', () => {
  for (const { name, careGiver, legalDomain } of allUnits) {
    const others = allUnits.filter((one) => one.careGiver.hsaId === careGiver.hsaId)
    expect(new Set(others.map((one) => one.legalDomain === 'HSL')).size, name).toBe(1)
    if (legalDomain === 'HSL') expect(careGiver.name, name).not.toContain('utförare')
  }
})

describe.each(writtenByHand)('%s', (id) => {
  test('a weekday stands with its own date', () => {
    const wrong = textsOf(id)
      .flatMap((text) => datesIn(text))
      .filter(({ day, weekDay }) => weekDay !== undefined && weekDay !== weekDayOf(day))
    expect(wrong).toEqual([])
  })

  test('what has been, has been; what is to come, is to come; and nothing ends before it begins', () => {
    for (const { careContactHeader: header, careContactBody: body } of heldOf(id, 'GetCareContacts')) {
      const { start, end } = body.careContactTimePeriod ?? {}
      const written = Date.parse(header.accountableHealthcareProfessional.authorTime)
      if (body.careContactStatus?.displayName !== 'avslutad') continue
      expect(Date.parse(end ?? start ?? ''), header.documentId).toBeLessThanOrEqual(written)
      expect(swedishDayAndTime(new Date(written).toISOString()).day < today, header.documentId).toBe(true)
    }
    for (const { startTimeInclusive: start, endTimeExclusive: end, bookingId } of heldOf(
      id,
      'GetSubjectOfCareSchedule',
    )) {
      if (start) expect(swedishDayAndTime(start).day >= today, bookingId).toBe(true)
      if (start && end) expect(Date.parse(end), bookingId).toBeGreaterThan(Date.parse(start))
    }
    for (const one of [...heldOf(id, 'Agreements'), ...heldOf(id, 'CareDecisions')]) {
      const { validFrom = '', validTo = '9999' } = one as { validFrom?: string; validTo?: string }
      expect(validTo > validFrom, one.header.documentId).toBe(true)
    }
  })

  test('visits are made when the unit takes them', () => {
    const times = [
      ...heldOf(id, 'GetSubjectOfCareSchedule')
        .filter(({ careTypeID }) => careTypeID === 'besok')
        .map((one) => [one.healthcare_facility, one.startTimeInclusive, one.endTimeExclusive] as const),
      ...heldOf(id, 'GetCareContacts')
        .filter(({ careContactBody }) => careContactBody.careContactCode?.displayName === 'Besök')
        .map(({ careContactBody: body }) => {
          const { start, end } = body.careContactTimePeriod ?? {}
          return [body.careContactOrgUnit?.orgUnitHSAId, start, end] as const
        }),
    ]
    for (const [hsaId, start, end = start] of times) {
      const hours = unitOf(hsaId)?.visitHours
      if (!hours || !start || !end) continue
      const { day, time } = swedishDayAndTime(start)
      const isOpen = hours.some(
        (one) =>
          one.days.some((name) => dayNumbers[name] === new Date(day).getUTCDay()) &&
          one.start <= time &&
          one.end >= swedishDayAndTime(end).time,
      )
      expect(isOpen, `${unitOf(hsaId)?.name} ${day} ${time}`).toBe(true)
    }
  })

  test('an agreement is of its parties, told no earlier than it changed, and followed up within its time', () => {
    const name = fullName(id)
    for (const one of heldOf(id, 'Agreements')) {
      const { header, title, parties, goals, commitments, history = [], nextStep } = one
      const written = header.authorTime ? swedishDayAndTime(header.authorTime).day : ''
      for (const change of history) expect(change.date <= written, change.text).toBe(true)
      const codes = new Set<string>([...parties.map(({ party }) => party), 'resident'])
      for (const { responsible } of [...commitments, ...goals, ...(nextStep ? [nextStep] : [])]) {
        if (responsible) expect(codes, title).toContain(responsible)
      }
      for (const { party, name: called } of parties) {
        if (party === 'resident') expect(called).toBe(name)
        const domain = meantBy(called, knownTo(id)).flatMap(
          ({ unit }) => allUnits.find((u) => u.name === unit) ?? [],
        )[0]
        if (party === 'care' || party === 'social-care') {
          expect(domain?.legalDomain === 'HSL' ? 'care' : 'social-care', called).toBe(party)
        }
      }
      for (const day of [one.followUpDate, ...goals.map(({ followUpDate }) => followUpDate)]) {
        if (!day) continue
        expect(day > (one.validFrom ?? '') && day <= (one.validTo ?? '9999'), title).toBe(true)
        expect(['lördag', 'söndag'], day).not.toContain(weekDayOf(day))
      }
    }
  })

  test('what is promised by a day is booked on that day, and what is counted on is booked', () => {
    const bookings = heldOf(id, 'GetSubjectOfCareSchedule')
    for (const { commitments, bookings: named = [], producer } of heldOf(id, 'Agreements')) {
      for (const bookingId of named) {
        expect(
          bookings.some((one) => one.producer === producer && one.bookingId === bookingId),
          bookingId,
        ).toBe(true)
      }
      for (const { text, dueDate, done } of commitments) {
        const days = bookings
          .filter(({ timeTypeName = '?' }) => text.toLowerCase().includes(timeTypeName.toLowerCase()))
          .flatMap(({ startTimeInclusive: start }) => (start ? [swedishDayAndTime(start).day] : []))
        if (dueDate && !done && days.length > 0) expect(days, text).toContain(dueDate)
        for (const { day } of datesIn(text)) if (dueDate) expect(day, text).toBe(dueDate)
      }
    }
  })

  test('a medicine that must not be taken may always be taken when breath is short, and lists of signs end at 112', () => {
    for (const text of textsOf(id)) {
      if (/inte den snabbverkande/iu.test(text)) expect(text).toMatch(/men ta den .*svårt att andas/iu)
    }
    const signs = heldOf(id, 'Agreements')
      .filter(({ status }) => status === 'active')
      .flatMap(({ risks }) => risks.map(({ trigger, action }) => `${trigger}: ${action}`))
    if (textsOf(id).some((text) => /blodförtunnande|hjärtsvikt|astma/iu.test(text)) && signs.length > 0) {
      expect(signs.join('\n')).toMatch(/ring 112/iu)
    }
    for (const { trigger, action } of heldOf(id, 'Agreements').flatMap(({ risks }) => risks)) {
      if (/svårt att andas/iu.test(trigger)) expect(action).toMatch(/112/)
    }
  })
})
