import { describe, expect, test } from 'vitest'
import { allUnits } from '../catalogue/unit-catalogue.ts'
import { agreementsOf, bookingOf, boundDays, momentsOf, planOf, structuresOf } from './test-plans-told.ts'
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
  weekDayOf,
  weekDaysIn,
  writtenByHand,
} from './test-told.ts'

const today = '2026-11-23'
const withParts = writtenByHand.flatMap((id) =>
  structuresOf(id).map((structure) => ({ id, structure, name: `${id}: ${structure.title}` })),
)

test('there are plans with parts and with documents to compare', () => {
  expect(withParts.length).toBeGreaterThan(7)
  expect(withParts.filter(({ id, structure }) => planOf(id, structure)).length).toBeGreaterThan(7)
})

describe.each(withParts)('$name', ({ id, structure }) => {
  const plan = planOf(id, structure)
  const texts = plan ? documentTexts(plan) : []
  const written = structure.header.authorTime && swedishDayAndTime(structure.header.authorTime).day
  const known = knownTo(id)

  test('has a document of the same day, name and unit', () => {
    expect(plan).toBeDefined()
    const time = plan?.carePlanHeader.documentTime
    expect(time && swedishDayAndTime(time).day).toBe(written)
    expect(plan?.carePlanHeader.documentTitle).toBe(structure.title)
    expect(plan?.carePlanHeader.accountableHealthcareProfessional.healthcareProfessionalCareUnitHSAId).toBe(
      structure.header.careUnitHSAId,
    )
  })

  test('neither document nor parts tell of what was decided after they were written', () => {
    const changes = [structure, ...agreementsOf(id, structure)].flatMap(({ history = [] }) => history)
    for (const { date, text } of changes) expect(date <= (written ?? ''), `${date} ${text}`).toBe(true)
    for (const { status, title, scheduledPeriod: period } of structure.activities) {
      if (status === 'completed')
        expect((period?.end ?? period?.start ?? '') <= (written ?? ''), title).toBe(true)
      if (status === 'in-progress') expect((period?.start ?? '') <= today, title).toBe(true)
      if (period?.end) expect(period.end >= (period.start ?? ''), title).toBe(true)
    }
  })

  test('every date and time in a document is one that some record tells, and the follow-up is the same', () => {
    const moments = momentsOf(id)
    for (const text of texts) {
      for (const { day, time } of datesIn(text, written)) {
        expect(moments, text).toContain(time ? `${day} ${time}` : day)
      }
      for (const sentence of text.match(/[^.\n]*(?:följs upp|uppföljning)[^.\n]*\d{4}/giu) ?? []) {
        expect(
          datesIn(sentence).map(({ day }) => day),
          sentence,
        ).toEqual([structure.followUpDate])
      }
    }
  })

  test('weekdays are the same in document and parts', () => {
    const bound = boundDays(structure)
    const told = new Set([
      ...bound,
      ...weekDaysIn(JSON.stringify(structure)),
      ...(structure.activities.some(({ repeat }) => repeat?.startsWith('FREQ=DAILY'))
        ? weekDaysIn('varje dag')
        : []),
    ])
    for (const text of texts) {
      const inText = weekDaysIn(text)
      expect(
        [...inText].filter((day) => !told.has(day)),
        text,
      ).toEqual([])
      expect(
        [...bound].filter((day) => !inText.has(day)),
        text,
      ).toEqual([])
    }
  })

  test('those who are named are known, by the same number, role and unit', () => {
    const { mainResponsible, participants = [], goals = [], activities, meeting } = structure
    const people = [...(mainResponsible ? [mainResponsible] : []), ...participants]
    const names = [
      ...people.map(({ name }) => name),
      ...[...goals, ...activities].flatMap(({ responsible }) => responsible ?? []),
      ...(meeting?.invited ?? []),
      ...(structure.history ?? []).flatMap(({ by }) => by?.split(', ') ?? []),
    ]
    for (const name of names) expect(meantBy(name, known), name).not.toEqual([])
    for (const { name, phone, role, unit } of people) {
      const meant = meantBy(name, known)
      const [phones, roles, units] = [
        meant.flatMap((one) => one.phones),
        meant.flatMap((one) => one.roles.map((word) => word.toLowerCase())),
        meant.flatMap((one) => one.unit ?? []),
      ]
      if (phone) expect(phones, name).toContain(phone)
      if (unit)
        expect(
          units.some((one) => one.startsWith(unit)),
          `${name}, ${unit}`,
        ).toBe(true)
      // Whoever only has a booking is presented without a title.
      for (const word of roles.length > 0 ? (role?.toLowerCase().split(', ') ?? []) : [])
        expect(roles, `${name}, ${word}`).toContainEqual(expect.stringMatching(new RegExp(`^${word}`)))
    }
  })

  test('nobody is said to be missing who is known', () => {
    const titles = known.flatMap(({ roles }) => roles.map((role) => role.toLowerCase()))
    for (const { name, role = '' } of structure.participants ?? []) {
      expect(/tillsätts|inte utse/iu.test(role) && titles.includes(name.toLowerCase()), name).toBe(false)
    }
  })

  test('vård is what is done under HSL, omsorg under SoL and LSS', () => {
    const wrong = (structure.participants ?? []).filter(({ unit, party = 'care' }) => {
      const domain = unitNamed(unit)?.legalDomain
      return domain && party !== (domain === 'HSL' ? 'care' : 'social-care')
    })
    expect(wrong).toEqual([])
  })

  test('each activity with a booking has it, and those of the week are booked when they are said to be', () => {
    const slots = heldOf(id, 'GetSubjectOfCareSchedule')
    for (const { title, bookingId, weekly = [], responsible = '' } of structure.activities) {
      if (bookingId) expect(bookingOf(id, structure.producer, bookingId), title).toBeDefined()
      if (weekly.length === 0) continue
      const own = slots
        .filter(
          (one) => one.healthcare_facility_name?.startsWith(responsible) && one.careTypeID === 'hembesok',
        )
        .map(({ startTimeInclusive: start = '', endTimeExclusive: end = '' }) => ({
          ...swedishDayAndTime(start),
          end: swedishDayAndTime(end).time,
        }))
      expect(own, title).not.toEqual([])
      for (const { days, start, end = start } of weekly) {
        for (const day of new Set(own.map((one) => one.day))) {
          if (!days.some((name) => dayNumbers[name] === new Date(day).getUTCDay())) continue
          const covered = own.some((one) => one.day === day && one.time <= start && one.end >= end)
          expect(covered, `${title}, ${day} ${start}`).toBe(true)
        }
      }
    }
  })

  test('a meeting is booked, is the follow-up of a plan in force, and follow-ups are on working days', () => {
    const { meeting, followUpDate, status, goals = [] } = structure
    if (meeting?.start) {
      const start = new Date(meeting.start).getTime()
      const booked = heldOf(id, 'GetSubjectOfCareSchedule').some(
        (one) => Date.parse(one.startTimeInclusive ?? '') === start,
      )
      expect(booked).toBe(true)
      if (status === 'active') expect(swedishDayAndTime(meeting.start).day).toBe(followUpDate)
    }
    for (const day of [followUpDate, ...goals.map((goal) => goal.followUpDate)]) {
      if (!day) continue
      expect(['lördag', 'söndag'], day).not.toContain(weekDayOf(day))
      expect(day > (written ?? '')).toBe(true)
    }
    for (const { followUpDate: other } of agreementsOf(id, structure)) {
      if (other && followUpDate) expect(other).toBe(followUpDate)
    }
  })

  test('a goal that an agreement has too is the same there: status, day and who answers for it', () => {
    if (structure.status === 'ended') return
    const agreed = heldOf(id, 'Agreements')
      .filter(({ status }) => status === 'active')
      .flatMap(({ goals }) => goals.flatMap((goal) => [goal, ...(goal.subGoals ?? [])]))
    for (const goal of structure.goals ?? []) {
      for (const other of agreed.filter(({ description }) => description === goal.description)) {
        expect(other.lifecycleStatus, goal.description).toBe(goal.lifecycleStatus)
        expect(other.followUpDate, goal.description).toBe(goal.followUpDate)
        expect(other.responsible, goal.description).toBe(partyOf(goal.responsible))
      }
    }
  })

  test('nothing that is yet to be tried out is already used', () => {
    for (const { title, status } of structure.activities) {
      const thing = status === 'not-started' && /^Prova ut (?:en |ett )?(\p{L}+)/u.exec(title)?.[1]
      if (!thing) continue
      const others = [
        ...heldOf(id, 'GetSubjectOfCareSchedule').map((one) => `${one.timeTypeName} ${one.purpose ?? ''}`),
        ...structuresOf(id).flatMap((one) => one.activities.map((activity) => activity.title)),
        ...heldOf(id, 'GetCarePlans').flatMap(documentTexts),
      ].filter((text) => text !== title && text.toLowerCase().includes(thing.toLowerCase()))
      expect(others).toEqual([])
    }
  })

  test('numbers in the document are those of whom it names', () => {
    for (const text of texts) {
      for (const line of text.split(/\n|(?<=\.) /)) {
        for (const phone of phonesIn(line)) {
          const whose = known.filter(({ phones }) => phones.includes(phone)).flatMap(({ names }) => names)
          expect(
            whose.some((name) => line.includes(name)),
            line,
          ).toBe(true)
        }
      }
    }
  })

  function partyOf(responsible: string | undefined) {
    if (responsible === undefined) return undefined
    if (responsible === fullName(id)) return 'resident'
    const domain = unitNamed(meantBy(responsible, known)[0]?.unit)?.legalDomain
    return domain === 'HSL' ? 'care' : 'social-care'
  }
})

/** A unit by its name, or the first word of it. */
function unitNamed(name: string | undefined) {
  return allUnits.find((unit) => unit.name === name || unit.name.startsWith(`${name} `))
}
