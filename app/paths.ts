/** Every address of the portal. Nothing of a person or of health ever stands in one. */
export const paths = {
  oversikt: () => '/',
  tidslinje: () => '/tidslinje',
  hemma: () => '/tidslinje/hemma',
  /** `id` is the API's own, opaque one. */
  handelse: (id: string) => `/tidslinje/${id}`,
  kontakter: () => '/kontakter',
  vem: () => '/kontakter/vem-ska-jag-kontakta',
  begaran: () => '/kontakter/fast-vardkontakt',
  overenskommelser: () => '/overenskommelser',
  /** `id` is the API's own, opaque one. */
  overenskommelse: (id: string) => `/overenskommelser/${id}`,
  attGora: () => '/att-gora',
  vardplaner: () => '/vardplaner',
  /** `id` is the API's own, opaque one. */
  vardplan: (id: string) => `/vardplaner/${id}`,
  /** `place` is the document's in the plan, from 1. */
  dokument: (id: string, place = '1') => `/vardplaner/${id}/dokument/${place}`,
  utskrift: () => '/utskrift',
  ombud: () => '/ombud',
  utseOmbud: () => '/ombud/utse',
  /** `id` is the API's own, opaque one. */
  andraOmbud: (id: string) => `/ombud/${id}`,
  ombudslogg: () => '/ombud/logg',
  person: () => '/person',
  hjalpa: () => '/hjalpa',
  kallor: () => '/kallor',
  mer: () => '/mer',
} as const
