import { coded, rule, shown, type Table, type Tree, unseen } from '../fate.ts'
import { cv } from '../parts.ts'
import { onlyWithout } from '../stands-in.ts'
import { authorUseful, healthHeader, signedUseful, unitUseful } from './diagnosis.ts'

const page = 'Allergier och diagnoser, sidan för varningen'
const name = `${page}, listan och Översikt: varningens namn`
const body = 'alertInformationBody'
const own = (place: string): Tree => cv(shown(`${page}: ${place}`))
const severities = ['livshotande', 'skadlig', 'besvärande']

export const alert: Table = {
  title: 'Uppmärksamhetsinformation (allergier och varningar)',
  fields: {
    alertInformationHeader: healthHeader(page, name),
    alertInformationBody: {
      typeOfAlertInformation: own('Slag. Avgör också om varningen står under allergier'),
      ascertainedDate: shown(`${page}: Upptäckt`),
      verifiedTime: shown(`${page}: Senast bekräftad`),
      validityTimePeriod: {
        start: shown(`${page}: Gäller från`),
        end: shown(`${page}: Gäller till. Efter dagen står varningen bland dem som inte gäller längre`),
      },
      alertInformationComment: shown(`${page}: Kommentar`),
      obsoleteTime: shown(`${page}: Gäller inte sedan`),
      obsoleteComment: shown(`${page}: ”Det här gäller inte längre”, med orsaken`),
      hypersensitivity: {
        typeOfHypersensitivity: own('Slag'),
        degreeOfSeverity: cv(shown(`${page}: Allvarlighetsgrad. De allvarligaste står först i listan`)),
        degreeOfCertainty: own('Hur säkert det är'),
        pharmaceuticalHypersensitivity: {
          atcSubstance: cv(shown(name), shown(`${page}: Ämne, ATC-koden efter namnet`)),
          nonATCSubstance: shown(`${name} och Ämne`),
          nonATCSubstanceComment: shown(`${page}: Ämne`),
          pharmaceuticalProductId: own('Läkemedel'),
        },
        otherHypersensitivity: {
          hypersensitivityAgent: shown(`${name} och Ämne eller föda`),
          hypersensitivityAgentCode: cv(
            onlyWithout(
              ['../hypersensitivityAgent'],
              shown(`${page}: Ämne eller föda, när hypersensitivityAgent saknas`),
            ),
          ),
        },
      },
      seriousDisease: { disease: cv(shown(`${name} och Sjukdom`)) },
      treatment: {
        treatmentDescription: shown(`${name} och Behandling`),
        treatmentCode: cv(
          onlyWithout(
            ['../treatmentDescription'],
            shown(`${page}: Behandling, när treatmentDescription saknas`),
          ),
        ),
        pharmaceuticalTreatment: cv(
          shown(`${page}: Läkemedel`),
          shown(`${page}: Läkemedel, ATC-koden efter namnet`),
        ),
      },
      communicableDisease: {
        communicableDiseaseCode: cv(shown(`${name} och Sjukdom`)),
        routeOfTransmission: own('Smittar genom'),
      },
      restrictionOfCare: { restrictionOfCareComment: shown(`${name} och Att ta hänsyn till`) },
      unstructuredAlertInformation: {
        unstructuredAlertInformationHeading: shown(name),
        unstructuredAlertInformationContent: shown(`${page}: Innehåll`),
      },
      relatedAlertInformation: {
        typeOfAlertInformationRelationship: cv(
          onlyWithout(['../relationComment'], shown(`${page}: Hör ihop med, när relationComment saknas`)),
          unseen('Bara kodens ord visas'),
        ),
        relationComment: shown(`${page}: Hör ihop med`),
        documentId: rule(`Blir länkar till de andra varningarna (${page}: Hör ihop med)`),
      },
    },
  },
  useful: [
    {
      what: 'vad varningen gäller, i ord',
      anyOf: [
        'alertInformationHeader/documentTitle',
        `${body}/typeOfAlertInformation/displayName`,
        `${body}/typeOfAlertInformation/originalText`,
        `${body}/hypersensitivity`,
        `${body}/seriousDisease`,
        `${body}/treatment`,
        `${body}/communicableDisease`,
        `${body}/restrictionOfCare`,
        `${body}/unstructuredAlertInformation`,
      ],
      sees: 'Vad varningen gäller. Nu står ”En varning utan namn”.',
    },
    {
      what: 'sedan när varningen gäller',
      anyOf: [`${body}/ascertainedDate`, `${body}/validityTimePeriod/start`],
      sees: 'Upptäckt eller Gäller från, med dagen.',
    },
    {
      what: 'när varningen senast bekräftades',
      anyOf: [`${body}/verifiedTime`],
      sees: 'Senast bekräftad, med dagen.',
    },
    signedUseful('alertInformationHeader'),
    authorUseful('alertInformationHeader', 'Av, med namn och yrke.'),
    unitUseful('alertInformationHeader'),
  ],
  codes: [
    coded(
      `${body}/typeOfAlertInformation`,
      ({ words }) => words !== undefined,
      'Koden visas i stället för ord, och varningen kan hamna utanför allergierna.',
    ),
    coded(
      `${body}/hypersensitivity/degreeOfSeverity`,
      ({ words = '' }) => severities.some((one) => words.toLocaleLowerCase('sv').includes(one)),
      'Källans ord, eller koden, visas. Varningen sorteras efter de allvarliga, för portalen känner bara livshotande, skadlig och besvärande.',
    ),
    coded(
      `${body}/hypersensitivity/degreeOfCertainty`,
      ({ words }) => words !== undefined,
      'Koden visas i stället för ord.',
    ),
  ],
}
