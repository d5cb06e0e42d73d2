export const personaIds = [
  'birgitta',
  'magdalena',
  'tonaring',
  'flyttad',
  'hemkommen',
  'nykomling',
  'udda',
  'hundra',
  'storanvandare',
] as const
/** Those whose whole lives a test can read in every world without end; the others have a lifetime of care. */
export const shortLives = personaIds.filter((id) => id !== 'storanvandare')
/** Name of a persona in links: `?varld=nykomling`. */
export type PersonaId = (typeof personaIds)[number]
