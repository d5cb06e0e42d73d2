const texts = {
  area: {
    name: 'Ombud',
    text: 'De som får se och göra saker åt någon.',
  },
  title: 'Ombud',
  empty: 'Du har inget ombud, och du är inte ombud för någon annan.',
  forMe: 'Ombud för dig',
  byMe: 'Du är ombud för',
  byMeClosed: 'Du ser inte uppgifter för',
  protected: 'En person med skyddade personuppgifter',
  relationType: {
    guardian: 'vårdnadshavare',
    'legal-guardian': 'god man',
    trustee: 'förvaltare',
    appointed: 'utsett ombud',
    coordinator: 'vårdsamordnare',
  },
  see: 'Får se',
  nothing: 'Inget',
  until: 'Till {{date}}',
  moreOmbud_one: 'Och {{count}} till',
  moreOmbud_other: 'Och {{count}} till',
  noneNow: 'Inget ombud gäller nu.',
  notByLaw: 'Lagen tillåter inte i dag att utsedda ombud ser uppgifter här.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    ombud: typeof texts
  }
}
