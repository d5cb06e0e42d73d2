import { ekbacken, heartClinic, radiology, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import type { ImagingOutcome } from '../../contracts/riv-ta/get-imaging-outcome.ts'
import type { ReferralOutcome } from '../../contracts/riv-ta/get-referral-outcome.ts'
import { imaging } from '../facts/imaging.ts'
import { referralReply } from '../facts/referral-reply.ts'
import { clock } from './days.ts'
import { nameOf } from './staff.ts'
import type { Place } from './visit-place.ts'

const examined = [
  { of: 'Röntgen av lungor och hjärta', text: 'Oförändrat jämfört med förra undersökningen.' },
  { of: 'Röntgen av vänster knä', text: 'Lätt artros. Inget brott.' },
  { of: 'Datortomografi av huvudet', text: 'Inga tecken på blödning.' },
]

const doctor = (index: number) => ({
  hsaId: `${ekbacken.hsaId.slice(0, 16)}-P900`,
  name: nameOf(index),
  title: 'Läkare',
})
const common = ({ index, day, minute, of }: Place) => ({
  of,
  system: regionStorstaden.sourceSystemHSAId,
  author: doctor(index + 1),
  referral: `R-${index}`,
  asked: clock(day, minute),
  askedBy: { ...doctor(index), unit: ekbacken },
  replied: clock(day, minute + 120),
  signed: { by: doctor(index + 1), at: clock(day, minute + 150) },
})

/** The reply of röntgen to what a doctor has asked, the same day. */
export function imagingOf(place: Place): ImagingOutcome {
  const { index, day, minute } = place
  const { of, text } = examined[index % examined.length] ?? { of: 'Röntgen', text: 'Utan anmärkning.' }
  return imaging({
    ...common(place),
    id: `B-${index}`,
    unit: radiology,
    title: of,
    question: 'Förändring sedan sist?',
    text,
    examinations: [{ of, start: clock(day, minute + 60), status: 'Avklarad', images: 2 }],
  })
}

/** The answer of hjärtmottagningen to what a doctor has asked, the same day. */
export function referralReplyOf(place: Place): ReferralOutcome {
  return referralReply({
    ...common(place),
    id: `S-${place.index}`,
    unit: heartClinic,
    title: 'Svar från hjärtmottagningen',
    question: 'Behöver medicinerna ändras?',
    text: 'Tack för remissen. Ingen ändring behövs. Kontroll på vårdcentralen om sex månader.',
  })
}
