import { rule, shown } from '../fate.ts'
import { ofEach, points, type ResourceTable, status } from './resource-table.ts'

const medicine = 'Läkemedel, sidan för läkemedlet'
const dose = shown(`${medicine}: dosen överst`)
const common: ResourceTable['elements'] = {
  ...ofEach,
  identifier: rule('Håller isär beslut'),
  groupIdentifier: rule('Håller ihop beslut som följer på varandra'),
  status: rule('Avgör om läkemedlet står som att det gäller nu'),
  statusReason: shown(`${medicine}: Varför det slutade`),
  intent: rule('Bara order räknas som ett beslut'),
  doNotPerform: rule('true gör att det inte visas som ett läkemedel att ta'),
  medicationCodeableConcept: shown(`${medicine} och listan: namnet`),
  medicationReference: shown(`${medicine} och listan: namnet, ur resursen Medication`),
  medication: shown(`${medicine} och listan: namnet`),
  reason: shown(`${medicine}: Varför`),
  reasonCode: shown(`${medicine}: Varför`),
  reasonReference: shown(`${medicine}: Varför`),
  note: shown(`${medicine}: Anteckning`),
  renderedDosageInstruction: dose,
}
const dosage = (name: string): ResourceTable['elements'] => ({
  [`${name}/text`]: dose,
  [`${name}/patientInstruction`]: dose,
  [`${name}/timing`]: dose,
  [`${name}/doseAndRate`]: dose,
  [`${name}/route`]: shown(`${medicine}: Sätt`),
  [`${name}/asNeeded`]: shown(`${medicine}: dosen överst, när det ska tas`),
  [`${name}/asNeededBoolean`]: shown(`${medicine}: dosen överst, när det ska tas`),
  [`${name}/asNeededCodeableConcept`]: shown(`${medicine}: dosen överst, när det ska tas`),
  [`${name}/asNeededFor`]: shown(`${medicine}: dosen överst, när det ska tas`),
  [`${name}/maxDosePerPeriod`]: shown(`${medicine}: högsta dosen`),
  [`${name}/sequence`]: rule('Ordnar doserna'),
})
const useful = [
  {
    what: 'läkemedlets namn',
    anyOf: ['medicationCodeableConcept', 'medicationReference', 'medication'],
    sees: 'Namnet på läkemedlet.',
  },
  {
    what: 'hur läkemedlet tas',
    anyOf: ['dosageInstruction', 'dosage', 'renderedDosageInstruction'],
    sees: 'Dosen i ord.',
  },
  { what: 'varför läkemedlet tas', anyOf: ['reason', 'reasonCode', 'reasonReference'], sees: 'Varför.' },
]

export const medicationRequest: ResourceTable = {
  title: 'Läkemedel (FHIR MedicationRequest)',
  contracts: ['GetMedicationHistory'],
  elements: {
    ...common,
    ...dosage('dosageInstruction'),
    authoredOn: shown(`${medicine}: Bestämt`),
    requester: shown(`${medicine}: Bestämt av`),
    recorder: shown('”Om uppgiften” på samma sida: Ansvarig'),
    effectiveDosePeriod: shown(`${medicine}: Sedan och Till`),
    'dispenseRequest/validityPeriod': shown(`${medicine}: Gäller till (receptet)`),
    'dispenseRequest/quantity': shown(`${medicine}: Mängd i receptet`),
    'dispenseRequest/numberOfRepeatsAllowed': rule(
      'Med flera uttag visas ingen mängd: hur mycket det är i allt räknas inte ut',
    ),
  },
  useful,
}

export const medicationStatement: ResourceTable = {
  title: 'Läkemedel (FHIR MedicationStatement)',
  contracts: ['GetMedicationHistory'],
  elements: {
    ...common,
    ...dosage('dosage'),
    adherence: rule('Avgör om läkemedlet tas'),
    dateAsserted: shown(`${medicine}: Bestämt`),
    informationSource: shown(`${medicine}: Bestämt av`),
    effectiveDateTime: shown(`${medicine}: Sedan`),
    effectivePeriod: shown(`${medicine}: Sedan och Till`),
  },
  useful,
}

export const medicationResource: ResourceTable = {
  title: 'Läkemedelsprodukter (FHIR Medication)',
  elements: {
    ...ofEach,
    status,
    code: shown(`${medicine} och listan: namnet`),
    form: shown(`${medicine}: Form`),
    doseForm: shown(`${medicine}: Form`),
    ingredient: shown(`${medicine}: Verksamt ämne och Styrka`),
  },
}

const plan = 'Planer, sidan för planen'
export const carePlan: ResourceTable = {
  title: 'Planer (FHIR CarePlan)',
  contracts: ['GetCarePlans', 'PlanStructures'],
  elements: {
    ...ofEach,
    status: shown(`${plan}: om planen gäller, är pausad eller avslutad`),
    intent: rule('Bara plan och order visas'),
    title: shown(`${plan} och listan: planens namn`),
    description: shown(`${plan}: vad planen är till för`),
    category: shown(`${plan}: Vilken sorts plan`),
    created: shown(`${plan}: Ändrad`),
    author: shown(`${plan}: Ansvarig`),
    contributor: shown(`${plan}: Deltar i planen`),
    partOf: shown(`${plan}: vilken plan den hör till`),
    goal: points,
    careTeam: points,
    supportingInfo: points,
    note: shown(`${plan}: personens egna önskemål`),
    activity: shown(`${plan}: vad som ska göras, av vem och när`),
  },
  useful: [
    { what: 'planens namn', anyOf: ['title'], sees: 'Planens eget namn. Nu står sorten.' },
    { what: 'vilken sorts plan det är', anyOf: ['category'], sees: 'Sorten i klartext, med en förklaring.' },
    { what: 'mål', anyOf: ['goal'], sees: 'Planens mål.' },
    { what: 'aktiviteter', anyOf: ['activity'], sees: 'Vad som ska göras, av vem och när.' },
    { what: 'vilka som deltar', anyOf: ['careTeam', 'contributor'], sees: 'Namnen på dem som deltar.' },
  ],
}

export const goal: ResourceTable = {
  title: 'Mål (FHIR Goal)',
  elements: {
    ...ofEach,
    lifecycleStatus: shown(`${plan}: hur det går med målet`),
    description: shown(`${plan}: målet`),
    expressedBy: shown(`${plan}: vem som ansvarar för målet`),
    'target/dueDate': shown(`${plan}: när målet följs upp`),
    extension: rule('Lägger målet under det mål som det hör till'),
  },
}

const contact = 'Kontakter, den som är kontakt'
export const careTeam: ResourceTable = {
  title: 'Fasta kontakter (FHIR CareTeam)',
  contracts: ['GetCareManagers'],
  elements: {
    ...ofEach,
    status: rule('Bara active visas'),
    period: shown(`${contact}: Gäller från och till`),
    participant: shown(`${contact}: namn, roll och enhet`),
    managingOrganization: shown(`${contact}: Enhet`),
    telecom: shown(`${contact}: telefon och andra vägar`),
    'note/text': shown(`${contact}: Hälsning`),
  },
  useful: [
    { what: 'en väg att nå kontakten', anyOf: ['telecom'], sees: 'Telefonnummer att ringa.' },
    { what: 'vem det är', anyOf: ['participant'], sees: 'Namn och roll.' },
  ],
}
