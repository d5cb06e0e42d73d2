import { breastClinic, ekbacken, regionStorstaden, surgicalWard } from '../../catalogue/region-storstaden.ts'
import { atc, degrees, healthWriterOf } from '../facts/health.ts'
import { magdalena } from './person.ts'
import { familyDoctor, surgeon } from './staff.ts'

const region = healthWriterOf(magdalena.personnummer, regionStorstaden)

export const alerts = [
  region.alert({
    id: 'UPP-201',
    unit: surgicalWard,
    type: 'restriction',
    restriction: 'Ta helst prover och blodtryck i vänster arm. Lymfkörtlar är borttagna i höger armhåla.',
    author: surgeon,
    written: '2026-10-13T12:00',
    signed: { by: surgeon, at: '2026-10-13T13:15' },
  }),
  region.alert({
    id: 'UPP-202',
    unit: ekbacken,
    type: 'hypersensitivity',
    ascertained: '1996-05-20',
    comment: 'Eksem av örhängen och knappar.',
    hypersensitivity: {
      typeOfHypersensitivity: { originalText: 'Kontaktallergi' },
      ...degrees('low', 'certain'),
      otherHypersensitivity: { hypersensitivityAgent: 'Nickel' },
    },
    author: familyDoctor,
    written: '2012-10-08T10:15',
  }),
  region.alert({
    id: 'UPP-203',
    unit: ekbacken,
    type: 'hypersensitivity',
    ascertained: '1984-01-30',
    obsolete: { at: '2024-04-16T11:00', why: 'Prövad på sjukhuset utan reaktion. Tål penicillin.' },
    hypersensitivity: {
      typeOfHypersensitivity: { originalText: 'Överkänslighet avs. läkemedel' },
      ...degrees('low', 'suspected'),
      pharmaceuticalHypersensitivity: {
        atcSubstance: atc('J01CE02', 'Fenoximetylpenicillin'),
        pharmaceuticalProductId: [],
      },
    },
    author: familyDoctor,
    written: '2012-10-08T10:20',
  }),
]

export const diagnoses = [
  region.diagnosis({
    id: 'DIA-201',
    unit: breastClinic,
    code: 'C50.9',
    name: 'Malign tumör i bröstkörtel, ospecificerad',
    set: '2026-09-22T13:00',
    author: surgeon,
    written: '2026-09-22T14:30',
    signed: { by: surgeon, at: '2026-09-22T14:45' },
  }),
  region.diagnosis({
    id: 'DIA-202',
    unit: surgicalWard,
    code: 'C50.9',
    name: 'Bröstcancer, höger sida',
    set: '2026-10-12T07:30',
    author: surgeon,
    written: '2026-10-13T13:10',
    signed: { by: surgeon, at: '2026-10-13T13:15' },
  }),
]
