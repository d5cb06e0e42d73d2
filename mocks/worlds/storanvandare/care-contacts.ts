import { producerOf } from '../../catalogue/producers.ts'
import type { CareContact } from '../../contracts/riv-ta/get-care-contacts.ts'
import { careContact } from '../facts/care-contact.ts'
import { clock } from './days.ts'
import { nameOf } from './staff.ts'
import type { Place } from './visit-place.ts'
import type { Visit } from './visits.ts'

/** A visit that has been. */
export function careContactOf(visit: Visit, { index, day, minute, of }: Place): CareContact {
  const { producer, unit, what, form, who, minutes } = visit
  const end = clock(day, minute + minutes)
  return careContact({
    of,
    system: producerOf(producer).sourceSystemHSAId,
    id: `K-${index}`,
    unit,
    author: {
      hsaId: `${unit.hsaId.slice(0, 16)}-P${900 + (index % 40)}`,
      name: nameOf(index),
      title: who,
    },
    start: clock(day, minute),
    end,
    reason: what,
    form: form === 'telefon' ? 'phone' : 'visit',
    status: index % 57 === 0 ? 'cancelled' : 'finished',
    written: end,
  })
}
