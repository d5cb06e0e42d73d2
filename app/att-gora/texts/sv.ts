const texts = {
  area: {
    name: 'Att göra',
    text: 'Det du har lovat eller blivit ombedd att göra.',
    scope: 'Se det du ska göra, ur det som ombudet också får se.',
    does: 'bocka av det som ska göras',
  },
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    'att-gora': typeof texts
  }
}
