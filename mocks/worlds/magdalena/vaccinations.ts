import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { covid, influenza, tbe, tetanus } from '../facts/vaccines.ts'
import type { GivenFacts } from '../facts/vaccination.ts'
import { writerOf } from '../facts/writer.ts'
import { magdalena } from './person.ts'

const region = writerOf(magdalena.personnummer, regionStorstaden)
const at = (id: string, day: string, given: GivenFacts) =>
  region.vaccination({ id: `VA-${id}`, unit: ekbacken, day, given: [given] })

const hepatitis = (ordinal: number, batch: string): GivenFacts => ({
  type: 'Hepatit A och B',
  targets: ['Hepatit A', 'Hepatit B'],
  product: 'Twinrix Vuxen',
  maker: 'GlaxoSmithKline',
  dose: [ordinal, 3],
  complete: false,
  amount: '1 ml',
  site: 'Vänster överarm',
  batch,
})

/** What Magdalena has been given: of the doses against hepatit, two of three. */
export const vaccinations = [
  at('20101', '2014-09-03', tetanus('187022')),
  at('20102', '2021-06-09', covid('FC1435', { dose: [1, 2], complete: false })),
  at('20103', '2021-07-14', covid('FE8087', { dose: [2, 2] })),
  at('20104', '2022-01-19', covid('FN9605')),
  at('20105', '2022-04-20', tbe(1, 3, 'VNR1V04')),
  at('20106', '2022-05-18', tbe(2, 3, 'VNR1V04')),
  at('20107', '2023-03-15', tbe(3, 3, 'VNR1W10')),
  at('20108', '2025-11-05', hepatitis(1, 'AHABC512')),
  at('20109', '2025-12-03', hepatitis(2, 'AHABC512')),
  at(
    '20110',
    '2026-10-27',
    influenza('X3N044', {
      site: 'Överarm',
      comment: 'Given på den sida som inte är opererad.',
    }),
  ),
]
