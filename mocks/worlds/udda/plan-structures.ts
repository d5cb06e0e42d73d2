import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { meetings } from './meetings.ts'
import type { PlanStructureRecord } from '../../contracts/own/plan-structures.ts'
import { longTitle } from './care-plans.ts'
import { region } from './writers.ts'

const html = 'Gå <b>ut</b> & <img src=x onerror=alert(1)>'

const header = (id: string) => region.header({ id, unit: ekbacken })

const under = (documentId: string) => ({ sourceSystemHSAId: regionStorstaden.sourceSystemHSAId, documentId })

/** Parts of plans that hang together in ways they should not. */
export const planStructures: readonly PlanStructureRecord[] = [
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
      ...(['cancelled', 'on-hold', 'completed'] as const).map((status) => ({
        id: status,
        title: `En insats som är ${status}`,
        status,
        scheduledPeriod: { start: '2026-12-04' },
      })),
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
    header: header('UP-5-S'),
    planDocumentId: 'UP-5',
    title: 'Plan med det som inte ska göras',
    status: 'paused',
    goals: [
      { id: 'a', description: 'Gå utan rullator', lifecycleStatus: 'active', followUpDate: '2027-03' },
      { id: 'b', description: 'Ett mål som skrevs av misstag', lifecycleStatus: 'entered-in-error' },
    ],
    activities: [
      { id: '1', title: 'Äta grapefrukt', status: 'scheduled', party: 'resident', doNotPerform: true },
      {
        id: '2',
        title: 'Bada',
        status: 'cancelled',
        doNotPerform: true,
        scheduledPeriod: { start: '2026-10-01' },
      },
      {
        id: '3',
        title: 'Träna balans',
        status: 'in-progress',
        someoneNamed: true,
        timing: { frequency: 2, period: 1, periodUnit: 'wk', count: 12, duration: 30, durationUnit: 'min' },
        scheduledPeriod: { end: '2027' },
      },
      { id: '4', title: 'Ta tempen', status: 'unknown', timing: { text: '2 ggr/dag', more: true } },
      { id: '5', title: 'En insats som skrevs av misstag', status: 'entered-in-error' },
    ],
  },
  {
    header: header('UP-6-S'),
    planDocumentId: 'UP-6',
    title: longTitle,
    purpose: 'Det enda som står.',
    activities: [],
  },
  {
    header: header('UP-4-S'),
    planDocumentId: 'UP-4',
    title: 'Delar av en plan som inte kom',
    partOf: under('UP-4'),
    activities: [],
  },
  {
    header: header('UP-15-S'),
    planDocumentId: 'UP-15',
    title: 'Plan efter sjukhuset',
    status: 'coming',
    activities: [],
    process: {
      steps: [
        { step: 'Hembesök av teamet', date: '2026-11-18' },
        { step: 'mapping' },
        { step: 'initiative', date: '2026-11-10' },
        { step: 'end', date: '2029-01-01' },
      ],
      dischargeReadyOn: '2026-11-16',
      consents: [{ name: html, answer: 'asked' }],
    },
  },
  ...meetings,
]
