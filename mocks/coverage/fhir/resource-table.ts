import type { ContractName } from '../../contracts/contracts.ts'
import { type Fate, rule, type Useful } from '../fate.ts'

/** What is known of a type of resource: which contract reads it, and what becomes of its elements, by how their paths begin. */
export type ResourceTable = {
  title: string
  /** Absent: it is read where another resource points to it. */
  contracts?: readonly [ContractName, ...ContractName[]]
  elements: Readonly<Record<string, Fate>>
  useful?: readonly Useful[]
}

/** Elements that every resource has. */
export const ofEach: Readonly<Record<string, Fate>> = {
  id: rule('Resursens id: håller isär resurser och bygger sidans adress'),
  meta: rule('Avgör vilken version som gäller, och märkningen avgör om resursen visas'),
  contained: rule('Läses där något i resursen pekar på den'),
  implicitRules: rule('Gör att resursen inte kan läsas'),
  modifierExtension: rule('Gör att resursen inte kan läsas: den kan betyda något annat'),
  subject: rule('Avgör vems resursen är: bara den inloggades egna visas'),
  patient: rule('Avgör vems resursen är: bara den inloggades egna visas'),
}
export const status = rule('Avgör om resursen gäller; entered-in-error visas inte alls')
export const points = rule('Pekar ut det som hör till')
