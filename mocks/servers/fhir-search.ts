import type { ContractName } from '../contracts/contracts.ts'
import { systems } from '../contracts/fhir/systems.ts'
import type { NetQuestion, ReadQuestion } from './question.ts'

/** The search that a contract is in FHIR: the type, what is to come along with it, and the parameter of a period. */
type Search = {
  type: string
  include?: readonly string[]
  period?: string
}

const byContract: Readonly<Partial<Record<ContractName, Search>>> = {
  GetCarePlans: { type: 'CarePlan' },
  PlanStructures: { type: 'CarePlan', include: ['CarePlan:goal', 'CarePlan:activity-reference'] },
  GetCareManagers: { type: 'CareTeam', include: ['CareTeam:participant'] },
  GetMedicationHistory: { type: 'MedicationRequest', include: ['MedicationRequest:medication'] },
  GetVaccinationHistory: { type: 'Immunization', period: 'date' },
  GetAlertInformation: { type: 'AllergyIntolerance' },
  GetDiagnosis: { type: 'Condition' },
  GetLaboratoryOrderOutcome: {
    type: 'DiagnosticReport',
    include: ['DiagnosticReport:result', 'DiagnosticReport:specimen', 'DiagnosticReport:based-on'],
    period: 'date',
  },
  GetCareDocumentation: { type: 'DocumentReference', period: 'date' },
  OwnMeasurements: { type: 'Observation', period: 'date' },
}

/** The search of a contract; undefined of one that no source may answer in FHIR. */
export const searchOf = (contract: ContractName): Search | undefined => byContract[contract]

/** The parameters of a search, as a form: it is posted, since a personnummer may stand in no address. */
export function writeSearch(contract: ContractName, { personnummer, window }: NetQuestion): string {
  const { include = [], period } = searchOf(contract) ?? {}
  const params = new URLSearchParams([
    ['patient.identifier', `${systems.personnummer}|${personnummer}`],
    ...include.map((one) => ['_include', one]),
    ...(period && window?.from ? [[period, `ge${window.from}`]] : []),
    ...(period && window?.to ? [[period, `lt${window.to}`]] : []),
  ])
  return String(params)
}

/** Which of some contracts a search is of: the one of the type that wants the same to come along. */
export function searchedIn(
  contracts: readonly ContractName[],
  type: string,
  params: URLSearchParams,
): ContractName | undefined {
  const ofType = contracts.filter((contract) => searchOf(contract)?.type === type)
  const wanted = String(params.getAll('_include'))
  return ofType.find((one) => String(searchOf(one)?.include ?? []) === wanted) ?? ofType[0]
}

/** Reads the parameters of a search, or says what is wrong with them. */
export function readSearch(contract: ContractName, params: URLSearchParams): ReadQuestion {
  const [system, personnummer] = (params.get('patient.identifier') ?? '').split('|')
  if (system !== systems.personnummer || !personnummer)
    return { refused: 'patient.identifier must be a personnummer, with its system' }
  const { period } = searchOf(contract) ?? {}
  const days = period ? params.getAll(period) : []
  if (days.some((day) => !/^(?:ge|lt)\d{4}-\d{2}-\d{2}$/.test(day)))
    return { refused: 'a period is written as ge and lt with a day' }
  const [from, to] = ['ge', 'lt'].map((sign) => days.find((day) => day.startsWith(sign))?.slice(2))
  const window = { ...(from && { from }), ...(to && { to }) }
  return { question: { personnummer, ...(days.length > 0 && { window }) } }
}
