import { globSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')

/** Where schemas stand of what the API answers and takes. */
const places = ['app/**/contract.ts', 'mocks/api/*.ts', 'mocks/openapi/own-schemas.ts']

/** The files that may export schemas, by their paths from the root, with what they export; always in the same order. */
export async function schemaFiles(): Promise<ReadonlyMap<string, Record<string, unknown>>> {
  const files = places
    .flatMap((place) => globSync(place, { cwd: root }).toSorted())
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/(^|[./])test[.-]/.test(file))
  return new Map(
    await Promise.all(
      files.map(async (file) => {
        const exported = (await import(join(root, file))) as Record<string, unknown>
        return [file, exported] as const
      }),
    ),
  )
}
