export const personaIds = ['birgitta', 'nykomling'] as const
/** Name of a persona in links: `?varld=nykomling`. */
export type PersonaId = (typeof personaIds)[number]
