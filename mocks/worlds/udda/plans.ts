import type { CarePlan } from '../../contracts/riv-ta/get-care-plans.ts'
import type { AgreementRecord } from '../../contracts/own/agreements.ts'
import type { HomeSupportRecord } from '../../contracts/own/home-support.ts'
import type { PlanStructureRecord } from '../../contracts/own/plan-structures.ts'
import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { homeCare } from '../../catalogue/sjostads-kommun.ts'
import { file, plainText } from '../facts/document.ts'
import { brokenPdf, encryptedPdf, pdfOfPages, scannedPdf } from '../facts/pdf.ts'
import { kommun, region } from './writers.ts'

/** A green dot on white: a PNG of one by one. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const html = 'Gå <b>ut</b> & <img src=x onerror=alert(1)>'
const header = (id: string) => region.header({ id, unit: ekbacken })

/** Agreements that are odd, each in its own way. */
export const oddAgreements: AgreementRecord[] = [
  {
    header: header('UO-1'),
    title: html,
    status: 'active',
    // Ends before it begins.
    validFrom: '2026-12-01',
    validTo: '2026-01-01',
    parties: [],
    important: html,
    nextStep: { text: 'Någon ringer.', responsible: 'någon annan' },
    goals: [
      { description: html, lifecycleStatus: 'lagd på is', responsible: 'okänd' },
      {
        description: html,
        lifecycleStatus: 'active',
        subGoals: [{ description: html, lifecycleStatus: '?' }],
      },
    ],
    commitments: [
      { text: 'Utan ansvarig', done: false },
      { text: 'Med okänd ansvarig', responsible: 'kommittén', done: false },
      { text: 'Utan slut', responsible: 'resident', done: false, repeat: 'FREQ=DAILY' },
      {
        text: 'Med en dag som aldrig kommer',
        responsible: 'resident',
        done: false,
        repeat: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      },
      {
        text: 'Med en regel som ingen förstår',
        responsible: 'resident',
        done: false,
        repeat: 'lite då och då',
      },
      { text: html, responsible: 'resident', done: false, dueDate: '2026-11-20' },
    ],
    risks: [{ trigger: html, action: html, contact: html }],
    history: [{ date: '2026-11-01', text: html }],
    plan: { documentId: 'FINNS-INTE', title: 'En plan som ingen har lämnat' },
  },
  {
    header: header('UO-2'),
    title: 'En överenskommelse utan innehåll',
    status: 'active',
    parties: [],
    goals: [],
    commitments: [],
    risks: [],
  },
]

/** Plans that are odd: without title, of an unknown kind, and two that stand under each other. */
export const oddPlans: CarePlan[] = [
  region.carePlan({ id: 'UP-1', unit: ekbacken, type: 'VP', changed: '2026-01-01T10:00', documents: [] }),
  region.carePlan({
    id: 'UP-2',
    unit: ekbacken,
    type: 'SIP',
    title: html,
    changed: '2026-01-02T10:00',
    documents: [plainText(html), { mediaType: 'application/x-okänd', reference: 'javascript:alert(1)' }],
  }),
  region.carePlan({
    id: 'UP-FILER',
    unit: ekbacken,
    type: 'VP',
    title: 'Filer av alla slag',
    changed: '2026-01-04T10:00',
    documents: [
      pdfOfPages(
        'Fyrtio sidor',
        Array.from({ length: 40 }, (_, index) => ({
          heading: `Del ${index + 1}`,
          paragraphs: [
            `Det här är sida ${index + 1} av en lång plan.`,
            'Läs den i lugn och ro (det finns tid).',
          ],
        })),
      ),
      scannedPdf(),
      brokenPdf(),
      encryptedPdf(),
      // A text that is called a PDF, and an image that is called a text.
      { ...plainText('Det här är bara text.'), mediaType: 'application/pdf' },
      file('text/plain', dot),
      file('image/png', dot),
      file('application/zip', btoa('PK\u0003\u0004\u0000')),
      file('image/png', btoa('\u0089PNG men inte mer')),
    ],
  }),
  region.carePlan({
    id: 'UP-3',
    unit: ekbacken,
    type: 'GP',
    title: 'Tvåhundra insatser',
    changed: '2026-01-03T10:00',
    documents: [],
  }),
]

const under = (documentId: string) => ({ sourceSystemHSAId: regionStorstaden.sourceSystemHSAId, documentId })

/** Parts of plans that hang together in ways they should not. */
export const oddStructures: PlanStructureRecord[] = [
  {
    header: header('UP-2-S'),
    planDocumentId: 'UP-2',
    title: html,
    partOf: under('UP-3'),
    goals: [
      { id: 'a', parentId: 'b', description: 'Mål i ring, ett', lifecycleStatus: 'active' },
      { id: 'b', parentId: 'a', description: 'Mål i ring, två', lifecycleStatus: 'active' },
      { id: 'c', parentId: 'finns-inte', description: 'Mål vars mål saknas', lifecycleStatus: 'vilande' },
      { id: 'd', parentId: 'd', description: 'Mål som är sitt eget', lifecycleStatus: 'active' },
    ],
    activities: [
      { id: '1', title: html, status: 'okänd status' },
      {
        id: '2',
        title: 'Före planen',
        status: 'completed',
        scheduledPeriod: { start: '1999-01-01', end: '1998-01-01' },
      },
    ],
    participants: [{ name: html, phone: 'inget nummer' }],
    wishes: [html],
    meeting: { start: '2026-12-01T10:00:00+01:00', invited: [] },
  },
  {
    header: header('UP-3-S'),
    planDocumentId: 'UP-3',
    title: 'Tvåhundra insatser',
    partOf: under('UP-2'),
    activities: Array.from({ length: 200 }, (_, index) => ({
      id: String(index),
      title: `Insats ${index + 1}`,
      status: 'in-progress',
      principal: 'kommun',
    })),
  },
  {
    header: header('UP-4-S'),
    planDocumentId: 'UP-4',
    title: 'Delar av en plan som inte kom',
    partOf: under('UP-4'),
    activities: [],
  },
]

/** Help and things at home of which little is said. */
export const oddSupport: HomeSupportRecord[] = [
  {
    kind: 'service',
    header: kommun.header({ id: 'UH-1', unit: homeCare }),
    typeOfCareService: 'OKÄND',
    decidedBy: 'TSTDEF0000000000-FINNSINTE',
    performer: { name: html },
  },
  {
    kind: 'device',
    header: kommun.header({ id: 'UH-2', unit: homeCare }),
    name: html,
    instructions: [html],
    link: 'http://osaker.example/',
    support: { name: html },
  },
]
