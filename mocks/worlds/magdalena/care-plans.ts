import {
  breastClinic,
  cancerRehab,
  ekbacken,
  oncologyClinic,
  regionStorstaden,
} from '../../catalogue/region-storstaden.ts'
import { plainText } from '../facts/document.ts'
import { pdfOf } from '../facts/pdf.ts'
import { writerOf } from '../facts/writer.ts'
import { magdalena } from './person.ts'
import { contactNurse, counsellor, rehabPhysio, surgeon } from './staff.ts'

const { carePlan } = writerOf(magdalena.personnummer, regionStorstaden)

/** Magdalena's plans, as documents. */
export const carePlans = [
  carePlan({
    id: 'VP-301',
    unit: breastClinic,
    type: 'VP',
    title: 'Min vårdplan cancer, bröst',
    changed: '2026-11-17T12:30',
    author: contactNurse,
    signed: { by: contactNurse, at: '2026-11-17T12:40' },
    participants: [breastClinic.hsaId, oncologyClinic.hsaId, cancerRehab.hsaId, ekbacken.hsaId],
    documents: [
      pdfOf('Min vårdplan', [
        'För Magdalena Hult. Upprättad 9 november 2026. Ändrad 17 november 2026.',
        'Operation: klar 12 oktober 2026.',
        'Strålbehandling: 15 gånger från 30 november 2026.',
        'Tabletter: börjar efter strålningen, fem år.',
        'Kontaktsjuksköterska: Selma Brandt, 08-465 004 51.',
      ]),
      { mediaType: 'text/html', reference: 'https://vardplan.regionstorstaden.example/min' },
    ],
  }),
  carePlan({
    id: 'RP-302',
    unit: cancerRehab,
    type: 'RP',
    title: 'Rehabiliteringsplan efter bröstoperation',
    changed: '2026-10-29T10:10',
    author: rehabPhysio,
    signed: { by: rehabPhysio, at: '2026-10-29T10:15' },
    participants: [cancerRehab.hsaId],
    documents: [
      plainText(
        'Rör axeln tre gånger om dagen. Gå ut varje dag. Ring Ida Malm, 08-465 004 57, om armen svullnar. Planen följs upp 28 januari 2027.',
      ),
    ],
  }),
  carePlan({
    id: 'EB-304',
    unit: cancerRehab,
    title: 'E-behandling: Orken efter cancern',
    changed: '2026-11-02T09:00',
    author: counsellor,
    documents: [
      { mediaType: 'text/html', reference: 'https://stod.regionstorstaden.example/orken-efter-cancern' },
    ],
  }),
  carePlan({
    id: 'SVP-303',
    unit: breastClinic,
    type: 'SVP',
    title: 'Standardiserat vårdförlopp bröstcancer',
    changed: '2026-09-22T14:40',
    author: surgeon,
    signed: { by: surgeon, at: '2026-09-22T14:45' },
    documents: [plainText('Stegen från misstanke till start av behandling. Alla steg är klara.')],
  }),
]
