import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import type { PlanStructureRecord } from '../../contracts/own/plan-structures.ts'
import { ownHeader } from '../facts/own-header.ts'
import { planNamed } from './care-plans.ts'

/** The parts of every second plan, so that half are documents only. */
export function manyStructures(of: string, plans: number): PlanStructureRecord[] {
  return Array.from({ length: Math.ceil(plans / 2) }, (_, index) => ({
    header: ownHeader({
      of,
      system: regionStorstaden.sourceSystemHSAId,
      id: `P-${index * 2}-S`,
      unit: ekbacken,
    }),
    planDocumentId: planNamed(index * 2).documentId,
    title: planNamed(index * 2).title,
    status: index % 4 === 3 ? 'ended' : 'active',
    agreements: [{ documentId: `OVK-${index}`, title: `Överenskommelse ${index + 1}` }],
    activities: Array.from({ length: 5 }, (_unused, part) => ({
      id: String(part),
      title: `Träna ${part + 1} i plan ${index * 2 + 1}`,
      status: 'in-progress',
      party: part === 0 ? 'resident' : 'care',
      repeat: 'FREQ=WEEKLY;BYDAY=WE',
    })),
  }))
}
