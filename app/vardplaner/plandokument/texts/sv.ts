const texts = {
  back: 'Till planen',
  one: 'Dokument',
  notFound:
    'Dokumentet finns inte här. Det kan ha tagits bort, eller så har ingen skickat det till Överblick.',
  from: 'Daterat',
  signed: 'Signerat',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    plandokument: typeof texts
  }
}
