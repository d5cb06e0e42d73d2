import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import type { LaboratoryOrderOutcome } from '../../contracts/riv-ta/get-laboratory-order-outcome.ts'
import { analyses } from '../facts/lab-analyses.ts'
import { labReply } from '../facts/lab-reply.ts'
import { clock } from './days.ts'
import { nameOf } from './staff.ts'
import type { Place } from './visit-place.ts'

/** A value, and how far it goes up and down through the years. Eighteen of each test are 10,000 in all. */
const followed = [
  { of: analyses.sodium, middle: 139, swing: 4, decimals: 0 },
  { of: analyses.potassium, middle: 4, swing: 0.6, decimals: 1 },
  { of: analyses.creatinine, middle: 84, swing: 20, decimals: 0 },
  { of: analyses.egfr, middle: 62, swing: 12, decimals: 0 },
  { of: analyses.haemoglobin, middle: 132, swing: 14, decimals: 0 },
  { of: analyses.ntProBnp, middle: 900, swing: 600, decimals: 0 },
  { of: analyses.crp, middle: 6, swing: 5, decimals: 0 },
  { of: analyses.capillaryCrp, middle: 6, swing: 5, decimals: 0 },
  { of: analyses.capillaryGlucose, middle: 7, swing: 2, decimals: 1 },
  { of: analyses.ferritin, middle: 90, swing: 60, decimals: 0 },
  { of: analyses.leukocytes, middle: 6, swing: 3, decimals: 1 },
  { of: analyses.neutrophils, middle: 3.5, swing: 2, decimals: 1 },
  { of: analyses.platelets, middle: 250, swing: 80, decimals: 0 },
  { of: analyses.calprotectin, middle: 40, swing: 30, decimals: 0 },
  { of: analyses.vitaminD, middle: 60, swing: 25, decimals: 0 },
  { of: analyses.hba1c, middle: 44, swing: 6, decimals: 0 },
  { of: analyses.alat, middle: 0.5, swing: 0.3, decimals: 2 },
  { of: analyses.albumin, middle: 39, swing: 4, decimals: 0 },
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
