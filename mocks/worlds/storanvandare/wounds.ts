import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { homeNursing, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import type { WoundRecord } from '../../contracts/own/wound-care.ts'
import { at } from '../facts/common.ts'
import { writerOf } from '../facts/writer.ts'
import { today } from './days.ts'

const sites = [
  'Vänster smalben',
  'Höger häl',
  'Korsbenet',
  'Vänster stortå',
  'Höger fotknöl',
  'Vänster armbåge',
]
const types = ['VENOUS', 'PRESSURE', 'PRESSURE', 'DIABETIC', 'ARTERIAL', 'TRAUMA']

/** The first is open; the others have healed. Both organisations have a plan for each. */
const standing = (index: number) => ({
  site: sites[index] ?? '',
  woundType: types[index] ?? '',
  since: minus(today, 1000 + index * 40),
  ...(index === 0
    ? ({ status: 'active' } as const)
    : ({ status: 'healed', healedOn: minus(today, 200 + index * 40) } as const)),
})

/** Plans at the region for the wounds of the kommun. */
export function manyWoundPlans(of: string): WoundRecord[] {
  const region = writerOf(of, regionStorstaden)
  const sourceSystemHSAId = sjostadsKommun.sourceSystemHSAId
  return sites.map((_, index) =>
    region.woundPlan({
      id: `STOR-SP-${index}`,
      unit: ekbacken,
      wound: `STOR-S-${index}`,
      plan: { ...standing(index), sameAs: [{ sourceSystemHSAId, woundId: `STOR-SAR-${index}` }] },
    }),
  )
}

/** Plans of the kommun, and so many entries, three a week on the open wound. */
export function manyWoundEntries(of: string, events: number): WoundRecord[] {
  const kommun = writerOf(of, sjostadsKommun)
  const plans = sites.map((_, index) =>
    kommun.woundPlan({
      id: `STOR-SARPLAN-${index}`,
      unit: homeNursing,
      wound: `STOR-SAR-${index}`,
      plan: {
        ...standing(index),
        ...(index === 0 && {
          dressing: {
            by: 'Distriktssköterska',
            unitHSAId: homeNursing.hsaId,
            next: at('2026-11-25T10:00'),
            often: 'Måndag, onsdag och fredag',
          },
        }),
      },
    }),
  )
  const count = Math.ceil(events / 8)
  const entries = Array.from({ length: count }, (_, index) =>
    kommun.woundEntry({
      id: `STOR-SARB-${index}`,
      unit: homeNursing,
      // One of ten is of a wound that has healed since.
      wound: `STOR-SAR-${index % 10 === 9 ? 1 + (Math.floor(index / 10) % (sites.length - 1)) : 0}`,
      seen: minus(today, 1 + Math.floor((index * 7) / 3)),
      size: [20 + ((index * 3) % 17) + Math.floor(index / 20), 14 + (index % 7) + Math.floor(index / 30)],
      entry: { tissue: 'Rosa sårbotten', exudate: 'Lite vätska', pain: `${index % 6} av 10` },
    }),
  )
  return [...plans, ...entries]
}

const minus = (day: string, count: number) =>
  new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 10)
