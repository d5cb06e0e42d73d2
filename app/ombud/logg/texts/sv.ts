const texts = {
  title: 'Det ombud har sett och gjort',
  intro: 'Senast överst. Det som ses flera gånger inom en timme står en gång.',
  back: 'Till Ombud',
  entries: 'Händelser',
  empty: 'Inget ombud har sett eller gjort något än.',
  kind: { see: 'Såg {{area}}.', do: 'Gjorde något i {{area}}.', refused: 'Nekades {{area}}.' },
  did: {
    wrote: 'Skrev till {{with}}.',
    entered: 'Skrev in ett mätvärde: {{with}}.',
    booked: 'Bokade en tid hos {{with}}.',
    proposed: 'Skickade ett förslag till {{with}}.',
  },
  otherArea: 'något som ombud inte får se',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    logg: typeof texts
  }
}
