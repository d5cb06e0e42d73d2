import { footClinic } from '../../catalogue/fotkliniken-linden.ts'
import { acuteWard, ekbacken, rehabEkbacken } from '../../catalogue/region-storstaden.ts'
import { assessment, homeCare, homeNursing } from '../../catalogue/sjostads-kommun.ts'
import { carePlan, type CarePlanFacts } from '../facts/care-plan.ts'
import { plainText } from '../facts/document.ts'
import { pdfOf } from '../facts/pdf.ts'
import { birgitta } from './person.ts'
import { amina, ellen, jonas, karin, maria, physiotherapist } from './staff.ts'

const from = (system: string) => (facts: Omit<CarePlanFacts, 'of' | 'system'>) =>
  carePlan({ of: birgitta.personnummer, system, ...facts })

const region = from('TSTDEF2329990016-SYS1')
const kommun = from('TSTDEF2129990024-SYS1')
const foot = from('TSTDEF5599990032-SYS1')

const hidden = (title: string) => pdfOf(`EJ-FOR-PATIENT ${title}`, ['EJ-FOR-PATIENT'])

/** Birgitta's plans in the region. The contract carries the document and who stands behind it, no more. */
export const regionCarePlans = [
  region({
    id: 'SIP-2026-0088',
    unit: ekbacken,
    type: 'SIP',
    title: 'Samordnad individuell plan',
    changed: '2026-11-09T15:10',
    author: amina,
    signed: { by: amina, at: '2026-11-09T15:20' },
    participants: [
      ekbacken.hsaId,
      assessment.hsaId,
      homeCare.hsaId,
      homeNursing.hsaId,
      'TSTDEF2329990016-OKAND',
    ],
    documents: [
      pdfOf('Samordnad individuell plan', [
        'För Birgitta Sand. Upprättad 14 oktober 2026. Ändrad 9 november 2026.',
        'Birgitta har samtyckt till planen och till att de som är med delar det som behövs.',
        'Mål: bo kvar hemma och orka gå till torget.',
        'Region Storstaden: kontroller av hjärtsvikt, genomgång av mediciner.',
        'Sjöstads kommun: hemtjänst varje vardag. Hemsjukvården lägger om såret varje måndag.',
        'Uppföljning: 18 december 2026 klockan 13.30 på Vårdcentralen Ekbacken.',
      ]),
    ],
  }),
  region({
    id: 'VP-2026-0412',
    unit: ekbacken,
    type: 'VP',
    title: 'Vårdplan för hjärtsvikt',
    changed: '2026-11-10T10:40',
    author: karin,
    signed: { by: karin, at: '2026-11-10T16:20' },
    participants: [ekbacken.hsaId],
    documents: [
      pdfOf('Vårdplan för hjärtsvikt', [
        'Väg dig varje morgon. Skriv upp vikten.',
        'Ring Vårdcentralen Ekbacken, 08-465 004 10, om du går upp mer än 2 kilo på tre dagar.',
        'Är det stängt: ring Hemsjukvården Sjöstad, 031-390 06 30.',
        'Ring 112 om du får svårt att andas när du vilar.',
      ]),
      plainText(
        'Väg dig varje morgon. Skriv upp vikten. Ring Vårdcentralen Ekbacken, 08-465 004 10, om du går upp mer än 2 kilo på tre dagar. Är det stängt: ring Hemsjukvården Sjöstad, 031-390 06 30. Ring 112 om du får svårt att andas när du vilar.',
      ),
    ],
  }),
  region({
    id: 'RP-2025-0021',
    unit: rehabEkbacken,
    type: 'RP',
    title: 'Rehabiliteringsplan efter fall, avslutad 6 november 2025',
    changed: '2025-11-06T11:00',
    author: physiotherapist,
    signed: { by: physiotherapist, at: '2025-11-06T11:05' },
    documents: [
      { mediaType: 'application/pdf', reference: 'https://planer.region-storstaden.example/RP-2025-0021' },
    ],
  }),
  region({
    id: 'SPU-2026-0301',
    unit: acuteWard,
    type: 'SPU',
    changed: '2026-10-02T10:30',
    documents: [],
  }),
  region({
    id: 'VP-2026-0500',
    unit: ekbacken,
    type: 'VP',
    title: 'EJ-FOR-PATIENT: utkast',
    changed: '2026-11-19T10:00',
    documents: [hidden('utkast')],
    approvedForPatient: false,
  }),
  region({
    id: 'VP-2026-0398',
    unit: ekbacken,
    type: 'VP',
    title: 'EJ-FOR-PATIENT: fel person',
    changed: '2026-09-01T10:00',
    documents: [hidden('fel person')],
    nullified: 'EJ-FOR-PATIENT: upprättad på fel person',
  }),
]

export const kommunCarePlans = [
  kommun({
    id: 'GP-5120',
    unit: homeCare,
    type: 'GP',
    title: 'Genomförandeplan för hemtjänst',
    changed: '2026-11-19T10:00',
    author: jonas,
    signed: { by: jonas, at: '2026-11-19T10:10' },
    participants: [homeCare.hsaId, homeNursing.hsaId],
    documents: [
      pdfOf('Genomförandeplan', [
        'Vardagar klockan 8: hjälp att tvätta sig, frukost och påminnelse om medicinen.',
        'Tisdag och fredag klockan 8.30: dusch. Förbandet på benet ska hållas torrt.',
        'Varannan onsdag klockan 13: städning.',
        'Birgitta vill ha gardinerna uppdragna och radion på.',
      ]),
    ],
  }),
  kommun({
    id: 'GP-5155',
    unit: assessment,
    type: 'GP',
    title: 'EJ-FOR-PATIENT: arbetsmaterial',
    changed: '2026-11-12T09:30',
    author: maria,
    documents: [hidden('arbetsmaterial')],
    approvedForPatient: false,
  }),
  kommun({
    id: 'GP-4801',
    unit: homeCare,
    type: 'GP',
    title: 'EJ-FOR-PATIENT: makulerad',
    changed: '2026-02-02T09:30',
    documents: [hidden('makulerad')],
    nullified: 'EJ-FOR-PATIENT: ersatt',
  }),
]

export const footCarePlans = [
  foot({
    id: 'L-PLAN-311',
    unit: footClinic,
    type: 'VP',
    title: 'Plan för fotvård',
    changed: '2026-08-27T14:10',
    author: ellen,
    participants: [footClinic.hsaId, ekbacken.hsaId],
    documents: [
      plainText(
        'Fotvård var tredje månad. Smörj fötterna varje kväll. Får du ett nytt sår: ring Hemsjukvården Sjöstad, 031-390 06 30.',
      ),
    ],
  }),
  foot({
    id: 'L-PLAN-312',
    unit: footClinic,
    type: 'VP',
    title: 'EJ-FOR-PATIENT: utkast',
    changed: '2026-08-27T14:20',
    documents: [hidden('utkast')],
    approvedForPatient: false,
  }),
]
