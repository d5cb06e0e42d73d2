import type { ProducerId } from '../producers/producers.ts'
import type { Records } from '../producers/records.ts'
import { birgitta } from './birgitta/person.ts'
import { birgittaRecords } from './birgitta/records.ts'
import { amal } from './nykomling/person.ts'
import { amalRecords } from './nykomling/records.ts'
import type { PersonaId } from './persona-ids.ts'

export type Persona = {
  id: PersonaId
  /** For the one who chooses a world, in Swedish. */
  description: string
  /** `id` is opaque and the only id that leaves the platform; the personnummer never does. */
  person: { id: string; givenName: string; familyName: string; personnummer: string }
  /** What each producer holds about the person. A contract that is not there is not in the engagement index. */
  records: Readonly<Partial<Record<ProducerId, Records>>>
}

const personas: Readonly<Record<PersonaId, Persona>> = {
  birgitta: {
    id: 'birgitta',
    description: 'Birgitta, 87: hemtjänst, hemsjukvård, hjärtsvikt och ett sår. Dottern Tove är ombud.',
    person: birgitta,
    records: birgittaRecords,
  },
  nykomling: {
    id: 'nykomling',
    description: 'Amal, 29: nyinflyttad, nästan inget finns hos någon källa.',
    person: amal,
    records: amalRecords,
  },
}

/** The persona of an id. */
export function personaOf(id: PersonaId): Persona {
  return personas[id]
}
