import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { alertPartsOf } from '../api/alert-parts.ts'
import { careManagerContact } from '../api/contact-of-care-manager.ts'
import { careUnitContact, listingContact } from '../api/contact-of-unit.ts'
import { delning } from '../api/delning.ts'
import { halsa } from '../api/halsa.ts'
import { imagingReplyOf } from '../api/imaging-replies.ts'
import { insatser } from '../api/insatser.ts'
import { labReplyOf } from '../api/lab-replies.ts'
import { lakemedel } from '../api/lakemedel.ts'
import { noteOf } from '../api/note.ts'
import { referralReplyOf } from '../api/referral-replies.ts'
import { referralsOf } from '../api/referrals.ts'
import { sparrar } from '../api/sparrar.ts'
import { bookingEvent, careContactEvent, requestEvent } from '../api/timeline-events.ts'
import { givenIn } from '../api/vaccinationer.ts'
import { vardplaner } from '../api/vardplaner.ts'
import { producers } from '../catalogue/producers.ts'
import type { AnyRecords } from '../contracts/any.arbitrary.ts'
import type { ContractName } from '../contracts/contracts.ts'
import { fatesOf } from './fate.ts'
import { fatesIn } from './fate-in-record.ts'
import { tables } from './tables.ts'

/*
 * That the tables say what is so: a value is taken out of a record, and what the portal is told of the record is compared. What is
 * said to be unseen changes nothing; what is said to be shown does, in some record; but what stands in only where something else is lacking may be in none. What is
 * said to stand in for something that is there changes nothing.
 */
const held = vi.hoisted(() => ({ contract: '', items: [] as unknown[] }))
vi.mock('../platform/gather.ts', () => ({
  gather: (contract: string) =>
    Promise.resolve({ items: contract === held.contract ? held.items : [], statuses: [], unreadable: [] }),
}))

const beside = import.meta.glob<{ default?: AnyRecords }>('../contracts/riv-ta/*.arbitrary.ts', {
  eager: true,
})
const made = Object.values(beside).flatMap(({ default: one }) => one ?? [])
const [producer] = producers
type One = { producer: unknown; item: unknown }
type Teller = (one: never) => unknown

const tellers: Partial<Record<ContractName, Teller>> = {
  GetSubjectOfCareSchedule: bookingEvent,
  GetCareContacts: (one: never) => [careContactEvent(one), careUnitContact(one)],
  GetCarePlans: () => vardplaner({ rights: undefined } as never),
  GetRequestActivities: (one: never) => [requestEvent(one), referralsOf([one])],
  GetCareServices: () => insatser({} as never),
  GetListing: listingContact,
  GetCareManagers: careManagerContact,
  GetMedicationHistory: () => lakemedel({} as never),
  GetVaccinationHistory: givenIn,
  GetAlertInformation: async (one: never) => [alertPartsOf(one), await halsa({} as never)],
  GetDiagnosis: () => halsa({} as never),
  GetFunctionalStatus: () => halsa({} as never),
  GetLaboratoryOrderOutcome: (one: never) => labReplyOf(one, 'p'),
  GetImagingOutcome: imagingReplyOf,
  GetReferralOutcome: referralReplyOf,
  GetCareDocumentation: noteOf,
  GetAllExtendedConsentsForPatient: () => delning({} as never),
  GetExtendedBlocksForPatient: () => sparrar({} as never),
}

/** What is told, without ids that are made of all that a record says. */
async function told(name: ContractName, teller: Teller, item: unknown): Promise<string> {
  const one: One = { producer, item }
  held.contract = name
  held.items = [one]
  try {
    return JSON.stringify(await teller(one as never), (key, value: unknown) =>
      ['id', 'documentId', 'logId'].includes(key) ? undefined : value,
    )
  } catch {
    // Of a record without what each must have nothing can be told.
    return 'nothing'
  }
}

type Place = { path: string; at: string; without: () => unknown }

/** Each simple value of a record, with the record as it is without that. */
function placesIn(item: unknown): Place[] {
  const all: { path: string; at: string; keys: (string | number)[] }[] = []
  const walk = (value: unknown, path: string, keys: (string | number)[]) => {
    if (Array.isArray(value)) for (const [index, one] of value.entries()) walk(one, path, [...keys, index])
    else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value)) walk(one, path ? `${path}/${key}` : key, [...keys, key])
    else all.push({ path, at: atOf(keys), keys })
  }
  walk(item, '', [])
  return all.map(({ path, at, keys }) => ({
    path,
    at,
    without: () => {
      const copy: unknown = structuredClone(item)
      const holder = keys.slice(0, -1).reduce((from: unknown, key) => Reflect.get(from as object, key), copy)
      const last = keys.at(-1) ?? ''
      if (Array.isArray(holder)) holder.splice(Number(last), 1)
      else Reflect.deleteProperty(holder as object, last)
      return copy
    },
  }))
}

const atOf = (keys: readonly (string | number)[]) =>
  keys.reduce<string>(
    (at, key) => (typeof key === 'number' ? `${at}[${key + 1}]` : at ? `${at}/${key}` : key),
    '',
  )

/** Of these the portal is told, and shows no more than their words. */
const onlyTold = [
  'careContactBody/careContactStatus/codeSystem',
  'code/codeSystem',
  'medicationMedicalRecordBody/medicationPrescription/endOfTreatmentReason/code',
  'alertInformationBody/relatedAlertInformation/typeOfAlertInformationRelationship/code',
]
/** Of these the portal is told beside what they stand in for, and the page shows one of them. */
const chosenByPage =
  /\/(?:hypersensitivityAgentCode|treatmentCode|typeOfAlertInformationRelationship)\/(?:displayName|originalText)$/
/** Bytes of a file are sent by themselves, and any text is hardly ever base64. */
const toldElsewhere = /(?:value|dicomValue)$/

test.each(Object.entries(tellers) as [ContractName, Teller][])(
  '%s: what is said of each field is so',
  async (name, teller) => {
    const record = made.find(({ contract }) => contract === name)?.record ?? fc.constant({})
    const fates = fatesOf(tables[name]?.fields ?? {})
    const seen = new Map<string, { path: string; kind: string; times: number; changed: number }>()
    for (const item of fc.sample(record, { numRuns: 60, seed: 20_261_124 })) {
      const whole = await told(name, teller, item)
      const places = placesIn(item)
      const fateIn = fatesIn(places, fates)
      for (const { path, at, without } of places) {
        const [kind] = fateIn({ path, at })
        if (!fates.has(path) || kind === 'rule') continue
        const one = seen.get(`${kind} ${path}`) ?? { path, kind, times: 0, changed: 0 }
        seen.set(`${kind} ${path}`, one)
        // What has changed something is shown, and needs no more.
        if (one.times >= (kind === 'shown' && one.changed === 0 ? 40 : 4)) continue
        one.times += 1
        if ((await told(name, teller, without())) !== whole) one.changed += 1
      }
    }
    const wrong = [...seen.values()].flatMap(({ path, kind, times, changed }) => {
      const [, words = '', others] = fates.get(path) ?? []
      if (kind === 'unseen' && changed > 0 && !onlyTold.includes(path))
        return [`${path} is unseen, and changed ${changed} of ${times}`]
      // The catalogue of the mocks does not know what is drawn here.
      if (kind === 'reserve' && changed > 0 && !/katalogen/.test(words) && !chosenByPage.test(path))
        return [`${path} stands in for what is there, and changed ${changed} of ${times}`]
      if (
        kind !== 'shown' ||
        changed > 0 ||
        times < 15 ||
        toldElsewhere.test(path) ||
        (!others && /när|saknas/.test(words))
      )
        return []
      return [`${path} is shown, and changed none of ${times}`]
    })
    expect(wrong).toEqual([])
  },
)
