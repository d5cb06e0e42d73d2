import { rule, shown } from '../fate.ts'
import { ofEach, type ResourceTable, status } from './resource-table.ts'

const diagnosis = 'Allergier och diagnoser, sidan för diagnosen'
const warning = 'Allergier och diagnoser, sidan för varningen'
const sure = rule('Avgör om det är säkert nog att visas')

export const condition: ResourceTable = {
  title: 'Diagnoser (FHIR Condition)',
  contracts: ['GetDiagnosis'],
  elements: {
    ...ofEach,
    clinicalStatus: rule('Annat än active gör att sidan säger att något inte gick att läsa'),
    verificationStatus: sure,
    code: shown(`${diagnosis} och listan: diagnosens namn, och Kod`),
    recordedDate: shown(`${diagnosis}: Skrivet`),
    recorder: shown(`${diagnosis}: Av`),
    asserter: shown(`${diagnosis}: Av, när recorder saknas`),
    'participant/actor': shown(`${diagnosis}: Av, när recorder och asserter saknas`),
    extension: shown(`${diagnosis}: Ställd (condition-assertedDate)`),
  },
  useful: [
    { what: 'diagnosens namn', anyOf: ['code'], sees: 'Diagnosens namn. Nu står ”En diagnos utan namn”.' },
    { what: 'när den skrevs in', anyOf: ['recordedDate'], sees: 'Skrivet, med dagen.' },
    {
      what: 'vem som skrev',
      anyOf: ['recorder', 'asserter', 'participant'],
      sees: 'Av, med namn, och vilken enhet det kommer från.',
    },
  ],
}

export const allergy: ResourceTable = {
  title: 'Allergier (FHIR AllergyIntolerance)',
  contracts: ['GetAlertInformation'],
  elements: {
    ...ofEach,
    clinicalStatus: rule('Annat än active gör att sidan säger att något inte gick att läsa'),
    verificationStatus: shown(`${warning}: Hur säkert det är`),
    criticality: shown(`${warning}: Allvarlighetsgrad`),
    category: shown(`${warning}: Slag`),
    code: shown(`${warning} och listan: varningens namn, och Ämne`),
    onsetDateTime: shown(`${warning}: Upptäckt`),
    recordedDate: shown(`${warning}: Skrivet och Gäller från`),
    recorder: shown(`${warning}: Av`),
    asserter: shown(`${warning}: Av, när recorder saknas`),
    'participant/actor': shown(`${warning}: Av, när recorder och asserter saknas`),
    'note/text': shown(`${warning}: Kommentar`),
    'reaction/description': shown(`${warning}: Kommentar`),
    'reaction/manifestation': shown(`${warning}: Kommentar`),
    extension: rule('Läses för allvarlighetsgrad och visshet ur svenska kodverk'),
  },
  useful: [
    {
      what: 'vad det är man inte tål',
      anyOf: ['code'],
      sees: 'Varningens namn. Nu står ”En varning utan namn”.',
    },
    {
      what: 'hur allvarligt det är',
      anyOf: ['criticality', 'extension'],
      sees: 'Allvarlighetsgrad, och de allvarligaste först.',
    },
    { what: 'när det skrevs in', anyOf: ['recordedDate', 'onsetDateTime'], sees: 'Sedan när det gäller.' },
  ],
}

const given = 'Vaccinationer, sidan för vaccinationen'
export const immunization: ResourceTable = {
  title: 'Vaccinationer (FHIR Immunization)',
  contracts: ['GetVaccinationHistory'],
  elements: {
    ...ofEach,
    identifier: rule('Slår ihop samma vaccination från flera källor'),
    status: rule('Bara completed är en vaccination som har getts'),
    isSubpotent: rule('true gör att vaccinationen inte räknas'),
    vaccineCode: shown(`${given} och listan: namnet`),
    administeredProduct: shown(`${given}: Vaccin`),
    extension: shown(`${given}: Vaccin (administeredProduct)`),
    manufacturer: shown(`${given}: Tillverkare`),
    lotNumber: shown(`${given}: Batchnummer`),
    occurrenceDateTime: shown(`${given} och listan: dagen`),
    occurrenceString: shown(`${given}: Anteckning`),
    recorded: shown('”Om uppgiften” på samma sida: Skriven'),
    reasonCode: shown(`${given}: Riskgrupp`),
    site: shown(`${given}: Var på kroppen`),
    route: shown(`${given}: På vilket sätt`),
    doseQuantity: shown(`${given}: Mängd`),
    'performer/function': rule('Avgör vem som gav, ordinerade och skrev in'),
    'performer/actor': shown(`${given}: Gavs av, Ordinerades av och Skrevs in av`),
    'note/text': shown(`${given}: Den som gav vaccinet skriver`),
    reportOrigin: shown(`${given}: Inskrivet i efterhand från`),
    'informationSource/concept': shown(`${given}: Inskrivet i efterhand från`),
    'protocolApplied/series': shown(`${given}: Program`),
    'protocolApplied/targetDisease': shown(`${given}: Skyddar mot`),
    'protocolApplied/doseNumberPositiveInt': shown(`${given}: Dos`),
    'protocolApplied/doseNumberString': shown(`${given}: Dos`),
    'protocolApplied/doseNumber': shown(`${given}: Dos`),
    'protocolApplied/seriesDosesPositiveInt': shown(`${given}: Antal doser`),
    'protocolApplied/seriesDosesString': shown(`${given}: Antal doser`),
    'protocolApplied/seriesDoses': shown(`${given}: Antal doser`),
    'reaction/detail': shown(`${given}: Reaktioner som är inskrivna`),
    'reaction/manifestation': shown(`${given}: Reaktioner som är inskrivna`),
  },
  useful: [
    { what: 'dagen', anyOf: ['occurrenceDateTime'], sees: 'Dagen då vaccinet gavs. Nu står ”Datum saknas”.' },
    {
      what: 'vad vaccinet skyddar mot',
      anyOf: ['vaccineCode', 'protocolApplied/targetDisease'],
      sees: 'Skyddar mot, och vilka doser som hör ihop.',
    },
    { what: 'vem som gav det', anyOf: ['performer'], sees: 'Gavs av, med namn och enhet.' },
  ],
}

const note = 'Anteckningar, sidan för anteckningen'
export const documentReference: ResourceTable = {
  title: 'Anteckningar (FHIR DocumentReference)',
  contracts: ['GetCareDocumentation'],
  elements: {
    ...ofEach,
    status: rule('Bara current visas'),
    docStatus: rule('Avgör om anteckningen är signerad; entered-in-error visas inte alls'),
    type: shown(`${note}: Slag`),
    date: shown(`${note}: Skriven`),
    author: shown(`${note}: Av`),
    authenticator: shown(`${note}: Signerad`),
    attester: shown(`${note}: Signerad (R5)`),
    custodian: shown('”Om uppgiften” på samma sida: Kommer från'),
    description: shown(`${note} och listan: namnet`),
    securityLabel: rule('Märkningen avgör om anteckningen visas'),
    'content/attachment/contentType': shown(`${note}: slaget av fil`),
    'content/attachment/data': shown(`${note}: Det som är skrivet, eller filen`),
    'content/attachment/url': shown(`${note}: filen, eller länk till källan`),
    'content/attachment/title': shown(`${note} och listan: namnet, när description saknas`),
  },
  useful: [
    {
      what: 'text eller fil',
      anyOf: ['content/attachment/data', 'content/attachment/url'],
      sees: 'Det som är skrivet. Nu står ”Anteckningen har ingen text.”',
    },
    {
      what: 'ett namn på anteckningen',
      anyOf: ['type', 'description', 'content/attachment/title'],
      sees: 'Vad anteckningen är.',
    },
    { what: 'när den skrevs', anyOf: ['date'], sees: 'Skriven, med dag och klockslag.' },
    { what: 'vem som skrev', anyOf: ['author'], sees: 'Av, med namn och roll.' },
  ],
}

export const media: ResourceTable = {
  title: 'Filer (FHIR Media)',
  elements: { ...ofEach, status, content: shown('Planer, sidan för planen: Dokument') },
}
