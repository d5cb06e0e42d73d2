import { coded, rule, shown, type Table, type Tree, unseen } from '../fate.ts'
import { cv, header, ii, ofAll, orgUnit } from '../parts.ts'

const page = 'Vaccinationer, sidan för vaccinationen'
const list = 'Vaccinationer, listan'
const given = 'vaccinationMedicalRecordBody/administrationRecord'
const occasion = 'vaccinationMedicalRecordBody/registrationRecord'
const amount = `${page}: Mängd, när displayName saknas`
const person = (place: string): Tree => ({
  hsaid: unseen('Namnet visas, inte HSA-id:t'),
  personName: shown(`${page}: ${place}`),
  ...ofAll(['personEmail', 'personTelecom', 'personAddress'], unseen('Bara enhetens telefon visas')),
})
const unit = (place: string): Tree =>
  orgUnit(
    { orgUnitName: shown(`${page}: ${place}`), orgUnitTelecom: shown(`${page}: ${place}`) },
    unseen('Enhetens namn och telefon visas'),
  )

export const vaccination: Table = {
  title: 'Vaccinationer',
  fields: {
    vaccinationMedicalRecordHeader: header({
      title: unseen('Vaccinationen namnges av vaccin och sjukdom'),
      written: unseen('Dagen då vaccinet gavs visas i stället'),
      name: shown(`${page}: Skrevs in av`),
      signed: {
        at: rule(`Utan underskrift står ”Det står inte att den är signerad” (${page}: Signering)`),
        name: unseen('Att den är signerad visas, inte av vem'),
      },
    }),
    vaccinationMedicalRecordBody: {
      registrationRecord: {
        careGiverOrg: orgUnit({}, unseen('Enheten som gav vaccinet visas i stället')),
        sourceSystemName: unseen('Källan visas i stället'),
        sourceSystemContact: ofAll(
          ['hsaid', 'personName', 'personEmail', 'personTelecom', 'personAddress'],
          unseen('Är till för vården, inte för invånaren'),
        ),
        date: shown(`${list} och sidan för vaccinationen: dagen`),
        vaccinationUnstructuredNote: shown(`${page}: Anteckning`),
        riskCategory: cv(shown(`${page}: Riskgrupp`)),
        patientAdverseEffect: cv(shown(`${page}: Efter besöket, utan att ett visst vaccin är nämnt`)),
      },
      administrationRecord: {
        vaccinationProgramName: cv(shown(`${page}: Program`), unseen('Bara kodens ord visas')),
        prescriberOrg: unit('Ordinerades av'),
        prescriberPerson: person('Ordinerades av'),
        performerOrg: unit('Gavs av'),
        performer: person('Gavs av'),
        anatomicalSite: cv(shown(`${page}: Var på kroppen`), unseen('Bara kodens ord visas')),
        route: cv(shown(`${page}: På vilket sätt`), unseen('Bara kodens ord visas')),
        dose: {
          quantity: { value: shown(amount), unit: shown(amount) },
          displayName: shown(`${page}: Mängd`),
        },
        isDoseComplete: shown(`${page}: Full dos`),
        doseOrdinalNumber: shown(`${list} och sidan för vaccinationen: Dos`),
        numberOfPrescribedDoses: shown(`${page}: Antal doser`),
        sourceDescription: shown(`${page}: Inskrivet i efterhand från`),
        commentPrescription: shown(`${page}: Den som ordinerade skriver`),
        commentAdministration: shown(`${page}: Den som gav vaccinet skriver`),
        patientAdverseEffect: cv(shown(`${page}: Reaktioner som är inskrivna`)),
        typeOfVaccine: cv(shown(`${list} och sidan för vaccinationen: namnet`)),
        vaccineName: cv(
          shown(`${page}: Vaccin, och namnet när typeOfVaccine saknas`),
          unseen('Bara kodens ord visas'),
        ),
        vaccineBatchId: shown(`${page}: Batchnummer`),
        vaccineManufacturer: shown(`${page}: Tillverkare`),
        vaccineTargetDisease: cv(shown(`${page}: Skyddar mot`)),
        vaccinationUniqueReference: ii(rule('Slår ihop samma vaccination från flera källor')),
      },
    },
  },
  useful: [
    {
      what: 'dagen',
      anyOf: [`${occasion}/date`],
      sees: 'Dagen då vaccinet gavs. Nu står ”Datum saknas”, sist i listan.',
    },
    {
      what: 'vad vaccinet skyddar mot',
      anyOf: [`${given}/typeOfVaccine`, `${given}/vaccineTargetDisease`],
      sees: 'Skyddar mot, och vilka doser som hör ihop.',
    },
    { what: 'vaccinets namn', anyOf: [`${given}/vaccineName`], sees: 'Vaccin.' },
    {
      what: 'vilken dos i ordningen',
      anyOf: [`${given}/doseOrdinalNumber`],
      sees: 'Dos 2 av 3, och att en dos saknas.',
    },
    {
      what: 'var vaccinet gavs',
      anyOf: [`${given}/performerOrg/orgUnitName`],
      sees: 'Gavs av, med enhetens namn.',
    },
    { what: 'batchnummer', anyOf: [`${given}/vaccineBatchId`], sees: 'Batchnummer.' },
  ],
  codes: [
    coded(
      `${given}/typeOfVaccine`,
      ({ words }) => words !== undefined,
      'Koden visas i stället för ett namn.',
    ),
    coded(
      `${given}/vaccineTargetDisease`,
      ({ words }) => words !== undefined,
      'Koden visas i stället för sjukdomens namn.',
    ),
  ],
}
