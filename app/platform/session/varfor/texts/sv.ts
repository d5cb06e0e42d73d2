const texts = {
  title: 'Visas inte för dig',
  area: '”{{area}}”',
  and: 'och',
  protected: 'personen',
  somebody: 'någon',
  unknownDay: 'en dag som inte står i registret',
  partly: 'Det som hör till {{areas}} visas inte här.',
  shown: {
    partly: 'En del är dolt medan du visar.',
    all: 'Det här visas inte medan du visar för andra.',
  },
  why: {
    own: 'Vem som är ombud kan man bara se och ändra för sig själv.',
    preview: '{{name}} har inte rätt att se {{areas}}.',
    decided: '{{name}} har fyllt 13 år. Vården har beslutat vad du får se, och {{areas}} ingår inte.',
    doubled: 'Det finns flera uppgifter om din rätt. De säger inte alla att du får se {{areas}}.',
    guardian: 'Din rätt som vårdnadshavare omfattar inte {{areas}}.',
    'legal-guardian': 'Beslutet om dig som god man för {{name}} omfattar inte {{areas}}.',
    trustee: 'Beslutet om dig som förvaltare för {{name}} omfattar inte {{areas}}.',
    appointed: '{{name}} har inte valt att du får se {{areas}}.',
    coordinator: 'Din fullmakt från {{name}} gäller bara tider. Därför ser du inte {{areas}}.',
    none: 'Du har inte rätt att se {{areas}}.',
  },
  limit: {
    teenager: 'Från 13 år krävs ett beslut av vården.',
    adult: 'Från 18 år upphör rätten.',
    minor: 'Bara den som är vuxen kan utse ett ombud.',
    'age-unknown': 'Åldern är inte säker.',
    protected: 'Får inte veta att du finns här.',
    decided: 'Vården har beslutat vad som får ses.',
    booking: 'Gäller bara tider.',
  },
  aside: {
    unreadable:
      'En uppgift om att du är ombud för {{name}} kunde inte läsas. Den ger ingen rätt att se något.',
    ended: '{{name}}: din rätt upphörde {{date}}.',
    coming: '{{name}}: din rätt börjar gälla {{date}}.',
    self: '{{name}}: du står som ombud för dig själv. Det ändrar inget.',
    nothing: '{{name}}: inget av det du får se finns här.',
    teenager:
      '{{name}} har fyllt 13 år. Därför ser du inte uppgifterna, om inte vården beslutar att du får det. Prata med vården om du behöver det.',
    adult: '{{name}} har fyllt 18 år. Därför ser du inte uppgifterna som vårdnadshavare.',
    minor: '{{name}} är inte 18 år. Bara den som är vuxen kan utse ett ombud. Därför ser du inget.',
    'age-unknown':
      'Det står inte säkert hur gammal {{name}} är. Därför ser du inte uppgifterna. Fråga vårdcentralen.',
    'not-by-law':
      '{{name}} har utsett dig till ombud. Lagen tillåter inte i dag att utsedda ombud ser uppgifter här. Därför ser du inget.',
    protected: '{{name}}: din rätt gäller inte här.',
    decided: '{{name}}: inget av det som vården har beslutat att du får se finns här.',
    booking: '{{name}}: din fullmakt ger ingen rätt att se tider.',
  },
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    varfor: typeof texts
  }
}
