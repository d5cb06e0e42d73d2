import { matchPath } from 'react-router'
import type { Area } from '../../area.ts'
import { areas } from '../../areas.ts'
import { paths } from '../../paths.ts'

const listed: readonly Area[] = areas
const at = (path: (id: string, place: string) => string) => path(':id', ':place')

/** Areas without a right of their own that are open to anybody who looks on; a new one waits until somebody has thought of it. */
const open: readonly string[] = ['oversikt', 'patientkontrakt', 'ordlista', 'tillganglighet', 'vagledning']

/** Pages within what is shown where there is nothing but to act, and files, which may have a personnummer on them. */
const never = [
  at(paths.begaran),
  at(paths.boka),
  at(paths.bokaHos),
  at(paths.sip),
  at(paths.forslag),
  // What worries one, written for oneself.
  at(paths.mote),
  at(paths.nyttVarde),
  at(paths.rattaVarde),
  at(paths.dokument),
  at(paths.anteckningsfil),
  at(paths.svarsbild),
]

/** Says of an address of the portal whether its page is closed while only these areas are shown. */
export function closesBut(shown: readonly string[]): (address: string) => boolean {
  const closed = listed.filter(({ name }) => !open.includes(name) && !shown.includes(name))
  const patterns = [...never, ...closed.flatMap(({ paths: own }) => Object.values(own).map(at))]
  return (address) => {
    const path = address.replace(/[?#].*/, '')
    return patterns.some((pattern) => matchPath(pattern, path) !== null) || isUnder(path, shown)
  }
}

/** Whom to turn to is made of the contacts. */
const isUnder = (path: string, shown: readonly string[]) =>
  path === paths.vem() && !shown.includes('kontakter')
