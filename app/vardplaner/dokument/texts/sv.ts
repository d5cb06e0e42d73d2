const texts = {
  back: 'Till planen',
  one: 'Dokument',
  notFound: 'Dokumentet finns inte, eller så har ingen källa lämnat det.',
  from: 'Daterat',
  signed: 'Signerat',
  opening: 'Öppnar dokumentet',
  previous: 'Förra sidan',
  next: 'Nästa sida',
  page: 'Sida {{page}} av {{count}}',
  asText: 'Visa som text',
  save: 'Spara filen',
  onlyImage:
    'Sidan är en bild. Texten i den kan inte läsas upp eller förstoras. Be den som har gjort planen om en annan fil.',
  pageFailed: 'Sidan kunde inte visas. Spara filen och öppna den i ett annat program.',
  picture: 'Bild: {{title}}',
  mislabelled: 'Källan kallar filen {{called}}, men det är {{kind}}.',
  kind: { pdf: 'en PDF', image: 'en bild', text: 'en text' },
  broken: {
    title: 'Filen är trasig',
    text: 'Den går inte att visa här. Spara den och försök öppna den i ett annat program, eller be den som har gjort planen om en ny.',
  },
  encrypted: {
    title: 'Filen är låst med lösenord',
    text: 'Den går inte att visa här. Spara den och öppna den i ett annat program. Den som har gjort planen kan säga vilket lösenord det är.',
  },
  huge: {
    title: 'Filen är mycket stor',
    text: 'Den öppnas inte här, för att din telefon inte ska sluta svara. Spara den och öppna den i ett annat program.',
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
