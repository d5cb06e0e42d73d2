import { breastClinic, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import type { AgreementRecord } from '../../contracts/own/agreements.ts'
import { writerOf } from '../facts/writer.ts'
import { magdalena } from './person.ts'

const { header } = writerOf(magdalena.personnummer, regionStorstaden)

/** What Magdalena and care have agreed. */
export const agreements: AgreementRecord[] = [
  {
    header: header({ id: 'OVK-501', unit: breastClinic, written: '2026-11-17T12:45' }),
    title: 'Tiden med strålning',
    status: 'active',
    validFrom: '2026-11-09',
    validTo: '2027-01-31',
    parties: [
      { party: 'resident', name: 'Magdalena Hult' },
      { party: 'relative', name: 'Daniel Hult, make' },
      { party: 'care', name: 'Bröstmottagningen' },
      { party: 'care', name: 'Onkologmottagningen' },
    ],
    plan: { documentId: 'VP-301', title: 'Min vårdplan cancer, bröst' },
    important:
      'Jag vill veta saker direkt, även när det är dåliga besked. Ring inte hem på kvällen, då är barnen där.',
    nextStep: {
      text: 'Selma ringer dig efter första veckan med strålning.',
      responsible: 'care',
      dueDate: '2026-12-07',
    },
    goals: [
      {
        description: 'Orka följa med Leo på fotbollen på lördagar',
        lifecycleStatus: 'active',
        responsible: 'resident',
        followUpDate: '2027-01-18',
        subGoals: [
          { description: 'Lyfta armen över huvudet', lifecycleStatus: 'active', responsible: 'care' },
          { description: 'Promenera en halvtimme varje dag', lifecycleStatus: 'completed' },
        ],
      },
      {
        description: 'Tillbaka på jobbet på halvtid',
        lifecycleStatus: 'proposed',
        responsible: 'resident',
      },
    ],
    followUpDate: '2027-01-18',
    bookings: ['T-200101', 'STR-1'],
    commitments: [
      { text: 'Smörj huden varje kväll', responsible: 'resident', done: false, repeat: 'FREQ=DAILY' },
      {
        text: 'Skriva upp hur trött du är, från 0 till 10',
        responsible: 'resident',
        done: false,
        repeat: 'FREQ=WEEKLY;BYDAY=SU',
      },
      {
        text: 'Prata med chefen om halvtid',
        responsible: 'resident',
        done: false,
        dueDate: '2026-12-11',
      },
      {
        text: 'Köra till strålningen på måndagar',
        responsible: 'relative',
        done: false,
        dueDate: '2026-11-30',
      },
      { text: 'Ringa efter första veckan', responsible: 'care', done: false, dueDate: '2026-12-07' },
      { text: 'Skriva intyg för sjukskrivning', responsible: 'care', done: true },
    ],
    risks: [
      {
        trigger: 'Huden blir öppen eller vätskar',
        action: 'Ring din kontaktsjuksköterska samma dag.',
        contact: 'Selma Brandt, 08-465 004 51',
      },
      {
        trigger: 'Armen svullnar eller känns tung',
        action:
          'Ring fysioterapeuten inom en vecka. Är den också röd, varm eller gör ont: ring 1177 samma dag.',
        contact: 'Ida Malm, 08-465 004 57',
      },
      { trigger: 'Du får feber över 38 grader', action: 'Ring 1177 dygnet runt.' },
    ],
    history: [
      { date: '2026-11-09', by: 'Selma Brandt, bröstmottagningen', text: 'Överenskommelsen skrevs.' },
      {
        date: '2026-11-17',
        by: 'Leila Norén, onkologmottagningen',
        text: 'Strålningen börjar den 30 november i stället för den 23.',
      },
    ],
    internalNotes: 'INTERN-ANTECKNING: oro för ärftlighet, tas upp senare.',
  },
  {
    header: header({ id: 'OVK-500', unit: breastClinic, written: '2026-09-22T14:50' }),
    title: 'Inför operationen',
    status: 'replaced',
    validFrom: '2026-09-22',
    validTo: '2026-11-09',
    parties: [
      { party: 'resident', name: 'Magdalena Hult' },
      { party: 'care', name: 'Bröstmottagningen' },
    ],
    goals: [{ description: 'Vara utvilad före operationen', lifecycleStatus: 'completed' }],
    commitments: [{ text: 'Sluta röka', responsible: 'resident', done: true }],
    risks: [],
  },
]
