/** Something to be known or mended, in Swedish: what it is, and what to do. */
export type Remark = { kind: string; words: string; todo: string }

const remark = (kind: string, words: string, todo: string): Remark => ({ kind, words, todo })

/** What a file may be that is no answer the portal reads, and what to do. */
export const noAnswers = {
  empty: remark('tom', 'Filen är tom', 'Hämta svaret på nytt.'),
  pdf: remark(
    'pdf',
    'En PDF, inte XML eller JSON, vad filen än heter',
    'Skicka svaret från tjänstekontraktet, inte ett dokument. Ett dokument kan följa med i ett svar.',
  ),
  packed: remark(
    'packad',
    'En packad fil (zip eller liknande)',
    'Packa upp filen och läs in det som ligger i den.',
  ),
  picture: remark('bild', 'En bild, inte XML eller JSON', 'Skicka svaret från tjänstekontraktet.'),
  hl7v2: remark(
    'hl7v2',
    'Ett meddelande i HL7 version 2, som portalen inte läser',
    'Hämta samma uppgifter genom tjänstekontraktet eller som FHIR.',
  ),
  edifact: remark(
    'edifact',
    'Ett meddelande i EDIFACT, som portalen inte läser',
    'Hämta samma uppgifter genom tjänstekontraktet.',
  ),
  page: remark(
    'webbsida',
    'En webbsida, ofta en inloggning eller ett felmeddelande',
    'Kontrollera adressen och inloggningen när svaret hämtas.',
  ),
  cda: remark(
    'cda',
    'Ett dokument i CDA, som portalen inte läser',
    'Hämta samma uppgifter genom tjänstekontraktet.',
  ),
  fhirXml: remark(
    'fhir-xml',
    'FHIR skrivet som XML; portalen läser FHIR som JSON',
    'Be källan om JSON (Accept: application/fhir+json).',
  ),
  ndjson: remark(
    'ndjson',
    'FHIR med en resurs på varje rad (ndjson)',
    'Lägg resurserna i en Bundle, eller en i varje fil.',
  ),
  outcome: remark(
    'fhir-fel',
    'FHIR-servern svarade med ett fel (OperationOutcome)',
    'Läs issue i filen och fråga källan.',
  ),
  otherJson: remark(
    'annan-json',
    'JSON, men inte FHIR: resourceType saknas',
    'Kontrollera att filen är ett svar från FHIR-servern.',
  ),
  brokenJson: remark(
    'trasig-json',
    'Börjar som JSON men är inte hel',
    'Hämta filen på nytt; den kan vara avklippt.',
  ),
  brokenXml: remark(
    'trasig-xml',
    'Börjar som XML men är inte hel',
    'Hämta filen på nytt; den kan vara avklippt.',
  ),
  doctype: remark(
    'doctype',
    'XML med DOCTYPE eller egna entiteter, som avvisas av säkerhetsskäl',
    'Be källan skicka svaret utan DOCTYPE.',
  ),
  tooLarge: remark(
    'för-stor',
    'Större, eller djupare, än något svar får vara',
    'Be källan dela svaret, till exempel efter tid.',
  ),
  encoding: remark(
    'teckenkodning',
    'Tecknen är inte skrivna så som filen säger',
    'Låt källan skriva UTF-8. I XML ska filens första rad säga det.',
  ),
  emptyEnvelope: remark(
    'tomt-kuvert',
    'Ett SOAP-kuvert utan något i',
    'Hämta svaret på nytt, eller fråga källan.',
  ),
  soapFault: remark(
    'soap-fel',
    'Källan, eller plattformen, svarade med ett fel (SOAP Fault)',
    'Läs faultstring i filen. Pröva frågan igen, och fråga källan om felet kommer tillbaka.',
  ),
  errorResult: remark(
    'felsvar',
    'Svaret säger själv att det gick fel (resultCode ERROR)',
    'Läs result i filen (errorCode, message) och fråga källan.',
  ),
  request: remark(
    'fråga',
    'En fråga till tjänstekontraktet, inte ett svar',
    'Läs in svaret i stället; det heter som kontraktet med Response efter.',
  ),
  unknownContract: remark(
    'okänt-kontrakt',
    'Ett svar på ett nationellt kontrakt som portalen inte använder',
    'Inget behöver göras. Ska uppgifterna visas måste portalen först läsa kontraktet.',
  ),
  otherXml: remark(
    'annan-xml',
    'XML, men inget svar på ett tjänstekontrakt',
    'Kontrollera att filen är ett svar, med eller utan SOAP-kuvert.',
  ),
  unknown: remark(
    'okänd',
    'Varken XML eller JSON',
    'Kontrollera att filen är ett svar från ett tjänstekontrakt eller en FHIR-server.',
  ),
} as const satisfies Readonly<Record<string, Remark>>

export type NoAnswer = keyof typeof noAnswers
