import { type NoAnswer, noAnswers } from '../file-kinds/no-answers.ts'
import { limits } from './limits.ts'

const millions = (bytes: number) => `${bytes / 1_000_000} MB`
const thousands = (count: number) => count.toLocaleString('sv')

/** Of what has to do with files being brought; what is no answer at all has its words among the kinds of files. */
const ownRefusals = {
  'too-large': [
    `Filen är för stor. Gränsen är ${millions(limits.file)} för ett svar och ${millions(limits.zip)} för en zip.`,
    'Dela svaret i flera filer.',
  ],
  'too-many-records': [`Svaret har fler än ${thousands(limits.records)} poster.`, 'Dela den i flera filer.'],
  'too-many-files': [
    `Det finns redan ${limits.files} filer. Fler visas inte samtidigt.`,
    'Ta bort några först.',
  ],
  'not-read': ['Webbläsaren kunde inte läsa filen.', 'Kontrollera att den finns kvar, och välj den igen.'],
  'zip-in-zip': ['En zip i en zip packas inte upp.', 'Packa upp den själv och välj filerna.'],
  'zip-broken': [
    'Zip-filen är trasig eller av ett slag som inte går att packa upp.',
    'Packa om den, eller välj filerna själva.',
  ],
  'zip-locked': ['Zip-filen är låst med lösenord.', 'Packa upp den själv och välj filerna.'],
  'zip-bomb': [
    `Zip-filen blir för stor när den packas upp. Gränsen är ${millions(limits.unpacked)} och ${limits.ratio} gånger zip-filens storlek.`,
    'Packa upp den själv och välj filerna.',
  ],
  'zip-entries': [`Zip-filen har fler än ${limits.zipEntries} filer.`, 'Dela den i flera.'],
  'zip-empty': ['Zip-filen har inga filer.', 'Packa om den.'],
  'no-known-resources': [
    'Överblick visar ingen av resurserna i filen.',
    'Se i anvisningen vilka resurser som visas.',
  ],
  same: ['Samma fil finns redan i listan.', 'Inget behöver göras.'],
  'number-left': [
    'Det finns personnummer i filen som inte gick att byta ut.',
    'Byt ut dem själv mot nummer ur Skatteverkets testserier.',
  ],
} as const satisfies Readonly<Record<string, readonly [why: string, whatToDo: string]>>

type OwnRefusal = keyof typeof ownRefusals

/** A file that is not shown; `detail` names contracts or resources, and never anything out of a record. */
export type Refused = { refusal: OwnRefusal | NoAnswer; detail?: string }

/** Why a file is not shown, and what to do, in Swedish for whoever chose it. */
export function whyRefused({ refusal, detail }: Refused): { why: string; whatToDo: string } {
  const [why, whatToDo] = isOwn(refusal) ? ownRefusals[refusal] : wordsOf(refusal)
  return { why: detail ? why.replace(/\.$/, ` (${detail}).`) : why, whatToDo }
}

const isOwn = (refusal: Refused['refusal']): refusal is OwnRefusal => Object.hasOwn(ownRefusals, refusal)

const wordsOf = (kind: NoAnswer) => [`${noAnswers[kind].words}.`, noAnswers[kind].todo] as const
