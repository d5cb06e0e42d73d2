const texts = {
  area: {
    name: 'Planer',
    scope: 'Se dina planer och deras dokument.',
    does: 'be om en samordnad plan',
  },
  title: 'Planer',
  all_one: 'Alla {{count}}',
  all_other: 'Alla {{count}}',
  count_one: '{{count}} plan',
  count_other: '{{count}} planer',
  allPlain: 'Visa alla',
  empty: 'Ingen har lagt in någon plan.',
  kind: {
    SIP: 'Samordnad individuell plan (SIP)',
    SPLPTLRV: 'Samordnad plan vid psykiatrisk tvångsvård eller rättspsykiatrisk vård',
    SPU: 'Samordnad plan vid utskrivning',
    VP: 'Vårdplan',
    HP: 'Habiliteringsplan',
    RP: 'Rehabiliteringsplan',
    GP: 'Genomförandeplan',
    SVP: 'Standardiserad vårdplan',
    LSS: 'Individuell plan enligt LSS',
  },
  unknownKind: 'Plan av annat slag ({{code}})',
  noKind: 'Plan',
  changed: 'Ändrad',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    vardplaner: typeof texts
  }
}
