import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import type { LaboratoryOrderOutcome } from '../../contracts/riv-ta/get-laboratory-order-outcome.ts'
import { analyses } from '../facts/lab-analyses.ts'
import { labReply } from '../facts/lab-reply.ts'
import { clock } from './days.ts'
import { nameOf } from './staff.ts'
import type { Place } from './visit-place.ts'

const { sodium, potassium, creatinine, haemoglobin, crp } = analyses
/** A value, and how far it goes up and down through the years. */
const followed = [
  { of: sodium, middle: 139, swing: 4, decimals: 0 },
  { of: potassium, middle: 4, swing: 0.6, decimals: 1 },
  { of: creatinine, middle: 84, swing: 20, decimals: 0 },
  { of: haemoglobin, middle: 132, swing: 14, decimals: 0 },
  { of: crp, middle: 6, swing: 5, decimals: 0 },
]

/** The laboratory's reply to a blood test that has been taken, the same day. */
export function labReplyOf({ index, day, minute, of }: Place): LaboratoryOrderOutcome {
  const by = { hsaId: `${ekbacken.hsaId.slice(0, 16)}-P900`, name: nameOf(index), title: 'Läkare' }
  return labReply({
    of,
    system: regionStorstaden.sourceSystemHSAId,
    id: `L-${index}`,
    unit: ekbacken,
    author: by,
    taken: clock(day, minute),
    replied: clock(day, minute + 120),
    signed: { by, at: clock(day, minute + 180) },
    group: 'Kontroll av blodprover',
    values: followed.map(({ of: kind, middle, swing, decimals }, place) => ({
      of: kind,
      value: (middle + swing * Math.sin(index * (place + 1))).toFixed(decimals),
    })),
  })
}
