const texts = {
  more: {
    title: 'Mer',
    intro: 'Allt som inte får plats i menyn.',
  },
  notFound: {
    title: 'Sidan finns inte',
    text: 'Länken kan vara gammal eller felskriven. Inget har hänt med uppgifterna.',
    link: 'Till översikten',
  },
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    sidor: typeof texts
  }
}
