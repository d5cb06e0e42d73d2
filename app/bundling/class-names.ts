import { createHash } from 'node:crypto'
import { relative, resolve } from 'node:path'

const folder = resolve(import.meta.dirname, '..')
const known = new Map<string, string>()

/** Three signs for a style sheet, the same in every build. Throws when two would have the same. */
function signsOf(file: string): string {
  const path = relative(folder, file)
  const number = createHash('sha256').update(path).digest().readUIntBE(0, 6)
  const signs = (number % 36 ** 3).toString(36).padStart(3, '0')
  const other = known.get(signs)
  if (other !== undefined && other !== path)
    throw new Error(`${other} and ${path} would name their classes alike`)
  known.set(signs, path)
  return signs
}

/** The name in the page of a class in a style sheet of a room: it stands in both the scripts and the styles, so it is short. */
export function className(name: string, file: string): string {
  return `${name}-${signsOf(file.split('?')[0] ?? file)}`
}
