import type { EventReply } from '../../app/tidslinje/contract.ts'
import type { Producer } from '../catalogue/producer.ts'
import { unitOf } from '../catalogue/unit-catalogue.ts'
import type { TimeslotDetail } from '../contracts/riv-ta/get-subject-of-care-schedule.ts'
import { receive } from './received.ts'

export type Confirmed = {
  producer: Producer
  booking: TimeslotDetail
  /** Personnummer of the one it is about. */
  of: string
  worldKey: string
  now: Date
}

const day = new Intl.DateTimeFormat('sv', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'Europe/Stockholm',
})
const clock = new Intl.DateTimeFormat('sv', {
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'Europe/Stockholm',
})

/** The producers' own words, in writing. */
const texts: Readonly<Record<EventReply, { subject: string; says: string }>> = {
  coming: { subject: 'Bekräftelse: du kommer', says: 'Vi har antecknat att du kommer.' },
  'other-time': {
    subject: 'Bekräftelse: du har bett om en annan tid',
    says: 'Vi hör av oss om en ny tid. Tills dess gäller tiden nedan.',
  },
  cancel: { subject: 'Bekräftelse: tiden är avbokad', says: 'Tiden nedan är avbokad.' },
  'no-help-needed': {
    subject: 'Bekräftelse: vi kommer inte den gången',
    says: 'Hjälpen nedan behövs inte. Vi kommer inte då.',
  },
  'cannot-come': {
    subject: 'Bekräftelse: du kan inte den tiden',
    says: 'Vi har antecknat att tiden nedan inte passar.',
  },
  undo: {
    subject: 'Bekräftelse: tiden gäller igen',
    says: 'Ditt förra svar är borttaget. Tiden nedan gäller.',
  },
}

/** Writes to the person, from a producer that writes messages, what came of an answer to a booked time. */
export function confirm({ producer, booking, of, worldKey, now }: Confirmed, reply: EventReply): void {
  const { bookingId, startTimeInclusive: start, timeTypeName, healthcare_facility: unit } = booking
  if (!producer.contracts.includes('Messages')) return
  const { subject, says } = texts[reply]
  const when =
    start && `${day.format(new Date(start))} klockan ${clock.format(new Date(start)).replace(':', '.')}`
  const what = [timeTypeName, when, booking.healthcare_facility_name].filter(Boolean).join('\n')
  receive(
    { worldKey, logicalAddress: producer.logicalAddress, contract: 'Messages' },
    {
      header: {
        documentId: `bekraftelse-${bookingId}-${reply}-${now.getTime()}`,
        sourceSystemHSAId: producer.sourceSystemHSAId,
        patientId: of,
        careUnitHSAId: unit,
        authorTime: now.toISOString(),
        recordedBy: 'system',
        approvedForPatient: true,
        nullified: false,
      },
      kind: 'confirmation',
      sender: { party: unitOf(unit)?.legalDomain === 'SoL' ? 'social-care' : 'care' },
      threadId: `bokning ${bookingId}`,
      subject,
      body: `${says}\n\n${what}`,
      ...(bookingId && { bookingId }),
    },
  )
}
