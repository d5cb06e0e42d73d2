import { type PersonaId, personaIds, personaOf } from './personas.ts'

/** Texts of the stand-in for e-legitimation, for any way of drawing it. Plain text, never markup. */
export type LogInPage = {
  title: string
  text: string
  persons: { id: PersonaId; name: string; description: string; personnummer: string }[]
}

/** Everyone one can log in as, in Swedish. The numbers are of the test series, to appoint an ombud by. */
export function logInPage(): LogInPage {
  return {
    title: 'Logga in som testperson',
    text: 'Här står i verkligheten en tjänst för e-legitimation. Alla personer är påhittade.',
    persons: personaIds.map((id) => {
      const { description, person } = personaOf(id)
      const { givenName, familyName, personnummer } = person
      return { id, name: `${givenName} ${familyName}`, description, personnummer }
    }),
  }
}
