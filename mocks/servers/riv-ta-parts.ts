import type { Window } from '../contracts/windows.ts'
import { type Codec, one, optional, structure, text } from '../contracts/riv-ta/codec.ts'
import type { NetQuestion } from './question.ts'

/** OID of the personnummer among ids. */
const personnummerOid = '1.2.752.129.2.1.3.1'

type Written = Record<string, unknown>

/** The request of a contract: a codec of its element, and how a question stands in it. `core`: namespace of the domain's types. */
export type RequestForm = {
  codec: (core: string) => Codec<Written>
  write: (question: NetQuestion, logicalAddress: string) => Written
  read: (written: Written) => NetQuestion
  /** False where the request says nothing of a period. */
  hasPeriod: boolean
}

type Person = {
  /** Name of the element. */
  element: string
  codec: (core: string) => Codec<unknown>
  write: (personnummer: string) => unknown
  read: (written: unknown) => string
}

const plain = (element: string): Person => ({
  element,
  codec: () => text as Codec<unknown>,
  write: (personnummer) => personnummer,
  read: String,
})
const patientId: Person = {
  element: 'patientId',
  codec: (core) => structure({ id: one(text), type: optional(text) }, core) as Codec<unknown>,
  write: (id) => ({ id, type: personnummerOid }),
  read: (written) => (written as { id: string }).id,
}
const patientIi: Person = {
  element: 'patientId',
  codec: (core) => structure({ root: one(text), extension: one(text) }, core) as Codec<unknown>,
  write: (extension) => ({ root: personnummerOid, extension }),
  read: (written) => (written as { extension: string }).extension,
}

/** Of a period without a start, or without an end, since the contracts want both, and take days of two centuries. */
const [earliest, latest] = ['1900-01-01', '2099-12-31']
const clamped = (day: string) => (day < earliest ? earliest : day > latest ? latest : day)
const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
const digits = (day: string) => day.replaceAll('-', '')
const dayOf = (written: string) => written.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')

type Period = { start: string; end: string }

/** A window as the contracts write it: both days inclusive. */
const periodOf = ({ from = earliest, to }: Window): Period => ({
  start: digits(clamped(from)),
  end: digits(to === undefined ? latest : clamped(dayAfter(to, -1))),
})

/** Undefined for what is no period. */
function windowOf({ start, end }: Partial<Period>): Window | undefined {
  const [from, until] = [dayOf(start ?? digits(earliest)), dayOf(end ?? digits(latest))]
  if ([from, until].some((day) => Number.isNaN(Date.parse(day)) || day.length !== 10)) return undefined
  return {
    ...(from !== earliest && { from }),
    ...(until !== latest && { to: dayAfter(until, 1) }),
  }
}

/** `period` is the name of the element, where the request has one; `first` stands before all else. */
function form(person: Person, period?: string, first?: 'healthcare_facility'): RequestForm {
  return {
    hasPeriod: period !== undefined,
    codec: (core) =>
      structure({
        ...(first && { [first]: optional(text) }),
        [person.element]: one(person.codec(core)),
        ...(period && {
          [period]: optional(structure({ start: optional(text), end: optional(text) }, core)),
        }),
      }) as unknown as Codec<Written>,
    write: ({ personnummer, window }, logicalAddress) => ({
      ...(first && { [first]: logicalAddress }),
      [person.element]: person.write(personnummer),
      ...(period && window && { [period]: periodOf(window) }),
    }),
    read: (written) => {
      const told = period && (written[period] as Partial<Period> | undefined)
      return { personnummer: person.read(written[person.element]), window: told ? windowOf(told) : undefined }
    },
  }
}

/** A log is asked for by report, when it has been asked for before. */
const logForm: RequestForm = {
  hasPeriod: false,
  codec: () =>
    structure({ patientId: one(text), queuedReportId: optional(text) }) as unknown as Codec<Written>,
  write: ({ personnummer, queuedReportId }) => ({
    patientId: personnummer,
    ...(queuedReportId !== undefined && { queuedReportId }),
  }),
  read: ({ patientId: of, queuedReportId }) => ({
    personnummer: String(of),
    ...(typeof queuedReportId === 'string' && { queuedReportId }),
  }),
}

/** The ways in which the contracts write their requests. */
export const forms = { form, logForm, plain, patientId, patientIi } as const
