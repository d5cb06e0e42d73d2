import { ekbacken, heartClinic, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { homeNursing, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { atc, degrees, healthWriterOf } from '../facts/health.ts'
import { birgitta } from './person.ts'
import { cardiologist, eva, karin } from './staff.ts'

const region = healthWriterOf(birgitta.personnummer, regionStorstaden)
const kommun = healthWriterOf(birgitta.personnummer, sjostadsKommun)

/** What the region pays attention to in the care of Birgitta. */
export const regionAlerts = [
  region.alert({
    id: 'UPP-301',
    unit: ekbacken,
    type: 'hypersensitivity',
    ascertained: '1987-02-16',
    from: '2009-05-04T10:00',
    comment: 'Nässelutslag över hela kroppen och svullna läppar efter två dagars behandling.',
    hypersensitivity: {
      typeOfHypersensitivity: { originalText: 'Överkänslighet avs. läkemedel' },
      ...degrees('harmful', 'certain'),
      pharmaceuticalHypersensitivity: {
        nonATCSubstance: 'Penicillin',
        nonATCSubstanceComment: 'Gäller alla penicilliner (ATC-grupp J01C)',
        pharmaceuticalProductId: [],
      },
    },
    author: karin,
    written: '2009-05-04T10:20',
    signed: { by: karin, at: '2009-05-04T16:00' },
  }),
  region.alert({
    id: 'UPP-318',
    unit: ekbacken,
    type: 'hypersensitivity',
    ascertained: '2014-08-19',
    comment: 'Klåda och utslag på armarna. Gick över när behandlingen slutade.',
    hypersensitivity: {
      typeOfHypersensitivity: { originalText: 'Överkänslighet avs. läkemedel' },
      ...degrees('low', 'suspected'),
      pharmaceuticalHypersensitivity: {
        atcSubstance: atc('J01EA01', 'Trimetoprim'),
        pharmaceuticalProductId: [],
      },
    },
    author: karin,
    written: '2014-08-19T11:10',
  }),
  region.alert({
    id: 'UPP-350',
    unit: heartClinic,
    type: 'treatment',
    from: '2021-06-08T12:00',
    comment: 'Säg till före undersökning med magnetkamera.',
    treatment: { treatmentDescription: 'Har pacemaker', pharmaceuticalTreatment: [] },
    author: cardiologist,
    written: '2021-06-08T12:30',
    signed: { by: cardiologist, at: '2021-06-08T12:40' },
  }),
  region.alert({
    id: 'UPP-372',
    unit: ekbacken,
    type: 'restriction',
    restriction: 'Linda inte underbenet och ge inte stödstrumpa förrän blodtrycket i benet är mätt.',
    author: karin,
    written: '2026-10-14T15:10',
    signed: { by: karin, at: '2026-10-14T15:20' },
  }),
  region.alert({
    id: 'UPP-330',
    unit: ekbacken,
    type: 'hypersensitivity',
    ascertained: '2016-06-21',
    obsolete: { at: '2017-03-02T09:40', why: 'Utredd. Tål jordgubbar.' },
    hypersensitivity: {
      typeOfHypersensitivity: { originalText: 'Överkänslighet avs. födoämne' },
      ...degrees('low', 'suspected'),
      otherHypersensitivity: { hypersensitivityAgent: 'Jordgubbar' },
    },
    author: karin,
    written: '2016-06-21T10:00',
  }),
  region.alert({
    id: 'UPP-390',
    unit: ekbacken,
    type: 'unstructured',
    unstructuredAlertInformation: {
      unstructuredAlertInformationHeading: 'EJ-FOR-PATIENT: under bedömning',
      unstructuredAlertInformationContent: 'EJ-FOR-PATIENT',
    },
    written: '2026-11-12T10:10',
    approvedForPatient: false,
  }),
  region.alert({
    id: 'UPP-302',
    unit: ekbacken,
    type: 'hypersensitivity',
    hypersensitivity: { otherHypersensitivity: { hypersensitivityAgent: 'EJ-FOR-PATIENT: skaldjur' } },
    written: '2009-05-04T10:25',
    nullified: 'EJ-FOR-PATIENT: skriven på fel person',
  }),
]

/** What the nurses at home have found, who dress the wound. */
export const kommunAlerts = [
  kommun.alert({
    id: 'K-UPP-11',
    unit: homeNursing,
    type: 'hypersensitivity',
    ascertained: '2026-07-16',
    comment: 'Röd och kliande hud under häftan på smalbenet. Förbandet fästs med gasbinda i stället.',
    hypersensitivity: {
      typeOfHypersensitivity: { originalText: 'Kontaktallergi' },
      ...degrees('low', 'likely'),
      otherHypersensitivity: { hypersensitivityAgent: 'Kolofonium (harts) i häfta' },
    },
    author: eva,
    written: '2026-07-16T15:00',
    signed: { by: eva, at: '2026-07-16T15:05' },
  }),
  kommun.alert({
    id: 'K-UPP-12',
    unit: homeNursing,
    type: 'unstructured',
    unstructuredAlertInformation: {
      unstructuredAlertInformationHeading: 'EJ-FOR-PATIENT: till kollegor',
      unstructuredAlertInformationContent: 'EJ-FOR-PATIENT',
    },
    written: '2026-09-07T15:00',
    approvedForPatient: false,
  }),
  kommun.alert({
    id: 'K-UPP-09',
    unit: homeNursing,
    type: 'infection',
    communicableDisease: { communicableDiseaseCode: { displayName: 'EJ-FOR-PATIENT: MRSA' } },
    written: '2026-06-08T15:00',
    nullified: 'EJ-FOR-PATIENT: provet var någon annans',
  }),
]
