import { type ContractName, contracts, type ItemOf } from '../contracts/contracts.ts'
import type { Json } from '../contracts/fhir/json.ts'
import { listOf, textIn } from '../contracts/fhir/json.ts'
import { currentOf, numberOf } from '../contracts/fhir/patient.ts'
import type { AnswerReading } from '../contracts/reading.ts'
import type { FhirFile, RivTaFile } from '../file-kinds/identified.ts'
import { fhirAnswers } from './fhir-file.ts'
import { wholeNumber } from './numbers.ts'
import type { Refused } from './refusals.ts'
import { rivTaAnswer } from './riv-ta-file.ts'
import type { Answer, FileRead, Name, PersonIn } from './found.ts'
import { sourceSystem } from './source-system.ts'

/** Reads an answer as the platform would, to tell what it holds. Never throws. */
export function readAnswer(file: RivTaFile | FhirFile, now: Date): FileRead | Refused {
  const found = file.format === 'riv-ta' ? asFile(rivTaAnswer(file)) : fhirAnswers(file)
  if ('refusal' in found) return found
  const { answers, notShown, isSingle, patients } = found
  const persons = new Map<string, PersonIn>()
  const numbers = new Set<string>()
  let [records, unreadable, hidden] = [0, 0, 0]
  for (const answer of answers) {
    // A plan is read twice, for its document and for its parts; it is one.
    if (answer.contract === 'PlanStructures') continue
    const reading = readingOf(answer, now)
    if (reading.kind !== 'read') {
      unreadable += 1
      continue
    }
    records += reading.seen.length
    unreadable += reading.faults
    for (const { patientId, isHidden } of reading.seen) {
      if (isHidden) hidden += 1
      // `Patient/1` says where somebody is and not who.
      if (!patientId || (answer.inFhir && patientId.includes('/'))) continue
      numbers.add(patientId)
      const number = wholeNumber(patientId, now) ?? patientId
      const { records: former, otherwise } = persons.get(number) ?? { records: 0, otherwise: 0 }
      persons.set(number, {
        number,
        records: former + 1,
        otherwise: otherwise + (number === patientId ? 0 : 1),
      })
    }
  }
  const named = [...persons.values()].map((person) => {
    const name = nameIn(patients, person.number)
    return name ? { ...person, name } : person
  })
  return {
    format: file.format,
    answers,
    notShown,
    isSingle,
    records,
    unreadable,
    hidden,
    persons: named,
    numbers: [...numbers],
  }
}

const asFile = (answer: Answer | Refused) =>
  'refusal' in answer ? answer : { answers: [answer], notShown: [], isSingle: false, patients: [] }

type Seen = { patientId: string | undefined; isHidden: boolean }

function readingOf({ contract, text, inFhir }: Answer, now: Date) {
  return ofContract(contract)

  function ofContract<C extends ContractName>(
    name: C,
  ): { kind: 'read'; seen: Seen[]; faults: number } | { kind: 'not-read' } {
    const { read, fhir, visibility } = contracts[name]
    const reading: AnswerReading<ItemOf[C]> =
      inFhir && fhir ? fhir.read(text, { ...sourceSystem, now }) : read(text)
    if (reading.kind !== 'read') return { kind: 'not-read' }
    const seen = reading.items.map((item): Seen => {
      const { patientId, approvedForPatient, nullified } = visibility(item)
      return { patientId, isHidden: approvedForPatient === false || nullified === true }
    })
    return { kind: 'read', seen, faults: reading.faults.length }
  }
}

/** The name of the Patient with a number. */
function nameIn(patients: readonly Json[], number: string): Name | undefined {
  const patient = patients.find((one) => numberOf(one, undefined) === number)
  const [name] = currentOf(listOf(patient?.['name']))
  const familyName = textIn(name?.['family'])
  const givenName = listOf(name?.['given']).flatMap((one) => textIn(one) ?? [])[0]
  return givenName && familyName ? { givenName, familyName } : undefined
}
