const texts = {
  allergies: 'Allergier',
  others: 'Annat som vården tar hänsyn till',
  over: 'Gäller inte längre ({{count}})',
  missing_one:
    '{{names}} har inte svarat om allergier och varningar. Det kan finnas sådana som inte syns här.',
  missing_other:
    '{{names}} har inte svarat om allergier och varningar. Det kan finnas sådana som inte syns här.',
  unreadable: 'Något från {{names}} gick inte att läsa. Det kan vara en allergi eller en varning.',
  tell: 'Berätta alltid om allergier i kontakt med vården, också om de inte står här.',
  asked: 'Frågar {{names}} om allergier och varningar …',
  notAsked:
    'Ingen ansluten källa har uppgifter om allergier. Det betyder inte att det inte finns någon allergi.',
  noAllergy: 'De som har svarat har inte skrivit om någon allergi.',
  none: 'Här finns ingen allergi från dem som har svarat. Alla har inte svarat.',
  and: 'och',
  unknownSource: 'en källa utan namn',
  since: 'sedan {{date}}',
  until: 'gäller till {{date}}',
  endedOn: 'Gällde till {{date}}',
  diagnoses: 'Diagnoser',
  chronic: 'Kronisk',
  chronicBy: 'Kronisk enligt {{who}}',
  notChronicBy: 'inte kronisk enligt {{who}}',
  typeBy: '{{type}} hos {{who}}',
  set: 'Ställd {{date}}',
  setAgain: 'Ställd {{first}}, senast {{last}}',
  code: 'Kod {{code}}',
  alsoCalled: '{{who}} skriver {{name}}.',
  search: 'Sök bland diagnoser',
  found: '{{found}} av {{count}} diagnoser passar.',
  abilities: 'Vad jag klarar själv och vad jag behöver hjälp med',
  abilitiesOther: 'Vad {{name}} klarar själv, och vad som behövs hjälp med',
  partly: 'En del gick inte att läsa',
  former: 'Tidigare bedömningar ({{count}})',
  assessed: 'Bedömt {{date}}',
  assessedBy: 'Bedömt {{date}} av {{who}}',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    halsolista: typeof texts
  }
}
