import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/**
 * A file of docs/drift as it is, but for some lines. One that has lost such a line is refused: what is tried would be another
 * than what is told.
 */
export function recipe(name: string, lines: Record<string, string>): string {
  const file = `docs/drift/${name}`
  let text = readFileSync(join(root, file), 'utf8')
  for (const [line, another] of Object.entries(lines)) {
    if (!`\n${text}`.includes(`\n${line}\n`)) throw new Error(`${file} has no line "${line}"`)
    text = `\n${text}`.replace(`\n${line}\n`, () => `\n${another}\n`).slice(1)
  }
  return text
}

/** The same with the lines taken in that are marked so, as `#https listen 443 ssl;`. */
export function withLines(text: string, ...marks: string[]): string {
  return marks.reduce((all, mark) => {
    if (!all.includes(`#${mark} `)) throw new Error(`no line begins with #${mark}`)
    return all.replaceAll(new RegExp(`^(\\s*)#${mark} `, 'gm'), '$1')
  }, text)
}

/** The folder of a build. */
export const buildAt = (name: string) => join(root, name)

/** Where a host that is tried on a port has its files, and writes. */
export const roomOf = (port: number) => join(tmpdir(), `overblick-drift-${port}`)

/** That folder, empty. */
export function emptyRoom(port: number): string {
  const room = roomOf(port)
  rmSync(room, { recursive: true, force: true })
  mkdirSync(room)
  return room
}
