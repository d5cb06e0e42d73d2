import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import type { AgreementRecord } from '../../contracts/own/agreements.ts'
import { ownHeader } from '../facts/own-header.ts'
import { planNamed } from './care-plans.ts'
import { dayBetween, today } from './days.ts'

/** An agreement to every second plan, with something for each party to do. */
export function manyAgreements(of: string, plans: number): AgreementRecord[] {
  return Array.from({ length: Math.ceil(plans / 2) }, (_, index) => ({
    header: ownHeader({ of, system: regionStorstaden.sourceSystemHSAId, id: `OVK-${index}`, unit: ekbacken }),
    title: `Överenskommelse ${index + 1}`,
    status: index % 4 === 3 ? 'ended' : 'active',
    validFrom: dayBetween('2026-01-01', today, (index + 1) / (plans + 1)),
    parties: [{ party: 'care', name: ekbacken.name }],
    plan: planNamed(index * 2),
    nextStep: { text: 'Vårdcentralen ringer dig.', responsible: 'care' },
    goals: [{ description: `Orka med vardagen, del ${index + 1}`, lifecycleStatus: 'active' }],
    commitments: [
      { text: `Gå ut en stund, ${index + 1}`, responsible: 'resident', done: false, repeat: 'FREQ=DAILY' },
      {
        text: `Lämna prov ${index + 1}`,
        responsible: 'resident',
        done: false,
        dueDate: dayBetween(today, '2027-01-15', index / plans),
      },
      { text: 'Ringa om svaret', responsible: 'care', done: true },
    ],
    risks: [],
  }))
}
