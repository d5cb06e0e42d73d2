/** Every address of the portal. Nothing of a person or of health ever stands in one. */
export const paths = {
  oversikt: () => '/',
  tidslinje: () => '/tidslinje',
  kontakter: () => '/kontakter',
  overenskommelser: () => '/overenskommelser',
  vardplaner: () => '/vardplaner',
  ombud: () => '/ombud',
  kallor: () => '/kallor',
  mer: () => '/mer',
} as const
