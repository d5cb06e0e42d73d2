import type { NamedWorld } from '../worlds/named/named-world.ts'

const files = import.meta.glob<{ default?: NamedWorld }>('../worlds/named/*.ts', { eager: true })

/** Every named world, by its file. */
export const namedWorlds: readonly (NamedWorld & { file: string })[] = Object.entries(files).flatMap(
  ([path, { default: world }]) =>
    world ? [{ ...world, file: path.split('/').at(-1)?.replace('.ts', '') ?? '' }] : [],
)
