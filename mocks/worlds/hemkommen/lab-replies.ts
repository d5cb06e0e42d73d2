import { ekbacken, orthopaedicWard, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { analyses } from '../facts/lab-analyses.ts'
import { writerOf } from '../facts/writer.ts'
import { siv } from './person.ts'
import { orthopaedist } from './staff.ts'

const region = writerOf(siv.personnummer, regionStorstaden)
const { haemoglobin, crp, creatinine, potassium, sodium, vitaminD, platelets } = analyses
const onWard = { unit: orthopaedicWard, author: orthopaedist }

/** What laboratories have replied about Siv: before the operation, after it, and before she went home. */
export const regionLabReplies = [
  region.labReply({
    ...onWard,
    id: 'LAB-70440',
    taken: '2026-11-21T07:10',
    replied: '2026-11-21T10:30',
    signed: { by: orthopaedist, at: '2026-11-21T11:00' },
    group: 'Prover före hemgång',
    values: [
      { of: haemoglobin, value: '104', comment: 'Stiger efter operationen. Nytt prov på vårdcentralen.' },
      { of: crp, value: '38', comment: 'Sjunker som väntat efter operationen.' },
      { of: creatinine, value: '71' },
      { of: platelets, value: '412' },
    ],
  }),
  region.labReply({
    ...onWard,
    id: 'LAB-70391',
    taken: '2026-11-20T07:20',
    replied: '2026-11-22T10:15',
    stage: 'partial',
    group: 'Prover inför bedömning av benskörhet',
    groupComment: 'Fler svar kommer och skickas till Vårdcentralen Ekbacken.',
    values: [{ of: vitaminD, value: '41' }, { of: { code: { displayName: 'Kalcium i plasma' } } }],
  }),
  region.labReply({
    ...onWard,
    id: 'LAB-70210',
    taken: '2026-11-16T07:00',
    replied: '2026-11-16T09:40',
    signed: { by: orthopaedist, at: '2026-11-16T10:10' },
    group: 'Prover dagen efter operationen',
    values: [
      { of: haemoglobin, value: '98' },
      { of: crp, value: '142' },
      { of: creatinine, value: '74' },
    ],
  }),
  region.labReply({
    ...onWard,
    id: 'LAB-70188',
    taken: '2026-11-14T19:05',
    replied: '2026-11-14T20:10',
    signed: { by: orthopaedist, at: '2026-11-14T20:20' },
    group: 'Prover inför operation',
    values: [
      { of: haemoglobin, value: '128' },
      { of: crp, value: '<5' },
      { of: sodium, value: '139' },
      { of: potassium, value: '3.9' },
      { of: creatinine, value: '69' },
    ],
  }),
  region.labReply({
    unit: ekbacken,
    id: 'LAB-66120',
    taken: '2026-05-05T09:00',
    replied: '2026-05-06T08:30',
    signed: {
      by: { hsaId: 'TSTDEF2329990016-P406', name: 'Annika Forsell', title: 'Läkare' },
      at: '2026-05-06T13:00',
    },
    group: 'Kontroll av blodtryck',
    values: [
      { of: potassium, value: '4.0' },
      { of: creatinine, value: '68' },
    ],
  }),
]
