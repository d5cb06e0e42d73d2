import type { OwnFile, PersonIn } from '../../own-answers/found.ts'
import { whyRefused } from '../../own-answers/refusals.ts'
import { personaByNumber } from '../../worlds/personas.ts'

export const records = (count: number): string => (count === 1 ? '1 post' : `${count} poster`)

/** How many files are shown, and how many are not. */
export function tally(files: readonly OwnFile[]): string {
  const read = files.filter(({ outcome }) => outcome.kind === 'read').length
  const rest = files.length - read
  if (files.length === 0) return 'Ingen fil är kvar.'
  return rest === 0 ? `${read} går att visa.` : `${read} går att visa, ${rest} går inte.`
}

/** Somebody in the files: by name where that is known, and always by the number, which is of a test series. */
export const nameOf = ({ name: told, number }: PersonIn): string => {
  const name = personaByNumber(number)?.person ?? told
  return name ? `${name.givenName} ${name.familyName}, ${number}` : `person med nummer ${number}`
}

type About = { what: string; notes: string[]; isShown: boolean }

/** What is said of a file. `isOfShown`: whether it is about the one who is shown. */
export function aboutFile({ outcome }: OwnFile, isOfShown: boolean): About {
  if (outcome.kind === 'refused') {
    const { why, whatToDo } = whyRefused(outcome)
    return { what: `Visas inte. ${why}`, notes: [whatToDo], isShown: false }
  }
  if (outcome.kind === 'real-numbers') {
    const { count } = outcome
    return {
      what: `Visas inte. Filen har ${count === 1 ? 'ett personnummer' : `${count} personnummer`} som inte är ur Skatteverkets testserier.`,
      notes: ['Riktiga personers uppgifter visas inte här. Numren går att byta ut mot testnummer.'],
      isShown: false,
    }
  }
  const { read, isPseudonymised, same } = outcome
  const contracts = [...new Set(read.answers.map(({ contract }) => contract))].filter(
    (one) => one !== 'PlanStructures',
  )
  const kind = read.format === 'riv-ta' ? 'RIV-TA' : read.isSingle ? 'FHIR, en resurs' : 'FHIR Bundle'
  const otherwise = read.persons.reduce((sum, one) => sum + one.otherwise, 0)
  const notes = [
    !isOfShown && 'Handlar om någon annan än den som visas, och visas därför inte.',
    isOfShown && read.persons.length > 1 && 'Har också poster om andra. De visas inte.',
    read.unreadable > 0 && `${records(read.unreadable)} eller delar gick inte att läsa.`,
    read.hidden > 0 && `${records(read.hidden)} är inte godkända för patienten och visas inte.`,
    otherwise > 0 &&
      `${records(otherwise)} har numret skrivet på annat sätt än med tolv siffror. De visas inte.`,
    read.notShown.length > 0 && `Visas ingenstans: ${read.notShown.join(', ')}.`,
    ...same.map((one) => `${records(one.records)} finns också i ${one.name}. De visas en gång.`),
    isPseudonymised && 'Personnumren är utbytta mot testnummer. Namn, fri text och bilagor är som de var.',
  ]
  return {
    what: `${kind}: ${contracts.join(', ')}. ${records(read.records)}.`,
    notes: notes.filter((note) => note !== false),
    isShown: isOfShown,
  }
}
