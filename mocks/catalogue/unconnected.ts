import type { CareGiver, UnconnectedSource, Unit } from './producer.ts'
import { storstaden } from './region-storstaden.ts'

const vagen: CareGiver = {
  hsaId: 'TSTDEF5599990040-VAGEN',
  name: 'Hörselmottagningen Vågen',
  principal: 'privat',
  onBehalfOf: storstaden.name,
}

/** Known from a referral, and by the unit catalogue, although its system is not connected. */
export const hearingClinic: Unit = {
  hsaId: 'TSTDEF5599990040-MOTT',
  name: 'Hörselmottagningen Vågen',
  address: 'Kajen 7, Sjöstad',
  phone: '040-628 04 30',
  careGiver: vagen,
  legalDomain: 'HSL',
}

/** Sources that could hold something about a resident of Sjöstad but cannot be asked. */
export const unconnectedSources: readonly UnconnectedSource[] = [
  {
    logicalAddress: 'TSTDEF2329990016-TAND',
    name: 'Folktandvården Sjöstad',
    principal: 'region',
  },
  {
    logicalAddress: 'TSTDEF5599990040-VAGEN',
    name: 'Hörselmottagningen Vågen',
    principal: 'privat',
  },
]
