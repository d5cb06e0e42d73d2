/** Persons in care, each the one of a world. */
const inCare = [
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

/** Those who help them, and those who are helped. */
const around = ['tove', 'daniel', 'rolf', 'leo', 'jenny', 'kerstin', 'ove', 'skyddad'] as const

export const personaIds = [...inCare, ...around] as const
/** Those whose whole lives a test can read in every world without end; of the others, one has a lifetime of care. */
export const shortLives = inCare.filter((id) => id !== 'storanvandare')
/** Name of a persona in links: `?varld=nykomling`. */
export type PersonaId = (typeof personaIds)[number]
