import type { LaboratoryOrderOutcome } from '../../contracts/riv-ta/get-laboratory-order-outcome.ts'
import { ekbacken, oncologyClinic } from '../../catalogue/region-storstaden.ts'
import { analyses, type AnalysisKind } from '../facts/lab-analyses.ts'
import type { ValueFacts } from '../facts/lab-reply.ts'
import { region } from './writers.ts'

const own = (code: string, displayName: string) => ({ code, codeSystem: 'TSTDEF-UDDA', displayName })
const { potassium } = analyses
const signed = {
  by: { hsaId: 'TSTDEF2329990016-P102', name: 'Karin Ek', title: 'Läkare' },
  at: '2026-11-02T10:00',
}
const common = { unit: ekbacken, taken: '2026-11-01T08:00', replied: '2026-11-02T09:00', signed }

/** A value without a unit, or with nothing but a unit: the contract demands both. */
const half = (displayName: string, pq: { value?: string; unit?: string }): ValueFacts => ({
  of: { code: own(displayName, displayName) },
  more: {
    result: [
      {
        value: { pq },
        interpretation: [],
        reference: { interval: { low: '3', high: '5', unit: 'g/L' } },
        related: [],
      },
    ],
  },
})

const glucose = (unit: string): AnalysisKind => ({
  code: own('GLUKOS', 'Glukos i olika enheter'),
  unit,
  words: '4-6 mmol/L',
})

/** Values that are odd, each in its own way. */
const oddValues: readonly ValueFacts[] = [
  { of: potassium, value: '4.123456789012345', comment: 'Femton decimaler' },
  { of: { code: own('TEXT', 'Svar i ord'), words: 'neg' }, value: 'neg' },
  { of: { code: own('STOR', 'Över mätområdet'), words: '3,5-5,0' }, value: '>100' },
  { of: { code: own('LITEN', 'Under mätområdet'), unit: 'mg/L', words: '<10' }, value: '<5' },
  { of: { code: own('ORD', 'Referens i ord'), unit: 'g/L', words: 'Män 3-5, kvinnor 2-4' }, value: '4' },
  {
    of: { code: own('FEL', 'Referens baklänges'), unit: 'g/L', interval: { low: '5', high: '3' } },
    value: '4',
  },
  { of: { ...potassium, code: own('OENIG', 'Märkt fast inom') }, value: '4.0', mark: 'H' },
  half('Värde utan enhet', { value: '4' }),
  half('Enhet utan värde', { unit: 'mmol/L' }),
  { of: { code: {} }, value: 'En analys utan namn' },
  { of: { code: own('HTML', 'Svar <b>med</b> HTML') }, value: '<img src=x onerror=alert(1)>' },
  { of: { code: own('INGET', 'Inget svar än') } },
]

/** The same analysis, in a unit that has changed, with a word among the numbers, and in years that cannot be. */
const overTime = (
  [
    ['1900-01-01T08:00', 'mg/dL', '95'],
    ['2026-10-01T08:00', 'mmol/L', '5,1'],
    ['2026-10-08T08:00', 'mmol/L', 'hemolys'],
    ['2026-10-15T08:00', 'mmol/L', '6.4'],
    ['2026-10-22T08:00', 'mmol/l', '5.8'],
    ['2099-12-30T08:00', 'mg/dL', '104'],
  ] as const
).map(([taken, unit, value], index) =>
  region.labReply({
    ...common,
    id: `UL-T${index}`,
    taken,
    replied: taken,
    values: [{ of: glucose(unit), value }],
  }),
)

/** As it comes from a source that leaves out nearly all. */
const bare = (): LaboratoryOrderOutcome => {
  const { header, body } = region.labReply({ ...common, id: 'UL-3', values: [] })
  const { accessControlHeader, sourceSystemId, record } = header
  return {
    header: { accessControlHeader, sourceSystemId, record: { id: record.id } },
    body: {
      groupOfAnalyses: [],
      ...(body.recipientUnit && { recipientUnit: { name: 'En enhet som ingen känner' } }),
    },
  }
}

/** Replies that are odd, each in its own way. */
export const labReplies: readonly LaboratoryOrderOutcome[] = [
  region.labReply({ ...common, id: 'UL-1', group: 'Udda <b>värden</b>', values: oddValues }),
  region.labReply({
    ...common,
    id: 'UL-2',
    unit: oncologyClinic,
    stage: { code: '77', codeSystem: 'TSTDEF-STATUS', originalText: 'Lagd på is' },
    text: `Ring 08-465 004 52. ${'Ett långt utlåtande. '.repeat(2_000)}Slut på utlåtandet.`,
    values: [],
  }),
  bare(),
  region.labReply({
    ...common,
    id: 'UL-4',
    stage: 'cancelled',
    group: 'Avbeställt prov',
    values: [{ of: potassium }],
  }),
  ...overTime,
]
