import type { ProducerId } from '../catalogue/producers.ts'
import type { Records } from '../contracts/contracts.ts'
import { birgitta } from './birgitta/person.ts'
import { birgittaRecords } from './birgitta/records.ts'
import { emil } from './flyttad/person.ts'
import { emilRecords } from './flyttad/records.ts'
import { siv } from './hemkommen/person.ts'
import { sivRecords } from './hemkommen/records.ts'
import { magdalena } from './magdalena/person.ts'
import { magdalenaRecords } from './magdalena/records.ts'
import { amal } from './nykomling/person.ts'
import { amalRecords } from './nykomling/records.ts'
import { daniel } from './daniel/person.ts'
import { danielRecords } from './daniel/records.ts'
import { jenny } from './jenny/person.ts'
import { jennyRecords } from './jenny/records.ts'
import { kerstin } from './kerstin/person.ts'
import { kerstinRecords } from './kerstin/records.ts'
import { leo } from './leo/person.ts'
import { leoRecords } from './leo/records.ts'
import { ove } from './ove/person.ts'
import { oveRecords } from './ove/records.ts'
import { rolf } from './rolf/person.ts'
import { rolfRecords } from './rolf/records.ts'
import { sanna } from './skyddad/person.ts'
import { sannaRecords } from './skyddad/records.ts'
import { tove } from './tove/person.ts'
import { toveRecords } from './tove/records.ts'
import type { PersonaId } from './persona-ids.ts'
import { arne, gunnar } from './storanvandare/person.ts'
import { manyRecords } from './storanvandare/records.ts'
import { rut } from './udda/person.ts'
import { vilmer } from './tonaring/person.ts'
import { vilmerRecords } from './tonaring/records.ts'
import { rutRecords } from './udda/records.ts'

export type Persona = {
  id: PersonaId
  /** For the one who chooses a world, in Swedish. */
  description: string
  /** `id` is opaque and the only id that leaves the platform; the personnummer never does. */
  person: {
    id: string
    givenName: string
    familyName: string
    personnummer: string
    /** Skyddade personuppgifter: nobody else is told the name. */
    protectedIdentity?: boolean
  }
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
  magdalena: {
    id: 'magdalena',
    description:
      'Magdalena, 46: opererad för bröstcancer, många mottagningar. Ombud för sin pappa, förälder till Leo.',
    person: magdalena,
    records: magdalenaRecords,
  },
  tonaring: {
    id: 'tonaring',
    description: 'Vilmer, 15: habilitering, LSS och elevhälsa. Vårdnadshavarna ser bara en del.',
    person: vilmer,
    records: vilmerRecords,
  },
  flyttad: {
    id: 'flyttad',
    description:
      'Emil, 34: Crohns sjukdom och egen mätning, flyttad mellan två regioner, inget från kommunen.',
    person: emil,
    records: emilRecords,
  },
  hemkommen: {
    id: 'hemkommen',
    description: 'Siv, 71: hem från sjukhuset i går med en opererad höft, allt är nytt.',
    person: siv,
    records: sivRecords,
  },
  nykomling: {
    id: 'nykomling',
    description: 'Amal, 29: nyinflyttad, nästan inget finns hos någon källa.',
    person: amal,
    records: amalRecords,
  },
  udda: {
    id: 'udda',
    description: 'Rut, 75: allt som källor kan skicka fel, för att se att inget försvinner.',
    person: rut,
    records: rutRecords,
  },
  hundra: madeWhenOpened({
    id: 'hundra',
    description: 'Arne, 90: hundra händelser, alla från de senaste och närmaste månaderna.',
    person: arne,
    records: () =>
      manyRecords({
        personnummer: arne.personnummer,
        events: 100,
        coming: 40,
        from: '2026-08-01',
        until: '2027-01-15',
        plans: 4,
        contacts: 8,
      }),
  }),
  storanvandare: madeWhenOpened({
    id: 'storanvandare',
    description: 'Gunnar, 82: 10 000 händelser på tolv år, 40 planer och 120 kontakter.',
    person: gunnar,
    records: () =>
      manyRecords({
        personnummer: gunnar.personnummer,
        events: 10_000,
        coming: 60,
        from: '2014-12-01',
        until: '2027-01-15',
        plans: 40,
        contacts: 120,
      }),
  }),
  tove: {
    id: 'tove',
    description: 'Tove, 62: ombud för sin mamma Birgitta.',
    person: tove,
    records: toveRecords,
  },
  daniel: {
    id: 'daniel',
    description: 'Daniel, 48: ombud för Magdalena och förälder till Leo.',
    person: daniel,
    records: danielRecords,
  },
  rolf: {
    id: 'rolf',
    description: 'Rolf, 82: diabetes och hemtjänst. Dottern Magdalena är ombud.',
    person: rolf,
    records: rolfRecords,
  },
  leo: {
    id: 'leo',
    description: 'Leo, 10: astma. Föräldrarna ser allt.',
    person: leo,
    records: leoRecords,
  },
  jenny: {
    id: 'jenny',
    description: 'Jenny, 44: mamma till Vilmer, 15, och ser bara en del.',
    person: jenny,
    records: jennyRecords,
  },
  kerstin: {
    id: 'kerstin',
    description: 'Kerstin, 67: god man för Ove och för en person med skyddade personuppgifter.',
    person: kerstin,
    records: kerstinRecords,
  },
  ove: {
    id: 'ove',
    description: 'Ove, 69: stroke och boendestöd. Kerstin är god man.',
    person: ove,
    records: oveRecords,
  },
  skyddad: {
    id: 'skyddad',
    description: 'En person, 55, med skyddade personuppgifter. Kerstin är god man.',
    person: sanna,
    records: sannaRecords,
  },
}

/** A persona whose records are made the first time they are asked for, so that the others do not wait for them. */
function madeWhenOpened(persona: Omit<Persona, 'records'> & { records: () => Persona['records'] }): Persona {
  let made: Persona['records'] | undefined
  return {
    ...persona,
    get records() {
      made ??= persona.records()
      return made
    },
  }
}

/** The persona of an id. */
export function personaOf(id: PersonaId): Persona {
  return personas[id]
}

/** The persona of a person's opaque id; undefined for an id that nobody has. */
export function personaByPersonId(id: string): Persona | undefined {
  return Object.values(personas).find(({ person }) => person.id === id)
}

/** The persona of a personnummer of twelve digits; undefined for a number that nobody has. */
export function personaByNumber(personnummer: string | undefined): Persona | undefined {
  return Object.values(personas).find(({ person }) => person.personnummer === personnummer)
}
