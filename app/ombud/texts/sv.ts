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
  and: 'och',
  nothing: 'Inget',
  switch: 'Byt person',
  until: 'Till {{date}}',
  from: 'Från {{date}}',
  noneNow: 'Inget ombud gäller nu.',
  limit: {
    forMe: {
      teenager: 'Du har fyllt 13 år. {{name}} ser inget om dig, om inte vården beslutar det.',
      adult: 'Du har fyllt 18 år. {{name}} ser inget om dig som vårdnadshavare.',
      minor: 'Bara den som är vuxen kan utse ett ombud. {{name}} ser inget om dig.',
      'age-unknown': 'Det står inte säkert hur gammal du är. {{name}} ser inget om dig.',
      'not-by-law':
        'Lagen tillåter inte i dag att utsedda ombud ser uppgifter här. {{name}} ser inget om dig.',
      protected: '{{name}} ser inget om dig, och får inte veta att du finns här.',
      decided: 'Vården har beslutat vad {{name}} får se.',
      booking: 'Fullmakten gäller bara tider.',
    },
    byMe: {
      teenager: '{{name}} har fyllt 13 år. Därför ser du inget, om inte vården beslutar det.',
      adult: '{{name}} har fyllt 18 år. Därför ser du inget som vårdnadshavare.',
      minor: 'Bara den som är vuxen kan utse ett ombud. Därför ser du inget.',
      'age-unknown': 'Det står inte säkert hur gammal {{name}} är. Därför ser du inget.',
      'not-by-law': 'Lagen tillåter inte i dag att utsedda ombud ser uppgifter här. Därför ser du inget.',
      protected: 'Din rätt gäller inte här.',
      decided: '{{name}} har fyllt 13 år. Vården har beslutat vad du får se.',
      booking: 'Din fullmakt gäller bara tider.',
    },
  },
  status: {
    active: 'Gäller nu',
    closed: 'Ger ingen rätt att se något nu',
    ended: 'Har upphört',
    coming: 'Har inte börjat gälla',
  },
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    ombud: typeof texts
  }
}
