import { limits } from './limits.ts'

const millions = (bytes: number) => `${bytes / 1_000_000} MB`
const thousands = (count: number) => count.toLocaleString('sv')

/** Why a file is not shown, and what to do, in Swedish for whoever chose it. */
export const refusals = {
  empty: ['Filen är tom.', 'Spara svaret på nytt ur systemet.'],
  'too-large': [
    `Filen är för stor. Gränsen är ${millions(limits.file)} för ett svar och ${millions(limits.zip)} för en zip.`,
    'Dela svaret i flera filer.',
  ],
  'too-deep': [
    'Filen har fler eller djupare delar än ett svar får ha.',
    'Dela svaret i flera filer, eller kontrollera att det är rätt fil.',
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
  pdf: [
    'Det är en PDF, vad filen än heter.',
    'Hämta svaret som XML eller JSON. En PDF visas bara inuti ett svar.',
  ],
  hl7v2: ['Det är ett meddelande i HL7 version 2.', 'Hämta samma uppgifter som RIV-TA-svar eller FHIR.'],
  html: ['Det är en webbsida, kanske ett felmeddelande från en server.', 'Öppna den och se vad den säger.'],
  unknown: [
    'Det är varken XML eller JSON.',
    'Välj ett svar i ett nationellt tjänstekontrakt (XML) eller FHIR (JSON).',
  ],
  encoding: [
    'Bokstäverna är inte skrivna på det sätt som filen säger, så ingen kan veta vilka de är.',
    'Spara filen som UTF-8.',
  ],
  doctype: [
    'XML-filen har en DOCTYPE. Den kan hämta in annat utifrån, och inget svar behöver den.',
    'Ta bort DOCTYPE och egna entiteter.',
  ],
  'not-xml': ['Det är trasig XML.', 'Kontrollera att hela svaret kom med när det sparades.'],
  'not-json': ['Det är trasig JSON.', 'Kontrollera att hela svaret kom med när det sparades.'],
  'soap-fault': ['Det är ett SOAP-fel och inget svar.', 'Se i systemets logg varför det svarade så.'],
  'error-result': [
    'Svaret säger själv att det gick fel (resultCode ERROR).',
    'Se i systemets logg varför det svarade så.',
  ],
  request: ['Det är en fråga och inte svaret på den.', 'Spara det som systemet svarade.'],
  'not-an-answer': [
    'Det är XML, men inget svar i ett tjänstekontrakt.',
    'Välj svaret, med eller utan SOAP-kuvert.',
  ],
  'unknown-contract': [
    'Överblick visar inte det här tjänstekontraktet.',
    'Se i anvisningen vilka kontrakt som visas.',
  ],
  'fhir-xml': ['Det är FHIR i XML.', 'Hämta samma svar som JSON (Accept: application/fhir+json).'],
  'fhir-fault': [
    'Det är ett OperationOutcome, alltså ett fel från FHIR-servern.',
    'Se i serverns logg varför den svarade så.',
  ],
  'no-known-resources': [
    'Överblick visar ingen av resurserna i filen.',
    'Se i anvisningen vilka resurser som visas.',
  ],
  'unknown-json': ['Det är JSON, men ingen FHIR-resurs.', 'Välj en Bundle eller en resurs med resourceType.'],
  same: ['Samma fil finns redan i listan.', 'Inget behöver göras.'],
  'number-left': [
    'Det finns personnummer i filen som inte gick att byta ut.',
    'Byt ut dem själv mot nummer ur Skatteverkets testserier.',
  ],
} as const satisfies Readonly<Record<string, readonly [why: string, whatToDo: string]>>

type RefusalName = keyof typeof refusals

/** A file that is not shown; `detail` names contracts or resources, and never anything out of a record. */
export type Refused = { refusal: RefusalName; detail?: string }
