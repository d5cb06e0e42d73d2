import type { Records } from '../../contracts/contracts.ts'
import { healthCentre, medicalClinic, regionFjallmarken } from '../../catalogue/region-fjallmarken.ts'
import { bowelClinic } from '../../catalogue/region-storstaden.ts'
import { pdfOf } from '../facts/pdf.ts'
import { writerOf } from '../facts/writer.ts'
import { emil } from './person.ts'
import { formerDoctor, formerNurse } from './staff.ts'

const there = writerOf(emil.personnummer, regionFjallmarken)

/** What region-fjallmarken holds. */
export const formerRegionRecords: Records = {
  GetSubjectOfCareSchedule: [],
  GetCareContacts: [
    there.careContact({
      id: 'F-9001',
      unit: medicalClinic,
      start: '2026-07-02T09:00',
      end: '2026-07-02T11:00',
      reason: 'Dropp med medicin',
      form: 'visit',
      status: 'finished',
      author: formerNurse,
      written: '2026-07-02T11:10',
    }),
    there.careContact({
      id: 'F-8804',
      unit: medicalClinic,
      start: '2026-03-19T10:20',
      end: '2026-03-19T11:00',
      reason: 'Årskontroll',
      form: 'visit',
      status: 'finished',
      author: formerDoctor,
      written: '2026-03-19T11:20',
    }),
    there.careContact({
      id: 'F-8120',
      unit: healthCentre,
      start: '2025-11-04T08:15',
      reason: 'Blodprov',
      form: 'visit',
      status: 'finished',
      written: '2025-11-04T08:25',
    }),
  ],
  GetCarePlans: [
    there.carePlan({
      id: 'F-VP-77',
      unit: medicalClinic,
      type: 'VP',
      title: 'Vårdplan, inflammatorisk tarmsjukdom',
      changed: '2026-03-19T11:25',
      author: formerDoctor,
      signed: { by: formerDoctor, at: '2026-03-19T11:30' },
      participants: [medicalClinic.hsaId],
      documents: [
        pdfOf('Vårdplan', [
          'För Emil Tallberg. Dropp var åttonde vecka sedan 2023.',
          'Årskontroll i mars. Koloskopi 2027.',
          'Remiss till nytt sjukhus skickas vid flytt.',
        ]),
      ],
    }),
  ],
  GetRequestActivities: [
    there.request({
      id: 'F-REM-12-2',
      requestId: 'F-REM-12',
      unit: medicalClinic,
      author: { ...formerDoctor, unit: medicalClinic },
      receiver: bowelClinic,
      type: { code: '1', displayName: 'Remiss vid flytt' },
      status: { code: '5', displayName: 'Mottagningen har svarat på remissen' },
      at: '2026-08-25T14:00',
    }),
  ],
  PlanStructures: [
    {
      header: there.header({ id: 'F-VP-77', unit: medicalClinic, written: '2026-03-19T11:25' }),
      planDocumentId: 'F-VP-77',
      title: 'Vårdplan, inflammatorisk tarmsjukdom',
      status: 'ended',
      purpose: 'Hålla sjukdomen lugn så att du kan arbeta och träna som du vill.',
      mainResponsible: { name: 'Stina Fjellner' },
      wishes: ['Jag vill slippa sjukhuset så mycket det går.'],
      goals: [
        {
          id: '1',
          description: 'Inga skov på ett år',
          lifecycleStatus: 'completed',
          responsible: 'Stina Fjellner',
        },
        { id: '2', parentId: '1', description: 'Järnvärde över gränsen', lifecycleStatus: 'completed' },
      ],
      activities: [
        { id: '1', title: 'Dropp var åttonde vecka', status: 'completed', responsible: 'Anders Rova' },
        {
          id: '2',
          title: 'Skicka remiss till nytt sjukhus',
          status: 'completed',
          responsible: 'Stina Fjellner',
          scheduledPeriod: { start: '2026-08-25' },
        },
      ],
      participants: [
        { name: 'Stina Fjellner', role: 'Läkare', unit: 'Fjällmarkens sjukhus, medicinmottagningen' },
        { name: 'Anders Rova', role: 'Sjuksköterska', phone: '0980-319 211' },
      ],
    },
  ],
  GetCareManagers: [
    there.careManager({
      code: { code: '1', displayName: 'Fast vårdkontakt' },
      practitioner: formerNurse,
      unit: medicalClinic,
      from: '2023-02-01',
      to: '2026-08-31',
      phones: [{ value: '0980-319 211' }],
    }),
  ],
}
