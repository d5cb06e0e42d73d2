const texts = {
  what: { visit: 'Tid', phone: 'Telefonsamtal', video: 'Videomöte', digital: 'Digitalt möte' },
  home: 'hembesök',
  off: 'Blir inte av. {{what}}',
  plain: 'Bokad tid',
  call: 'Telefon: {{phone}}',
  look: 'Se Överblick för mer om tiden.',
  file: 'mina-tider.ics',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    kalenderfil: typeof texts
  }
}
