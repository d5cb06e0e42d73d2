import type handelse from './tidslinje/handelse/texts/sv.ts'
import type hemma from './tidslinje/hemma/texts/sv.ts'
import type kalender from './tidslinje/kalender/texts/sv.ts'
import type lista from './tidslinje/lista/texts/sv.ts'
import type attGora from './att-gora/texts/sv.ts'
import type begaran from './kontakter/begaran/texts/sv.ts'
import type adressbok from './kontakter/adressbok/texts/sv.ts'
import type hemstod from './kontakter/hemstod/texts/sv.ts'
import type answer from '#platform/answer/texts/sv.ts'
import type hjalpa from './hjalpa/texts/sv.ts'
import type inloggning from './shell/inloggning/texts/sv.ts'
import type logg from './ombud/logg/texts/sv.ts'
import type person from './ombud/person/texts/sv.ts'
import type register from './ombud/register/texts/sv.ts'
import type stopp from './shell/stopp/texts/sv.ts'
import type utse from './ombud/utse/texts/sv.ts'
import type kallor from './kallor/texts/sv.ts'
import type kontakter from './kontakter/texts/sv.ts'
import type ombud from './ombud/texts/sv.ts'
import type overenskommelse from './overenskommelser/overenskommelse/texts/sv.ts'
import type overenskommelser from './overenskommelser/texts/sv.ts'
import type oversikt from './oversikt/texts/sv.ts'
import type shell from './shell/texts/sv.ts'
import type tidslinje from './tidslinje/texts/sv.ts'
import type utskrift from './utskrift/texts/sv.ts'
import type vagledning from './vagledning/texts/sv.ts'
import type viktigt from './overenskommelser/viktigt/texts/sv.ts'
import type planlista from './vardplaner/planlista/texts/sv.ts'
import type fakta from './vardplaner/fakta/texts/sv.ts'
import type dokument from './vardplaner/dokument/texts/sv.ts'
import type vardplan from './vardplaner/vardplan/texts/sv.ts'
import type vardplaner from './vardplaner/texts/sv.ts'

/** The texts of each room, by namespace. Swedish is the pattern; a test holds the other languages to it. */
export type Texts = {
  adressbok: typeof adressbok
  answer: typeof answer
  'att-gora': typeof attGora
  begaran: typeof begaran
  dokument: typeof dokument
  fakta: typeof fakta
  handelse: typeof handelse
  hemma: typeof hemma
  hemstod: typeof hemstod
  hjalpa: typeof hjalpa
  inloggning: typeof inloggning
  logg: typeof logg
  person: typeof person
  register: typeof register
  stopp: typeof stopp
  utse: typeof utse
  kalender: typeof kalender
  kallor: typeof kallor
  kontakter: typeof kontakter
  lista: typeof lista
  ombud: typeof ombud
  overenskommelse: typeof overenskommelse
  overenskommelser: typeof overenskommelser
  oversikt: typeof oversikt
  planlista: typeof planlista
  shell: typeof shell
  tidslinje: typeof tidslinje
  utskrift: typeof utskrift
  vagledning: typeof vagledning
  vardplan: typeof vardplan
  vardplaner: typeof vardplaner
  viktigt: typeof viktigt
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell'
    returnNull: false
    resources: Texts
  }
}

const files = import.meta.glob<{ default: object }>('./**/texts/*.ts')

/** Loads the texts of one room in one language; each is a chunk of its own. Throws when there are none. */
export async function loadTextsOf(language: string, namespace: string): Promise<object> {
  const path = Object.keys(files).find((file) => file.endsWith(`/${namespace}/texts/${language}.ts`))
  const load = path && files[path]
  if (!load) throw new Error(`No texts for ${namespace} in ${language}`)
  return (await load()).default
}
