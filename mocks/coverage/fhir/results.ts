import { rule, shown, unseen } from '../fate.ts'
import { replyPage as page } from '../tables/outcome-parts.ts'
import { ofEach, points, type ResourceTable, status } from './resource-table.ts'

const values = `${page}: Svar`

export const diagnosticReport: ResourceTable = {
  title: 'Provsvar (FHIR DiagnosticReport)',
  contracts: ['GetLaboratoryOrderOutcome'],
  elements: {
    ...ofEach,
    identifier: unseen('Svarets eget id används'),
    status: shown(`${page}: Hur långt svaret har kommit`),
    category: rule('Bara svar från laboratorier läses; annat namnges som oläst'),
    code: shown(`${page}: rubriken över en grupp av analyser`),
    issued: shown(`${page}: Svaret kom`),
    effectiveDateTime: shown(`${page}: Taget`),
    effectivePeriod: shown(`${page}: Taget`),
    performer: shown(`${page}: Svarar för provet`),
    resultsInterpreter: shown(`${page}: Underskrivet av`),
    basedOn: points,
    result: points,
    conclusion: shown(`${page}: Laboratoriets ord`),
    conclusionCode: shown(`${page}: Laboratoriets ord`),
    'note/text': shown(`${page}: Laboratoriets ord`),
  },
  useful: [
    { what: 'värden', anyOf: ['result', 'conclusion'], sees: 'Svaret. Nu står ”Svaret har inga värden.”' },
    { what: 'när svaret kom', anyOf: ['issued'], sees: 'Svaret kom, med dagen.' },
    {
      what: 'vem som svarar för provet',
      anyOf: ['performer'],
      sees: 'Svarar för provet, och vem man kan fråga.',
    },
  ],
}

const measured = (place: string, more: ResourceTable['elements'] = {}): ResourceTable['elements'] => ({
  ...ofEach,
  status: shown(`${place}: hur långt svaret har kommit`),
  category: rule('Avgör om det är ett provsvar eller något som är uppmätt'),
  code: shown(`${place}: analysens namn`),
  valueQuantity: shown(`${place}: värdet`),
  effectiveDateTime: shown(`${place}: när det togs eller mättes`),
  issued: shown(`${place}: när det skrevs in`),
  performer: shown(`${place}: av vem`),
  identifier: rule('Håller isär värden'),
  'component/code': shown(`${place}: delvärdets namn`),
  'component/valueQuantity': shown(`${place}: delvärdet`),
  ...more,
})

export const labObservation: ResourceTable = {
  title: 'Analyser (FHIR Observation från laboratorium)',
  contracts: ['GetLaboratoryOrderOutcome'],
  elements: measured(values, {
    valueString: shown(`${values}, värdet`),
    valueCodeableConcept: shown(`${values}, värdet`),
    valueInteger: shown(`${values}, värdet`),
    valueBoolean: shown(`${values}, värdet`),
    valueRange: shown(`${values}, värdet`),
    valueRatio: shown(`${values}, värdet`),
    dataAbsentReason: shown(`${values}, varför värdet saknas`),
    interpretation: shown(`${values}, högt, lågt eller avvikande`),
    referenceRange: shown(`${values}, referensen`),
    method: shown(`${values}, Metod`),
    specimen: points,
    bodySite: shown(`${values}, Prov`),
    hasMember: points,
    effectivePeriod: shown(`${values}, när det togs`),
    effectiveInstant: shown(`${values}, när det togs`),
    'note/text': shown(`${values}, Laboratoriets ord`),
    basedOn: points,
    component: shown(`${values}, delvärden`),
  }),
  useful: [
    {
      what: 'referensen',
      anyOf: ['referenceRange', 'interpretation'],
      sees: 'Om värdet är högt, lågt eller normalt.',
    },
    {
      what: 'när provet togs',
      anyOf: ['effectiveDateTime', 'effectivePeriod', 'effectiveInstant'],
      sees: 'Taget, med dag och klockslag.',
    },
  ],
}

export const ownObservation: ResourceTable = {
  title: 'Uppmätta värden (FHIR Observation)',
  contracts: ['OwnMeasurements'],
  elements: measured('Mätvärden, listan och diagrammet', {
    derivedFrom: points,
    extension: rule('Säger vilken enhet värdet är skickat till'),
  }),
}

export const specimen: ResourceTable = {
  title: 'Prover (FHIR Specimen)',
  elements: {
    ...ofEach,
    status,
    type: shown(`${values}, Prov`),
    collection: shown(`${page}: Taget, och Prov`),
    note: shown(`${values}, Prov`),
  },
}

export const serviceRequest: ResourceTable = {
  title: 'Beställningar (FHIR ServiceRequest)',
  elements: {
    ...ofEach,
    identifier: rule('Svar på samma beställning står tillsammans'),
    status,
    intent: rule('Avgör om det är beslutat'),
    authoredOn: shown(`${page}: Beställt`),
    requester: shown(`${page}: Beställt av`),
    reasonCode: shown(`${page}: Frågan till laboratoriet`),
    code: shown(`${page}: Det som beställdes`),
  },
}
