import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { woundPicture } from '../facts/drawings.ts'
import type { WoundEntryFacts } from '../facts/wound.ts'
import { writerOf } from '../facts/writer.ts'
import { rolf } from './person.ts'
import { diabetesNurse } from './staff.ts'

const region = writerOf(rolf.personnummer, regionStorstaden)

const seen = (facts: Omit<WoundEntryFacts, 'of' | 'system' | 'unit' | 'wound'>) =>
  region.woundEntry({ unit: ekbacken, wound: 'S-8110', author: diabetesNurse, ...facts })

/** A wound on the foot that has healed, known by vårdcentralen alone. */
export const wounds = [
  region.woundPlan({
    id: 'SP-8110',
    unit: ekbacken,
    wound: 'S-8110',
    written: '2026-04-21T10:30',
    plan: {
      site: 'Höger stortå, undersidan',
      woundType: 'DIABETIC',
      since: '2026-02-09',
      status: 'healed',
      healedOn: '2026-04-21',
      watchFor: [
        {
          sign: 'Du får ett sår på foten',
          action: 'Ring diabetessköterskan samma dag.',
          contact: { name: 'Pernilla Åkesson', phone: '08-465 004 70' },
        },
      ],
    },
  }),
  seen({ id: 'SB-8110-3', seen: '2026-04-21T10:00', entry: { tissue: 'Läkt, hel hud', pain: 'Ingen' } }),
  seen({
    id: 'SB-8110-2',
    seen: '2026-03-10T10:00',
    size: [6, 4],
    entry: { tissue: 'Rosa sårbotten', infection: 'Inga tecken', pictures: [woundPicture(0.2)] },
  }),
  seen({ id: 'SB-8110-1', seen: '2026-02-12T10:00', size: [11, 9], entry: { exudate: 'Lite vätska' } }),
]
