import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import type { AgreementRecord } from '../../contracts/own/agreements.ts'
import { writerOf } from '../facts/writer.ts'
import { rolf } from './person.ts'

const region = writerOf(rolf.personnummer, regionStorstaden)

export const agreements: readonly AgreementRecord[] = [
  {
    header: region.header({ id: 'OVK-811', unit: ekbacken, written: '2026-08-20T11:00' }),
    title: 'Socker och fötter',
    status: 'active',
    validFrom: '2026-08-20',
    parties: [
      { party: 'resident', name: 'Rolf Lindqvist' },
      { party: 'relative', name: 'Magdalena Hult, dotter' },
      { party: 'care', name: 'Vårdcentralen Ekbacken' },
    ],
    goals: [{ description: 'Inga sår på fötterna', lifecycleStatus: 'active', responsible: 'care' }],
    commitments: [
      {
        text: 'Mät blodsockret före frukost',
        responsible: 'resident',
        done: false,
        repeat: 'FREQ=WEEKLY;BYDAY=MO,TH',
      },
      {
        text: 'Köpa strumpor utan hård resår',
        responsible: 'relative',
        done: false,
        dueDate: '2026-11-25',
      },
      { text: 'Lämna prov före besöket', responsible: 'resident', done: false, dueDate: '2026-11-24' },
    ],
    risks: [
      {
        trigger: 'Blodsockret är under 4, eller du skakar, svettas eller känner dig förvirrad',
        action:
          'Ta druvsocker eller ett glas saft direkt och mät igen efter en kvart. Ring 112 om det inte blir bättre.',
      },
      {
        trigger: 'Du får ett sår på foten',
        action: 'Ring diabetessköterskan samma dag.',
        contact: 'Pernilla Åkesson, 08-465 004 70',
      },
      {
        trigger: 'Du slår i huvudet, eller blöder och det inte slutar',
        action: 'Ring 112. Tala om att du tar blodförtunnande medicin.',
      },
    ],
  },
]
