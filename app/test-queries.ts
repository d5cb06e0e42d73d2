import type { Who } from '#platform/http/who.ts'

/** What of a query matters to the tests: by what it is kept, and how it is fetched. */
export type TestQuery = { queryKey: readonly unknown[]; queryFn?: unknown }
type Makes = (who: Who, ...more: unknown[]) => unknown

/** What a query may need to know beside whose it is, in the order it takes it. */
const more: Readonly<Record<string, readonly unknown[]>> = {
  handelseQuery: ['h-1'],
  dokumentQuery: ['v-1', '1'],
  moteQuery: ['v-1'],
  andratQuery: ['v-1'],
  anteckningsfilQuery: ['a-1'],
  bildQuery: ['p-1', '1'],
  sarbildQuery: ['s-1', '1'],
  notesOfVisitQuery: ['h-1'],
  lasloggQuery: ['2026-01-01'],
  lasningQuery: ['l-1'],
  ownerQuery: [{ resource: 'tidslinje', id: 'h-1' }],
}

const modules = import.meta.glob<Record<string, unknown>>(['./**/queries.ts', './**/*-queries.ts'], {
  eager: true,
})

/** For tests: everything that is exported for a person by any `queries.ts` or `…-queries.ts` in the app, its hooks left out. */
export const exported = Object.entries(modules).flatMap(([file, module]) =>
  Object.entries(module)
    .filter(([name, value]) => typeof value === 'function' && !/^use[A-Z]/.test(name))
    .map(([name, value]) => ({
      name: `${file.slice(2)} ${name}`,
      short: name,
      make: (who: Who, given = more[name] ?? []) => (value as Makes)(who, ...given),
    })),
)

/** For tests: the queries that are each fetched by themselves, by the name they are exported under. */
export const queryMakers = new Map(
  exported
    .filter(({ short }) => short.endsWith('Query'))
    .map(({ short, make }) => [short, make as (who: Who, given?: readonly unknown[]) => TestQuery]),
)

/** Every key in what a module has made: a key alone, one query, or several by name. */
export function keysIn(made: unknown): (readonly unknown[])[] {
  if (Array.isArray(made)) return [made]
  if (typeof made !== 'object' || made === null) return []
  if ('queryKey' in made) return [made.queryKey as readonly unknown[]]
  return Object.values(made).flatMap(keysIn)
}
