import type { TimelineEvent } from '../../../app/tidslinje/contract.ts'
import type { CareContact } from './get-care-contacts.ts'
import type { TimeslotDetail } from './get-subject-of-care-schedule.ts'

type Meeting = Pick<TimelineEvent, 'atHome' | 'remote'>

const meet =
  '(?:vård)?(?:besök|besok|möte|samtal|kontakt|konsultation|träff|tid|rådgivning|uppföljning|återbesök|ronden?)'
const line = (source: string) => new RegExp(source, 'iu')

/**
 * How two meet, by what a word says of itself: how it begins, that somebody rings, or what stands for "by phone". What only
 * mentions a call, such as "efter telefonsamtal", says nothing.
 */
const meetings: readonly [RegExp, Meeting][] = [
  [line(`^(?:hembes[oö]k|bes[oö]k i hemmet)`), { atHome: true }],
  [line(`^(?:telefon|tel|tfn)(?:$|[\\s.:-]*${meet}|[\\s.:]+(?!före|innan|vid|om\\b))`), phone()],
  [line(`^(?:video)(?:$|[\\s-]*${meet})|${meet} (?:via|på|över|med) (?:video|länk)`), talk('video')],
  [
    line(
      `^(?:digital\\p{L}*|distans|online|nät|webb?|teams|zoom|chatt)(?:$|[\\s-]*${meet})|${meet} (?:på distans|online|digitalt)`,
    ),
    talk('digital'),
  ],
  [line(`${meet} (?:per|via|på|över) (?:tele)?fon(?:$|\\P{L})|${meet} (?:per|via|på) telefon`), phone()],
  [
    line(
      `(?<!\\p{L})(?:ringer(?! ?-?(?:acetat|lakt|lösn))|ringa|rings|uppringning)(?: upp| dig| om| till|$|[.,])`,
    ),
    phone(),
  ],
]

function phone(): Meeting {
  return talk('phone')
}
function talk(remote: NonNullable<Meeting['remote']>): Meeting {
  return { atHome: false, remote }
}

/**
 * Where one has to be for a booked time. The codes of careTypeID are each source's own, so its words are read too: a call
 * must never look like a journey, nor a journey like a call. What says nothing is a visit.
 */
export function meetingOf(words: readonly (string | undefined)[]): Meeting {
  for (const word of words) {
    // What the person shall do is not how one meets.
    const text = word?.trim().replace(/(?<!\p{L})(?:du|ni) ringer/giu, '') ?? ''
    const known = meetings.find(([pattern]) => pattern.test(text))
    if (known) return known[1]
  }
  return { atHome: false }
}

/** How one meets at a booked time. */
export const meetingOfBooking = ({ careTypeID, careTypeName, timeTypeName }: TimeslotDetail): Meeting =>
  meetingOf([careTypeID, careTypeName, timeTypeName])

/** Kontakttyp, the national code set, in which 2 is a contact by telephone. */
const contactType = '1.2.752.129.2.2.2.25'

/** How one meets at a care contact: by its words, and by the national code where it has none. */
export function meetingOfContact({ careContactCode: code }: CareContact['careContactBody']): Meeting {
  const words = code?.displayName ?? code?.originalText
  const isCall = code?.code === '2' && (code.codeSystem ?? contactType) === contactType
  return meetingOf([words ?? (isCall ? 'telefon' : undefined)])
}

/** True when two records tell of different ways to meet; a visit is what is said when nothing is. */
export function meetOtherwise(a: Meeting, b: Meeting): boolean {
  const [one, other] = [a, b].map(({ atHome, remote }) => (atHome ? 'home' : remote))
  return other !== undefined && one !== other
}
