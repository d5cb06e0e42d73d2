const texts = {
  one: 'Uppgift om hälsa',
  back: 'Till allergier och diagnoser',
  notFound:
    'Uppgiften finns inte här. Den kan ha tagits bort, eller så har ingen skickat den till Överblick.',
  over: 'Det här gäller inte längre.',
  overWhy: 'Det här gäller inte längre: {{why}}',
  about: 'Om varningen',
  type: 'Slag',
  severity: 'Allvarlighetsgrad',
  certainty: 'Hur säkert det är',
  substance: 'Ämne',
  coded: '{{name}} (ATC {{code}})',
  products: 'Läkemedel',
  agent: 'Ämne eller föda',
  disease: 'Sjukdom',
  route: 'Smittar genom',
  treatment: 'Behandling',
  medicines: 'Läkemedel',
  restriction: 'Att ta hänsyn till',
  content: 'Innehåll',
  comment: 'Kommentar',
  ascertained: 'Upptäckt',
  verified: 'Senast bekräftad',
  validFrom: 'Gäller från',
  validTo: 'Gäller till',
  endedOn: 'Gäller inte sedan',
  restrictionHelp:
    'Det här är skrivet för att vården ska bli säker och rätt. Stämmer det inte går det att be den som skrev det att ändra.',
  related: 'Hör ihop med',
  relatedElsewhere: 'Det finns fler uppgifter som hör ihop med den här, men de har inte kommit hit.',
  diagnosis: 'Diagnos',
  code: 'Kod',
  kind: 'Huvuddiagnos eller bidiagnos',
  chronic: 'Kronisk',
  yes: 'Ja',
  no: 'Nej',
  setAt: 'Ställd',
  several:
    'Flera har ställt samma diagnos. Här står vad var och en har skrivit. Skiljer det sig, fråga någon av dem.',
  abilities: 'Bedömningen',
  written: 'Skrivet',
  by: 'Av',
  signed: 'Signerat',
  signedSomeDay: 'Ja, men dagen gick inte att läsa',
  signedBy: '{{date}} av {{name}}',
  notSigned: 'Källan säger inte att det är signerat.',
  source: 'Vem det kommer från',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    halsouppgift: typeof texts
  }
}
