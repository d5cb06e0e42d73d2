import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { homeNursing, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import type { MeasurementPlanRecord } from '../../contracts/own/measurement-plans.ts'
import type { OwnMeasurementRecord } from '../../contracts/own/own-measurements.ts'
import { daysFrom } from '../facts/visit-days.ts'
import { writerOf } from '../facts/writer.ts'
import { today } from './days.ts'

export const manyMeasurementPlans = (of: string): MeasurementPlanRecord[] => [
  {
    header: writerOf(of, regionStorstaden).header({
      id: 'STOR-MP-1',
      unit: ekbacken,
      written: '2014-12-01T10:00',
    }),
    code: '29463-7',
    what: 'Vikt',
    often: 'Varje morgon',
    repeat: 'FREQ=DAILY',
    receivers: [ekbacken.hsaId, homeNursing.hsaId],
    contact: ekbacken.hsaId,
    validFrom: '2014-12-01',
  },
]

/** A weight each morning up to today, as the region or the kommun has been sent it. */
export function manyMeasurements(
  of: string,
  from: string,
  where: 'region' | 'kommun',
): OwnMeasurementRecord[] {
  const writer = writerOf(of, where === 'region' ? regionStorstaden : sjostadsKommun)
  const unit = where === 'region' ? ekbacken : homeNursing
  return daysFrom(from, today).map((day, index) =>
    writer.measurement({
      id: `stor-vikt-${day}`,
      unit,
      taken: `${day}T07:10`,
      code: '29463-7',
      name: 'Vikt',
      values: { '29463-7': Math.round(800 + 30 * Math.sin(index / 9)) / 10 },
      ucum: 'kg',
    }),
  )
}
