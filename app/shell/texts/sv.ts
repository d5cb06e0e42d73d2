const texts = {
  skip: 'Hoppa till innehållet',
  brandLink: 'Överblick, till översikten',
  nav: 'Huvudmeny',
  navItem: {
    oversikt: 'Översikt',
    tidslinje: 'Tidslinje',
    kontakter: 'Kontakter',
    vardplaner: 'Planer',
    ombud: 'Ombud',
    mer: 'Mer',
  },
  loggedIn: 'Inloggad: {{name}}. Byt person eller logga ut.',
  logOut: 'Logga ut',
  ombud: {
    label: 'Ombudsläge',
    shownFor: 'Du ser uppgifter för {{name}}, som ombud.',
    preview: 'Så här ser {{name}} dina uppgifter.',
    ownShown: 'Du ser dina egna uppgifter.',
    protected: 'en person med skyddade personuppgifter',
    back: 'Tillbaka till mig',
    endPreview: 'Sluta förhandsvisa',
  },
  language: { label: 'Språk', failed: 'Språket kunde inte bytas. Ladda om sidan.' },
  loadingSession: 'Hämtar uppgifter',
  sessionTitle: 'Vård och omsorg, samlad',
  crash: {
    title: 'Sidan kunde inte visas',
  },
  paper: '{{name}}. Utskrivet {{date}} kl. {{time}}.',
  acute: 'För råd om vård, ring 1177. Vid fara för liv, ring 112.',
  access: 'Tillgänglighetsredogörelse',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    shell: typeof texts
  }
}
