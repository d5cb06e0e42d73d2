const texts = {
  opening: 'Öppnar dokumentet',
  previous: 'Förra sidan',
  next: 'Nästa sida',
  page: 'Sida {{page}} av {{count}}',
  asText: 'Visa som text',
  save: 'Spara filen',
  onlyImage:
    'Sidan är en bild. Texten i den kan inte läsas upp eller förstoras. Be den som har gjort filen om en annan fil.',
  looksBlank:
    'Sidan ser tom ut. Om det ska stå något här: spara filen och öppna den i ett annat program, eller be den som har gjort filen om en ny.',
  pagePartly:
    'Något på sidan kunde inte visas, så den kan sakna bilder eller text. Spara filen och öppna den i ett annat program för att se allt.',
  pageFailed: 'Sidan kunde inte visas. Spara filen och öppna den i ett annat program.',
  alsoPicture:
    'Sidan har också bilder eller annat som inte är text. Tryck på ”Visa som text” igen för att se sidan som den ser ut.',
  untagged:
    'Texten kan komma i fel ordning. Tryck på ”Visa som text” igen för att jämföra med sidan som den ser ut.',
  filledIn: 'Ifyllt och antecknat på sidan',
  filled: {
    empty: 'inte ifyllt',
    ticked: 'ikryssad',
    unticked: 'inte ikryssad',
    chosen: 'vald',
    unchosen: 'inte vald',
    note: 'anteckning på sidan: {{text}}',
    struck: 'överstruket på sidan: {{text}}',
    written: '{{text}}',
  },
  wordsOnly: 'Här står dokumentets ord, utan bilder och färger. Spara filen för att se hur den ser ut.',
  wordsUnsure:
    'Här står dokumentets ord, utan bilder och färger. En del kan vara överstruket, dolt eller tillagt på ett sätt som inte syns här. Spara filen och öppna den för att vara säker.',
  pictureOf: 'bild: {{name}}',
  notShown: 'något som inte visas här',
  struckFrom: 'början på överstruket',
  struckTo: 'slut på överstruket',
  picture: 'Bild: {{title}}',
  mislabelled: 'Källan kallar filen {{called}}, men det är {{kind}}.',
  kind: { pdf: 'en PDF', image: 'en bild', html: 'en webbsida', text: 'en text' },
  broken: {
    title: 'Filen är trasig',
    text: 'Den går inte att visa här. Spara den och försök öppna den i ett annat program, eller be den som har gjort filen om en ny.',
  },
  encrypted: {
    title: 'Filen är låst med lösenord',
    text: 'Den går inte att visa här. Spara den och öppna den i ett annat program. Den som har gjort filen kan säga vilket lösenord det är.',
  },
  huge: {
    title: 'Filen är mycket stor',
    text: 'Den öppnas inte här, för att telefonen inte ska sluta svara. Spara den och öppna den i ett annat program.',
  },
  slow: {
    title: 'Filen gick inte att öppna',
    text: 'Det tog för lång tid. Spara den och öppna den i ett annat program, eller be den som har gjort filen om en ny.',
  },
  form: {
    title: 'Filen är ett formulär som inte kan visas här',
    text: 'Spara den och öppna den i ett program för PDF på en dator.',
  },
  wordless: {
    title: 'Det finns ingen text i filen som kan visas här',
    text: 'Spara den och öppna den i ett annat program.',
  },
  empty: {
    title: 'Filen är tom',
    text: 'Det finns inget att läsa i den. Be den som har gjort filen om en ny.',
  },
  unknown: {
    title: 'Filen är av ett slag som inte kan visas här',
    text: 'Spara den och öppna den i ett annat program.',
  },
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    dokument: typeof texts
  }
}
