import { habilitation, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import {
  disabilityAuthority,
  schoolHealth,
  shortStay,
  sjostadsKommun,
} from '../../catalogue/sjostads-kommun.ts'
import { plainText } from '../facts/document.ts'
import { pdfOf } from '../facts/pdf.ts'
import { writerOf } from '../facts/writer.ts'
import { vilmer } from './person.ts'
import { habilitationPhysio, lssOfficer } from './staff.ts'

const region = writerOf(vilmer.personnummer, regionStorstaden)

export const regionCarePlans = [
  region.carePlan({
    id: 'HP-301',
    unit: habilitation,
    type: 'HP',
    title: 'Habiliteringsplan',
    changed: '2026-10-02T15:30',
    author: habilitationPhysio,
    signed: { by: habilitationPhysio, at: '2026-10-02T15:45' },
    participants: [habilitation.hsaId, schoolHealth.hsaId],
    documents: [
      pdfOf('Habiliteringsplan', [
        'För Vilmer Ask. Ändrad 2 oktober 2026. Följs upp 20 januari 2027.',
        'Mål: gå trapporna till matsalen utan hjälp och klara en dag på stan själv.',
        'Träning varannan fredag. Ny rullstol före jul.',
      ]),
    ],
  }),
]

const kommun = writerOf(vilmer.personnummer, sjostadsKommun)

export const kommunCarePlans = [
  kommun.carePlan({
    id: 'LSS-PLAN-301',
    unit: disabilityAuthority,
    title: 'Individuell plan enligt LSS',
    changed: '2026-06-10T14:00',
    author: lssOfficer,
    signed: { by: lssOfficer, at: '2026-06-10T14:10' },
    participants: [disabilityAuthority.hsaId, shortStay.hsaId],
    documents: [
      plainText(
        'Korttidsvistelse en helg i månaden. Ledsagarservice fyra timmar varje lördag. Planen följs upp 10 juni 2027.',
      ),
    ],
  }),
]
