const texts = {
  back: 'Alla anteckningar',
  backToNote: 'Till anteckningen',
  notFound: 'Anteckningen finns inte här längre.',
  noFile: 'Filen finns inte här längre.',
  text: 'Det som är skrivet',
  about: 'Om anteckningen',
  kind: 'Slag',
  written: 'Skriven',
  by: 'Av',
  signed: 'Signerad',
  isSigned: 'Ja',
  standing: {
    unsigned: 'Inte signerad än. Texten kan ändras.',
    unknown: 'Det gick inte att läsa om den är signerad.',
  },
  nothing: 'Anteckningen har ingen text. Fråga {{source}} vad den gäller.',
  openFile: 'Öppna filen ({{name}})',
  elsewhere: 'Öppna filen hos {{source}} ({{name}})',
  askForFile: 'Den går inte att öppna här. Fråga {{source}}.',
  opinions: 'Avvikande åsikt',
  opinionsText: 'Det här är antecknat i journalen av någon som inte håller med om det som står.',
  isAgreement: 'Det här är skrivet som en överenskommelse.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    anteckning: typeof texts
  }
}
