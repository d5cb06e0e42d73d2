import type { FaultReason } from '../contracts/reading.ts'

/** Why a field could not be read, by the words of the readers. */
const byDetail: Readonly<Record<string, string>> = {
  'is not there': 'Obligatoriskt fält saknas',
  'is empty': 'Obligatoriskt fält är tomt',
  'not a text': 'Är ingen text',
  'not a time': 'Är ingen tid som finns (ska vara ÅÅÅÅMMDDhhmmss eller ÅÅÅÅMMDD)',
  'not a date': 'Är ingen dag som finns (ska vara ÅÅÅÅMMDD)',
  'not a time of day': 'Är inget klockslag som finns (ska vara hhmmss)',
  'not a boolean': 'Är varken true eller false',
  'not a whole number': 'Är inget heltal',
  'not a number': 'Är inget tal',
  'not twelve digits': 'Är inte tolv siffror',
  'neither value nor reference': 'Har varken innehåll (value) eller länk (reference)',
  'both value and reference': 'Har både innehåll (value) och länk (reference); bara en får finnas',
  'neither root nor extension': 'Id utan vare sig root eller extension',
  'not an element of this contract': 'Elementet hör inte till kontraktet',
}

const byReason: Readonly<Record<FaultReason, [words: string, todo: string]>> = {
  missing: ['Obligatoriskt fält saknas', 'Låt källan fylla fältet i varje post.'],
  'bad-value': [
    'Fältet har ett värde som det inte kan ha',
    'Rätta värdet i källan, eller hur det skrivs till kontraktet.',
  ],
  incomplete: [
    'Svaret säger att det finns mer än vad som kom',
    'Hämta resten av svaret, eller be källan skicka allt i ett svar.',
  ],
  'bad-encoding': ['Tecken har gått förlorade', 'Låt källan skriva UTF-8 och ange det i filens första rad.'],
  'not-xml': ['Är ingen hel XML', 'Hämta filen på nytt; den kan vara avklippt.'],
  'too-large': ['Är större än något svar får vara', 'Be källan dela svaret.'],
  'not-soap': [
    'Är varken ett kuvert eller ett svar',
    'Kontrollera att filen är ett svar från tjänstekontraktet.',
  ],
  'soap-fault': ['Källan svarade med ett fel', 'Läs felet i filen (faultstring) och fråga källan.'],
  'wrong-contract': ['Är ett svar på ett annat kontrakt', 'Kontrollera vilken tjänst som anropades.'],
  'error-result': [
    'Källan svarade att frågan inte kunde besvaras',
    'Läs result i filen (errorCode, message) och fråga källan.',
  ],
}

const ofFhir: Readonly<Record<string, [words: string, todo: string]>> = {
  'duplicate-id': [
    'Samma resurs kom i flera versioner',
    'Skicka bara den senaste versionen av varje resurs.',
  ],
  'unknown-type': [
    'Resurstypen läses inte av portalen',
    'Inget behöver göras. Ska uppgifterna visas måste portalen först läsa typen.',
  ],
  'not-json': ['Är ingen hel JSON', 'Hämta filen på nytt; den kan vara avklippt.'],
}

/** Why something could not be read, in Swedish, and what to do. `detail` is a reader's; nothing of a record is in it. */
export function reasonWords(reason: string, detail?: string): { words: string; todo: string } {
  const [words, todo] = byReason[reason as FaultReason] ??
    ofFhir[reason] ?? ['Kunde inte läsas', 'Rätta fältet i källan.']
  const times = /^stands (\d+) times$/.exec(detail ?? '')?.[1]
  if (times) return { words: `Står ${times} gånger men får bara stå en`, todo: 'Skicka fältet en gång.' }
  return { words: byDetail[detail ?? ''] ?? words, todo }
}
