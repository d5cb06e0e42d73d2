import { groups, type Part } from './part.ts'

const files = import.meta.glob<{ default: Part }>('../*.tsx', { eager: true })

export type PartOfFile = Part & {
  /** Name of its file, and of its place on the page. */
  id: string
}

/** Every part, by the names of the files. */
export const parts: readonly PartOfFile[] = Object.entries(files).map(([path, { default: part }]) => ({
  ...part,
  id: path.replace('../', '').replace('.tsx', ''),
}))

/** The groups of the page, each with its parts by title. */
export const groupedParts = groups.map((group) => ({
  group,
  parts: parts
    .filter((part) => part.group === group)
    .toSorted((one, other) => one.title.localeCompare(other.title, 'sv')),
}))
