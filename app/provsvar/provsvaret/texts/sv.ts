const texts = {
  back: 'Till provsvar',
  one: 'Provsvar',
  notFound:
    'Provsvaret finns inte här. Det kan ha tagits bort, eller så har ingen skickat det till Överblick.',
  values: 'Svar',
  earlier: 'Tidigare svar {{date}}',
  earlierUndated: 'Tidigare svar',
  seriesLabel_one: 'Se över tid, {{count}} svar',
  seriesLabel_other: 'Se över tid, {{count}} svar',
  words: 'Laboratoriets ord',
  about: 'Om provet',
  taken: 'Taget',
  replied: 'Svaret kom',
  stage: 'Hur långt svaret har kommit',
  signed: 'Underskrivet av',
  signedUnnamed: 'Underskrivet',
  notSigned: 'Inte än',
  responsible: 'Svarar för provet',
  ordered: 'Beställt',
  orderedBy: 'Beställt av',
  question: 'Frågan till laboratoriet',
  services: 'Det som beställdes',
  orderComment: 'Kommentar till beställningen',
  medical: 'Bakgrund',
  contact: 'Laboratoriets kontaktuppgift',
  method: 'Metod: {{method}}',
  notAccredited: 'Analysen är inte ackrediterad.',
  specimen: 'Prov: {{specimen}}',
  population: 'Referensen gäller {{population}}',
  noResults: 'Svaret har inga värden.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    provsvaret: typeof texts
  }
}
