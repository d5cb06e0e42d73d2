const texts = {
  title: 'Vilka som finns runt personen',
  intro: 'De här vårdar, hjälper eller beslutar. De är olika parter, också när de hör till samma kommun.',
  kinds: {
    region: 'Regionen',
    authority: 'Kommunen beslutar om hjälp',
    performer: 'Kommunen ger hjälp',
    'municipal-care': 'Kommunen ger hälso- och sjukvård',
    private: 'Privata',
  },
  center: 'Personen själv',
  centerText: 'bestämmer vilka som får läsa',
  units: 'Här: {{units}}.',
  reads: '{{reader}} får läsa det som andra har skrivit.',
  readsAll: 'Alla här får läsa det som andra har skrivit.',
  own: 'Läser det de själva har skrivit.',
  blocked: 'En del av det de har skrivit är spärrat för andra.',
  outside: 'Det de har skrivit delas inte med andra.',
  consentsUnknown: 'Alla samtycken är inte hämtade.',
  blocksUnknown: 'Alla spärrar är inte hämtade.',
  empty: 'Ingen källa nämner någon.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    parter: typeof texts
  }
}
