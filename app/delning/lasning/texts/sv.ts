const texts = {
  back: 'Till vem som har läst',
  title: 'Fråga om något i loggen',
  one: 'Det här står i loggen',
  when: 'När',
  unknown: 'Framgår inte',
  normal:
    'Den som arbetar i vården och omsorgen får läsa bara det som behövs för arbetet. Det är alltid tillåtet att fråga varför någon har läst.',
  onlySee: 'Du kan se loggen, men inte skriva härifrån.',
  call: 'Hit går det inte att skriva. Ring och fråga:',
  nobody: 'Hit går det inte att skriva, och numret är inte känt. Fråga den som har loggen.',
  notFound: 'Raden finns inte i loggen längre.',
  subject: 'Fråga om loggen',
  letter: 'Hej!\n\nI loggen står: {{row}}\n\nJag undrar varför. Hör gärna av er.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    lasning: typeof texts
  }
}
