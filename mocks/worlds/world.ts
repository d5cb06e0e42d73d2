import type { Capability } from '#platform/session/contract.ts'
import { type ProducerId, producers } from '../catalogue/producers.ts'
import { capabilityNames } from './capabilities.ts'
import { type Fault, faultsByName, faultTargets } from './faults/faults.ts'
import { broughtId, type PersonaId, personaIds } from './personas.ts'
import { sourcePresets } from './source-presets.ts'
import { instantOfSwedishTime } from './swedish-time.ts'

/** Whose data, from which producers, with which faults, at what time. Plain data: the same link, the same world. */
export type World = {
  persona: PersonaId
  connected: readonly ProducerId[]
  faults: readonly Fault[]
  /** What the platform may do beyond what is lawful everywhere today; see capabilities.ts. */
  capabilities: readonly Capability[]
  /** Whether somebody is logged in when the world opens. */
  loggedIn: boolean
  /** How long a session lasts if nothing is asked, in minutes. */
  sessionMinutes: number
  /** What the clock showed when the world was opened, ms since 1970 UTC. */
  startsAt: number
  /** Whether time goes on from there, or stands still. */
  clockRuns: boolean
  /** When the world was opened by the clock of the machine, ms since 1970 UTC. */
  openedAt: number
  /** Tells opened worlds apart: what a person changes in one is not changed in another. */
  key: string
  /** Tells browsers apart in which one world is open: each has a login of its own. */
  visit: string
  /** True of a world as it was before it was opened, which the platform knows without asking anybody. */
  isPast?: true
}

export type WorldParameter = 'varld' | 'inloggad' | 'session' | 'kallor' | 'fel' | 'kan' | 'nu' | 'klocka'

/** A value in a link that no world has. `valid` lists what could stand there. */
export type WorldProblem = { parameter: WorldParameter; value: string; valid: string[] }

export type ParsedWorld = { ok: true; world: World } | { ok: false; problems: WorldProblem[] }

type Part<Value> = { value: Value } | { problem: WorldProblem }

const defaults = {
  varld: 'birgitta',
  inloggad: 'ja',
  session: '30',
  kallor: 'alla',
  nu: '2026-11-23T08:15',
  klocka: 'gar',
} as const

/** Everything that can be chosen in a link, for help texts and tests. */
export const validValues: Readonly<Record<WorldParameter, string[]>> = {
  varld: [...personaIds, broughtId],
  inloggad: ['ja', 'nej'],
  session: ['3', '30', '60', '3–240'],
  kallor: [...Object.keys(sourcePresets), ...producers.map((producer) => producer.id)],
  fel: [...faultTargets].map(([target, faults]) => `${target}:${faults.join('|')}`),
  kan: Object.keys(capabilityNames),
  nu: [defaults.nu, defaults.nu.slice(0, 10)],
  klocka: ['gar', 'stilla'],
}

/**
 * The world of a link. Parameters other than the world's own are ignored; an absent one has its default
 * (Birgitta, logged in for 30 minutes, every producer, no fault, no capability, 23 November 2026 at 8.15 Swedish time). A value that is not known is a
 * problem and never replaced in silence. `openedAt`: when the world was opened, ms since 1970 UTC;
 * `key`: its own among opened worlds; `visit`: the browser's own among those it is open in.
 */
export function parseWorld(
  params: URLSearchParams,
  openedAt = Date.now(),
  key = '',
  visit = key,
): ParsedWorld {
  const persona = part(params, 'varld', defaults.varld, parsePersona)
  const loggedIn = part(params, 'inloggad', defaults.inloggad, parseLoggedIn)
  const sessionMinutes = part(params, 'session', defaults.session, parseMinutes)
  const connected = part(params, 'kallor', defaults.kallor, parseSources)
  const faults = part<readonly Fault[]>(params, 'fel', undefined, parseFaults)
  const capabilities = part<readonly Capability[]>(params, 'kan', undefined, parseCapabilities)
  const clockRuns = part(params, 'klocka', defaults.klocka, parseClock)
  const startsAt = part(params, 'nu', defaults.nu, parseTime)
  if (
    'value' in persona &&
    'value' in loggedIn &&
    'value' in sessionMinutes &&
    'value' in connected &&
    'value' in faults &&
    'value' in capabilities &&
    'value' in startsAt &&
    'value' in clockRuns
  ) {
    return {
      ok: true,
      world: {
        persona: persona.value,
        loggedIn: loggedIn.value,
        sessionMinutes: sessionMinutes.value,
        connected: connected.value,
        faults: faults.value,
        capabilities: capabilities.value,
        startsAt: startsAt.value,
        clockRuns: clockRuns.value,
        openedAt,
        key,
        visit,
      },
    }
  }
  const problems = [
    persona,
    loggedIn,
    sessionMinutes,
    connected,
    faults,
    capabilities,
    startsAt,
    clockRuns,
  ].flatMap((one) => ('problem' in one ? [one.problem] : []))
  return { ok: false, problems }
}

function part<Value>(
  params: URLSearchParams,
  parameter: WorldParameter,
  standard: string | undefined,
  parse: (text: string | undefined) => Part<Value>,
): Part<Value> {
  const [first, ...more] = params.getAll(parameter)
  if (first !== undefined && more.length > 0) return problem(parameter, [first, ...more].join(' + '))
  return parse(first ?? standard)
}

function problem(
  parameter: WorldParameter,
  value = '',
  valid = validValues[parameter],
): { problem: WorldProblem } {
  return { problem: { parameter, value, valid } }
}

function parsePersona(text: string | undefined): Part<PersonaId> {
  const persona = [...personaIds, broughtId].find((id) => id === text)
  return persona ? { value: persona } : problem('varld', text)
}

function parseLoggedIn(text: string | undefined): Part<boolean> {
  return text === 'ja' || text === 'nej' ? { value: text === 'ja' } : problem('inloggad', text)
}

function parseMinutes(text = ''): Part<number> {
  const minutes = Number(text)
  return /^\d{1,3}$/.test(text) && minutes >= 3 && minutes <= 240
    ? { value: minutes }
    : problem('session', text)
}

function parseSources(text = ''): Part<readonly ProducerId[]> {
  if (Object.hasOwn(sourcePresets, text)) return { value: sourcePresets[text] ?? [] }
  const names = text.split(',')
  const unknown = names.filter((name) => !producers.some((producer) => producer.id === name))
  if (unknown.length > 0) return problem('kallor', unknown.join(','))
  if (new Set(names).size < names.length) return problem('kallor', text)
  return { value: producers.map((producer) => producer.id).filter((id) => names.includes(id)) }
}

function parseFaults(text: string | undefined): Part<readonly Fault[]> {
  if (text === undefined) return { value: [] }
  const names = text.split(',')
  const faults: Fault[] = []
  const targets = new Set<string>()
  for (const name of names) {
    const fault = faultsByName.get(name)
    const target = name.split(':')[0] ?? ''
    if (!fault) return problem('fel', name, faultsFor(target))
    if (targets.has(target))
      return problem('fel', names.filter((one) => one.startsWith(`${target}:`)).join(','))
    targets.add(target)
    faults.push(fault)
  }
  return { value: faults }
}

function faultsFor(target: string): string[] {
  const faults = faultTargets.get(target)
  return faults ? faults.map((fault) => `${target}:${fault}`) : validValues.fel
}

function parseCapabilities(text: string | undefined): Part<readonly Capability[]> {
  if (text === undefined) return { value: [] }
  const names = text.split(',')
  const known = names.flatMap((name) => (Object.hasOwn(capabilityNames, name) ? [capabilityNames[name]] : []))
  const capabilities = known.filter((one) => one !== undefined)
  if (capabilities.length < names.length || new Set(names).size < names.length) return problem('kan', text)
  return { value: capabilities }
}

function parseClock(text: string | undefined): Part<boolean> {
  return text === 'gar' || text === 'stilla' ? { value: text === 'gar' } : problem('klocka', text)
}

function parseTime(text = ''): Part<number> {
  const instant = instantOfSwedishTime(text)
  return instant === undefined ? problem('nu', text) : { value: instant }
}
