import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { contractNames, type ContractName } from '../../contracts/contracts.ts'

const room = resolve(import.meta.dirname, '../../contracts')

/** What the parts of several national contracts are called stands in files of their own. */
const shared = ['datatypes.ts', 'outcome-parts.ts', 'envelope.ts'].map((file) => join('riv-ta', file))

const kebab = (name: string) => name.replaceAll(/(?<!^)[A-Z]/g, '-$&').toLowerCase()

/** The names that a file gives to fields: the keys of the objects that it is written with. */
const keysIn = (file: string) =>
  [...readFileSync(join(room, file), 'utf8').matchAll(/(?:^|[{,])\s*'?(\w+)'?(?=: |\s*[,}])/gm)].map(
    ([, key = '']) => key,
  )

const nationally = new Set(shared.flatMap(keysIn))
/** The header of every contract of the project's own. */
const ownly = new Set(['header', ...keysIn(join('own', 'fields.ts'))])

/** A contract as its fields are named, and where it comes from. */
type Described = { isNational: boolean; has: (field: string) => boolean }

const described = new Map<ContractName, Described>(
  contractNames.map((name) => {
    const isNational = name.startsWith('Get')
    const keys = new Set(keysIn(join(isNational ? 'riv-ta' : 'own', `${kebab(name)}.ts`)))
    return [
      name,
      { isNational, has: (field) => keys.has(field) || (isNational ? nationally : ownly).has(field) },
    ]
  }),
)

/** A contract by its name. */
export const contractNamed = (name: ContractName) => described.get(name)

/** The contracts that words name, with the version where they say it: `GetCarePlans 2.0`. */
export function contractsIn(words: string): { name: ContractName; told: string }[] {
  return contractNames
    .flatMap((name) => {
      const found = new RegExp(`\\b${name}\\b(?: (\\d\\.\\d))?`).exec(words)
      return found ? [{ name, told: found[1] ? `${name} ${found[1]}` : name, at: found.index }] : []
    })
    .toSorted((a, b) => a.at - b.at)
}
