const texts = {
  whole: 'Visa hela texten',
  more: 'Visa mer av texten. Du ser del {{shown}} av {{count}}.',
  file: 'En bild eller fil finns i journalen.',
  struck: 'Överstruket:',
  onPaper: 'Texten är längre än så här. Allt står i Överblick.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    langtext: typeof texts
  }
}
