const texts = {
  title: { own: 'Information till dig', other: 'Information till {{name}}' },
  empty: 'Ingen har valt någon information.',
  form: { film: 'Film', text: 'Text', questions: 'Frågor att svara på' },
  about: 'Handlar om: {{what}}',
  open: 'Öppna {{title}}',
  nothing: 'Texten eller länken följde inte med hit. Fråga {{source}}.',
  chosen: 'Utvald av {{who}}.',
  chosenOn: 'Utvald {{day}} av {{who}}.',
  chosenDay: 'Utvald {{day}}.',
  partly: 'En del gick inte att läsa.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    information: typeof texts
  }
}
