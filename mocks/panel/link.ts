import { type Language, languageCodes, standardLanguage } from '#platform/i18n/language.ts'
import type { Variants } from '#platform/variants/variants.ts'
import { representedBy } from '../platform/rights.ts'
import { capabilityNames } from '../worlds/capabilities.ts'
import { broughtId, type PersonaId, personaIds, personaOf } from '../worlds/personas.ts'
import { sourcePresets } from '../worlds/source-presets.ts'
import type { LinkParameter } from '../worlds/problem-page.ts'
import { parseWorld, type World, type WorldProblem } from '../worlds/world.ts'
import { type Theme, themes } from './choices.ts'
import { parts as listed } from './fault-list.ts'
import { variantsOf, variantWords } from './variant-words.ts'

/** Everything that a link to the prototype says: the world, and how the portal is shown in it. */
export type Prototype = {
  world: World
  language: Language
  theme: Theme
  variants: Variants
  /** Whom the one who is logged in is shown as the ombud of. */
  ombud: PersonaId | undefined
  /** False where nothing of the panel may be seen. */
  panel: boolean
  /** True where answers were shown that somebody had brought; a link carries none of them. */
  isOwn: boolean
}

export type LinkProblem = WorldProblem | { parameter: LinkParameter; value: string; valid: string[] }

export type ParsedLink = { ok: true; prototype: Prototype } | { ok: false; problems: LinkProblem[] }

/** What each own parameter may say, for help texts. */
const validOwn: Readonly<Record<LinkParameter, string[]>> = {
  sprak: [...languageCodes],
  tema: [...themes],
  variant: variantWords.map(({ word }) => word),
  ombud: [...personaIds],
  panel: ['ja', 'nej'],
  egna: ['ja', 'nej'],
}

/** The prototype of a link. A value that is not known, or is given twice, is a problem and never replaced in silence. */
export function parseLink(params: URLSearchParams, openedAt = Date.now()): ParsedLink {
  const world = parseWorld(params, openedAt)
  const problems: LinkProblem[] = world.ok ? [] : [...world.problems]
  const one = (parameter: LinkParameter, standard: string): string => {
    const all = params.getAll(parameter)
    const value = all[0] ?? standard
    if (all.length > 1) problems.push({ parameter, value: all.join(' + '), valid: validOwn[parameter] })
    else if (all.length === 1 && parameter !== 'variant' && !validOwn[parameter].includes(value))
      problems.push({ parameter, value, valid: validOwn[parameter] })
    return value
  }
  const language = one('sprak', standardLanguage)
  const theme = one('tema', 'system')
  const words = one('variant', '')
  const ombud = params.has('ombud') ? one('ombud', '') : undefined
  const panel = one('panel', 'ja')
  const own = one('egna', 'nej')
  const chosen = variantsOf(listed(words))
  if (!chosen) problems.push({ parameter: 'variant', value: words, valid: validOwn.variant })
  const known = languageCodes.find((each) => each === language)
  const knownTheme = themes.find((each) => each === theme)
  const knownOmbud = personaIds.find((each) => each === ombud)
  if (world.ok && knownOmbud) {
    const atStart = { ...world.world, clockRuns: false }
    const may = representedBy(atStart, personaOf(atStart.persona)).map(({ id }) => id)
    if (!may.includes(knownOmbud)) problems.push({ parameter: 'ombud', value: knownOmbud, valid: may })
  }
  if (problems.length > 0 || !world.ok || !known || !knownTheme || !chosen) return { ok: false, problems }
  return {
    ok: true,
    prototype: {
      world: world.world,
      language: known,
      theme: knownTheme,
      variants: chosen,
      ombud: knownOmbud,
      panel: panel === 'ja',
      isOwn: own === 'ja' || world.world.persona === broughtId,
    },
  }
}

/** The parameters of a link as the panel changes them: plain texts, an empty one is left out. */
export type LinkParts = Partial<Record<WorldParameterName | LinkParameter, string>>
type WorldParameterName = WorldProblem['parameter']

const standard: LinkParts = {
  varld: 'birgitta',
  inloggad: 'ja',
  session: '30',
  kallor: 'alla',
  fel: '',
  kan: '',
  nu: '2026-11-23T08:15',
  klocka: 'gar',
  sprak: standardLanguage,
  tema: 'system',
  variant: '',
  ombud: '',
  panel: 'ja',
  egna: 'nej',
}
const order = Object.keys(standard) as (keyof LinkParts)[]

/** The parts of a link, each with its value or its standard. */
export function partsOf(params: URLSearchParams): Required<LinkParts> {
  return Object.fromEntries(
    order.map((name) => [name, params.get(name) ?? standard[name] ?? '']),
  ) as Required<LinkParts>
}

/** The shortest link with the same meaning: standards left out, presets by name, always in the same order. */
export function linkOf(parts: LinkParts): string {
  const words = order.flatMap((name) => {
    const value = name === 'kallor' ? presetOf(parts.kallor ?? '') : (parts[name] ?? '')
    if (value === '' && name !== 'kallor') return []
    return value === standard[name] ? [] : [`${name}=${readable(value)}`]
  })
  return words.length > 0 ? `?${words.join('&')}` : ''
}

function presetOf(sources: string): string {
  const ids = sources === '' ? [] : sources.split(',')
  if (sources in sourcePresets) return sources
  const same = Object.entries(sourcePresets).find(
    ([, preset]) => preset.length === ids.length && preset.every((id) => ids.includes(id)),
  )
  return same?.[0] ?? sources
}

/** Encoded, but for what is safe in a query and easier to read as it is. */
const readable = (value: string) => encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':')

/** Names of capabilities, for the panel. */
export const capabilityChoices = Object.keys(capabilityNames)
