import { producerOf } from '../../catalogue/producers.ts'
import type { CareDocumentation } from '../../contracts/riv-ta/get-care-documentation.ts'
import { note } from '../facts/care-documentation.ts'
import { clock } from './days.ts'
import { nameOf } from './staff.ts'
import type { Place } from './visit-place.ts'
import type { Visit } from './visits.ts'

/** So many visits to a note. */
const visitsToNote = 5

/** What was written after a visit that has been, for those of which anything was. */
export function notesOf(visit: Visit, { index, day, minute, of }: Place): CareDocumentation[] {
  if (index % visitsToNote !== 0) return []
  const { producer, unit, what, form, who, minutes } = visit
  const written = clock(day, minute + minutes)
  return [
    note({
      of,
      system: producerOf(producer).sourceSystemHSAId,
      id: `A-${index}`,
      unit,
      author: {
        hsaId: `${unit.hsaId.slice(0, 16)}-P${900 + (index % 40)}`,
        name: nameOf(index),
        title: who,
      },
      written,
      ...(index % 35 !== 0 && { signed: written }),
      kind: form === 'telefon' ? 'auf' : 'bes',
      title: what,
      text: `${what}, som planerat.\n\nMår som vanligt. Inget nytt att berätta.\n\nPlanering:\n- Fortsätter som förut.\n- Hör av sig vid frågor.`,
    }),
  ]
}
