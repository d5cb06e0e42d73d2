import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { degrees, healthWriterOf } from '../facts/health.ts'
import { leo } from './person.ts'
import { childDoctor } from './staff.ts'

const region = healthWriterOf(leo.personnummer, regionStorstaden)
const common = { unit: ekbacken, author: childDoctor }

export const alerts = [
  region.alert({
    ...common,
    id: 'UPP-821',
    type: 'hypersensitivity',
    ascertained: '2021-09-14',
    comment:
      'Svullnad i halsen och svårt att andas, av en kaka med hasselnöt. Ska ha adrenalinpenna med sig.',
    hypersensitivity: {
      typeOfHypersensitivity: { originalText: 'Överkänslighet avs. födoämne' },
      ...degrees('life', 'certain'),
      otherHypersensitivity: { hypersensitivityAgent: 'Hasselnöt och valnöt' },
    },
    written: '2021-09-14T14:30',
    signed: { by: childDoctor, at: '2021-09-14T14:40' },
  }),
  region.alert({
    ...common,
    id: 'UPP-822',
    type: 'hypersensitivity',
    ascertained: '2020-05-12',
    hypersensitivity: {
      typeOfHypersensitivity: { originalText: 'Luftburen allergi' },
      ...degrees('low', 'certain'),
      otherHypersensitivity: { hypersensitivityAgent: 'Björkpollen' },
    },
    written: '2021-09-14T14:35',
    signed: { by: childDoctor, at: '2021-09-14T14:40' },
  }),
]

export const diagnoses = [
  region.diagnosis({
    ...common,
    id: 'DIA-821',
    code: 'J45.0',
    name: 'Huvudsakligen allergisk astma',
    chronic: true,
    set: '2022-02-08T15:00',
    written: '2022-02-08T15:25',
    signed: { by: childDoctor, at: '2022-02-08T15:30' },
  }),
]
