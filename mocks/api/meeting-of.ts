import type { TimelineEvent } from '../../app/tidslinje/contract.ts'

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

/** True when two records tell of different ways to meet; a visit is what is said when nothing is. */
export function meetOtherwise(a: Meeting, b: Meeting): boolean {
  const [one, other] = [a, b].map(({ atHome, remote }) => (atHome ? 'home' : remote))
  return other !== undefined && one !== other
}
