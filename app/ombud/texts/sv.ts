const texts = {
  area: {
    name: 'Ombud',
    text: 'De som får se eller göra saker åt dig.',
  },
  title: 'Ombud',
  all: 'Visa alla',
  empty: 'Du har inget ombud, och du är inte ombud för någon annan.',
  forMe: 'Ombud för dig',
  byMe: 'Du är ombud för',
  protected: 'En person med skyddade personuppgifter',
  relationType: {
    guardian: 'vårdnadshavare',
    'legal-guardian': 'god man',
    trustee: 'förvaltare',
    appointed: 'utsett ombud',
  },
  see: 'Kan se',
  do: 'Kan göra',
  nothing: 'Inget',
  switch: 'Byt person',
  until: 'Till {{date}}',
  from: 'Från {{date}}',
  status: { active: 'Gäller nu', ended: 'Har upphört', coming: 'Har inte börjat gälla' },
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    ombud: typeof texts
  }
}
