import { allUnits } from '../catalogue/unit-catalogue.ts'
import { contractNames, type ItemOf } from '../contracts/contracts.ts'
import type { CarePlan } from '../contracts/riv-ta/get-care-plans.ts'
import { type PersonaId, personaIds, personaOf } from './personas.ts'
import { swedishMinute } from './swedish-time.ts'

/** Those whose records are written by hand and meant to be right: not the odd one, and not those made by the thousand. */
export const writtenByHand = personaIds.filter((id) => !['udda', 'hundra', 'storanvandare'].includes(id))

type Held<C extends keyof ItemOf> = ItemOf[C] & { producer: string }

/** When a world opens unless its link says otherwise. */
const opens = Date.parse('2026-11-23T08:15:00+01:00')

/** A record as it is when a world opens: what comes to be said of it later is not said yet, or it is not there. */
function asItIs(id: PersonaId, record: object): object | undefined {
  const later = (personaOf(id).formerly ?? [])
    .filter(({ until }) => Date.parse(until) > opens)
    .toSorted((a, b) => Date.parse(b.until) - Date.parse(a.until))
  return later.reduce<object | undefined>(
    (told, { now, before }) => (told && told === now ? before : told),
    record,
  )
}

/** What all producers hold about somebody of one contract when a world opens, as far as the person may see it. */
export function heldOf<C extends keyof ItemOf>(id: PersonaId, contract: C): Held<C>[] {
  return Object.entries(personaOf(id).records).flatMap(([producer, records]) =>
    ((records?.[contract] ?? []) as readonly object[])
      .flatMap((item) => (asItIs(id, item) as ItemOf[C] | undefined) ?? [])
      .filter((item) => !/"approvedForPatient":false|"nullified":true/.test(JSON.stringify(item)))
      .map((item) => ({ ...item, producer })),
  )
}

export const fullName = (id: PersonaId) => {
  const { givenName, familyName } = personaOf(id).person
  return `${givenName} ${familyName}`
}

/** Days of the week as contracts name them, by the number that JavaScript gives them. */
export const dayNumbers = {
  Sunday: 0,
  Monday: 1,
  Tuesday: 2,
  Wednesday: 3,
  Thursday: 4,
  Friday: 5,
  Saturday: 6,
}

/** Everything of a persona as text, records that only others may see left out. */
export const textOfAll = (id: PersonaId) =>
  contractNames.flatMap((contract) => heldOf(id, contract).map((item) => JSON.stringify(item)))

/** What the documents of a plan say, a text each; documents that are only a link say nothing. */
export function documentTexts({ carePlanBody }: CarePlan): string[] {
  return carePlanBody.content.flatMap(({ mediaType, value }) => {
    const bytes = value === undefined ? '' : atob(value)
    if (mediaType === 'text/plain')
      return [new TextDecoder().decode(Uint8Array.from(bytes, (char) => char.codePointAt(0) ?? 0))]
    if (mediaType !== 'application/pdf' || bytes === '') return []
    // Rows of one paragraph follow each other; a paragraph is a marked content of its own.
    const paragraphs = [...bytes.matchAll(/BDC (.*?) EMC/gs)].map(([, drawn = '']) =>
      [...drawn.matchAll(/\(((?:\\.|[^\\)])*)\) Tj/g)]
        .map(([, row = '']) => row.replaceAll(/\\(.)/g, '$1'))
        .join(' '),
    )
    return [paragraphs.join('\n')]
  })
}

const weekDays = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'] as const
const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
]
const dateWords = new RegExp(
  String.raw`(?:(${weekDays.join('|')})(?:en)? (?:den )?)?\b(\d{1,2}) (${months.join('|')})(?: (\d{4}))?(?: (?:klockan|kl\.) (\d{1,2})(?:[.:](\d{2}))?)?`,
  'giu',
)

/** A date that a text names: its day, the weekday it is said to be, and the time of day after it. */
type Named = { day: string; weekDay: string | undefined; time: string | undefined }

const daysBetween = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000

/** Every date that a text names. Without a year it is the one closest to `near`. */
export function datesIn(text: string, near = '2026-11-23'): Named[] {
  return [...text.matchAll(dateWords)].map(([, weekDay, day = '', month = '', year, hour, minute = '00']) => {
    const rest = `${String(months.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
    const closest = ['2025', '2026', '2027']
      .map((one) => `${one}-${rest}`)
      .toSorted((a, b) => daysBetween(a, near) - daysBetween(b, near))[0]
    return {
      day: year ? `${year}-${rest}` : (closest ?? ''),
      weekDay: weekDay?.toLowerCase(),
      time: hour && `${hour.padStart(2, '0')}:${minute}`,
    }
  })
}

export const weekDayOf = (day: string) => weekDays[new Date(`${day}T12:00:00Z`).getUTCDay()]

/** Weekdays that a text is about, as numbers with Sunday 0. */
export function weekDaysIn(text: string): Set<number> {
  const found = new Set<number>()
  const add = (...days: number[]) => days.forEach((day) => found.add(day))
  for (const [index, name] of weekDays.entries()) {
    if (new RegExp(String.raw`\b${name}`, 'iu').test(text)) add(index)
  }
  if (/\bvardag(?:ar)?\b/iu.test(text)) add(1, 2, 3, 4, 5)
  if (/\bvarje (?:dag|kväll|morgon)\b|\bdagligen\b/iu.test(text)) add(0, 1, 2, 3, 4, 5, 6)
  return found
}

/** Somebody who can be named: what they are called, what they are, where they work, and their numbers. */
export type Known = { names: string[]; roles: string[]; unit?: string | undefined; phones: string[] }

function named(
  name: string | undefined,
  roles: (string | undefined)[],
  unit?: string,
  phones: string[] = [],
): Known[] {
  const known = roles.filter((role) => role !== undefined)
  return name === undefined ? [] : [{ names: [name], roles: known, unit, phones }]
}

/** Everyone that some record of a persona, or the catalogue of units, presents. */
export function knownTo(id: PersonaId): Known[] {
  return [
    ...named(fullName(id), []),
    ...heldOf(id, 'RelatedPersons').flatMap((one) =>
      named(one.name, [one.relationship], undefined, one.phone ? [one.phone] : []),
    ),
    ...heldOf(id, 'Representations').flatMap((one) => named(one.name, [one.relation, 'God man'])),
    ...heldOf(id, 'GetCareManagers').flatMap((one) =>
      named(
        one.practitioner.name,
        [
          one.code.displayName ?? one.code.originalText,
          one.practitioner.qualification?.originalText ?? one.practitioner.qualification?.displayName,
        ],
        one.managingCareUnit?.name,
        one.contact.flatMap(({ telecom }) => telecom.flatMap(({ value }) => value ?? [])),
      ),
    ),
    ...heldOf(id, 'GetSubjectOfCareSchedule').flatMap((one) =>
      named(one.performer && one.performerName, [], one.healthcare_facility_name),
    ),
    ...[
      ...heldOf(id, 'GetCareContacts').map((one) => one.careContactHeader),
      ...heldOf(id, 'GetCarePlans').map((one) => one.carePlanHeader),
    ].flatMap(({ accountableHealthcareProfessional: who }) =>
      named(
        who.healthcareProfessionalName,
        [who.healthcareProfessionalRoleCode?.originalText],
        who.healthcareProfessionalOrgUnit?.orgUnitName,
      ),
    ),
    ...heldOf(id, 'GetListing').flatMap((one) =>
      named(one.healthcarePersonnel?.name, [one.healthcarePersonnel?.title]),
    ),
    ...allUnits.map(({ name, phone }) => ({
      names: [name, ...name.split(', ')],
      roles: [],
      unit: name,
      phones: phone ? [phone] : [],
    })),
  ]
}

/** The known ones that a name stands for; a unit may be called by the first word of its name, as Habiliteringen. */
export function meantBy(name: string, known: readonly Known[]): Known[] {
  const said = name.toLowerCase()
  const isShort = /e[nt]$/.test(said)
  return known.filter(({ names }) =>
    names.some((one) => one.toLowerCase() === said || (isShort && one.toLowerCase().startsWith(`${said} `))),
  )
}

const phonePattern = /\b0\d{1,3}-\d[\d ]{4,9}\d\b/g

/** Phone numbers in a text, as they stand there. */
export const phonesIn = (text: string) => text.match(phonePattern) ?? []

/** `2026-11-24` and `10:20` of an instant, by the Swedish clock. */
export function swedishDayAndTime(instant: string): { day: string; time: string } {
  const minute = swedishMinute(new Date(instant))
  return { day: minute.slice(0, 10), time: minute.slice(11, 16) }
}
