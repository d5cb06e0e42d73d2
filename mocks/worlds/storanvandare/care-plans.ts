import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import type { CarePlan } from '../../contracts/riv-ta/get-care-plans.ts'
import { carePlan } from '../facts/care-plan.ts'
import { plainText } from '../facts/document.ts'
import { clock, dayBetween, today } from './days.ts'

/** Plans of all kinds through the years. */
export function manyPlans(of: string, count: number): CarePlan[] {
  const kinds = ['VP', 'RP', 'SIP', 'SPU', 'HP', 'GP', 'SVP', 'SPLPTLRV'] as const
  return Array.from({ length: count }, (_, index) =>
    carePlan({
      of,
      system: regionStorstaden.sourceSystemHSAId,
      id: `P-${index}`,
      unit: ekbacken,
      type: kinds[index % kinds.length] ?? 'VP',
      title: `Plan ${index + 1}`,
      changed: clock(dayBetween('2015-01-01', today, index / count), 600),
      documents: [plainText(`Plan ${index + 1}. Innehållet finns hos vårdcentralen.`)],
    }),
  )
}

/** How others name a plan. */
export const planNamed = (index: number) => ({ documentId: `P-${index}`, title: `Plan ${index + 1}` })
