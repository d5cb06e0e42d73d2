import { ekbacken } from '../../catalogue/region-storstaden.ts'
import { homeCare } from '../../catalogue/sjostads-kommun.ts'
import type { MeasurementPlanRecord } from '../../contracts/own/measurement-plans.ts'
import type { OwnMeasurementRecord } from '../../contracts/own/own-measurements.ts'
import { kommun, region } from './writers.ts'

const html = 'Gå <b>ut</b> & <img src=x onerror=alert(1)>'
const unknown = 'TSTDEF0000000000-FINNSINTE'

/** What is agreed without words, limits that cannot be counted, units that nobody knows, and one thing agreed twice. */
export const measurementPlans: readonly MeasurementPlanRecord[] = [
  { header: region.header({ id: 'UMP-1', unit: ekbacken }), code: '29463-7' },
  {
    header: region.header({ id: 'UMP-2', unit: ekbacken }),
    code: '29463-7',
    what: html,
    often: html,
    repeat: 'FREQ=FORTNIGHTLY',
    how: [html],
    limits: [
      { trigger: html, action: html, contact: unknown },
      { trigger: 'Du går upp mer än 4 pund', rise: { by: 4, days: 3 }, unit: '[lb_av]', action: 'Ring.' },
    ],
    receivers: [unknown, ekbacken.hsaId, ekbacken.hsaId],
    contact: unknown,
    validFrom: '1900-01-01',
  },
  {
    header: region.header({ id: 'UMP-3', unit: ekbacken }),
    code: '0000-0',
    what: 'Hopp på ett ben',
    receivers: [ekbacken.hsaId],
    validTo: '2100-01-01',
  },
]

const measured = (facts: Partial<Parameters<typeof region.measurement>[0]> & { id: string }) =>
  region.measurement({
    unit: ekbacken,
    taken: '2026-11-20T07:10',
    code: '29463-7',
    values: { '29463-7': 70 },
    ucum: 'kg',
    ...facts,
  })

/** Values in other units, of kinds that nobody knows, far too large, a century away, without a time of day, and twice. */
export const measurements: readonly OwnMeasurementRecord[] = [
  measured({ id: 'um-1', ucum: '[lb_av]', values: { '29463-7': 154 } }),
  measured({ id: 'um-2', code: '0000-0', name: html, values: { '0000-0': 17 }, ucum: '{hopp}' }),
  measured({ id: 'um-3', values: { '29463-7': 640 }, name: html, by: html }),
  measured({ id: 'um-4', taken: '2100-01-01T08:00' }),
  measured({ id: 'um-5', taken: '1900-01-01T08:00', values: { '29463-7': -3 } }),
  { ...measured({ id: 'um-6' }), effective: '2026-11-21' },
  { ...measured({ id: 'um-7' }), values: [] },
  measured({ id: 'um-8', code: '85354-9', values: { '8480-6': 120 }, ucum: 'mm[Hg]' }),
  measured({ id: 'um-9', former: { values: { '29463-7': 7 }, changed: '2026-11-20T07:11' } }),
]

/** As the kommun has it, it was never put right. */
export const kommunMeasurements: readonly OwnMeasurementRecord[] = [
  kommun.measurement({
    id: 'um-9',
    unit: homeCare,
    taken: '2026-11-20T07:10',
    code: '29463-7',
    values: { '29463-7': 7 },
    ucum: 'kg',
  }),
]
