import type { Chance } from '../../contracts/mutate.ts'
import { spoiltAnswer } from './spoilt-answer.ts'

type Json = Record<string, unknown>

/** What goes wrong at the översikts-API. What is not said is as it should be. */
export type ApiFault = {
  /** For the one who chooses it, in Swedish. */
  description: string
  /** How long it waits before it answers, in ms; Infinity: until nobody waits for it any more. */
  waits?: number
  /** What it answers instead: a problem (RFC 9457), a web page, another JSON, or `cut`, nothing at all. */
  instead?: { problem: 500 | 503; code: string } | { page: string } | { json: Json } | 'cut'
  /** What becomes of a good answer in JSON, with numbers of the world's own. */
  spoils?: (answer: Json, chance: Chance) => unknown
  /** True when it answers about another person than the one asked about. */
  aboutAnother?: true
  /** Only of what is sent and done once (with an `Idempotency-Key`), and then at each attempt, or at the first. */
  ofSent?: 'each' | 'first'
  /** What becomes of the answer when all has been done: it is lost, at once or in silence. */
  loses?: 'cut' | 'silence'
}

/** What the översikts-API can be made to do, by the name it has in a link: `?fel=api.vardplaner:html`. */
export const apiFaults = {
  '500': { description: 'internt fel', instead: { problem: 500, code: 'internal' } },
  '503': {
    description: 'tjänsten är inte tillgänglig',
    instead: { problem: 503, code: 'engagement-index-down' },
  },
  html: {
    description: 'en webbsida i stället för data',
    instead: { page: '<!doctype html><title>Underhåll</title><h1>Underhåll pågår</h1>' },
  },
  tyst: { description: 'svarar aldrig', waits: Infinity, instead: 'cut' },
  skrap: { description: 'den första posten följer inte kontraktet', spoils: withRubbish },
  skev: {
    description: 'svaret är förvanskat: fel värden, fält som saknas, poster som är dubbla eller något annat',
    spoils: spoiltAnswer,
  },
  annan: {
    description: 'svaret har en annan form än kontraktet',
    instead: { json: { resultat: [], meddelande: 'ok' } },
  },
  bruten: { description: 'förbindelsen bryts', instead: 'cut' },
  sen: { description: 'svarar efter tre sekunder', waits: 3_000 },
  'gjord-bruten': {
    description: 'gör det som skickas, men förbindelsen bryts före svaret, första gången',
    ofSent: 'first',
    loses: 'cut',
  },
  'gjord-tyst': {
    description: 'gör det som skickas, men svarar inte, första gången',
    ofSent: 'first',
    loses: 'silence',
  },
  'forst-503': {
    description: 'tar inte emot det som skickas första gången (503), men sedan',
    ofSent: 'first',
    instead: { problem: 503, code: 'engagement-index-down' },
  },
  'annan-person': {
    description: 'svaret gäller en annan person än den som frågades efter',
    aboutAnother: true,
  },
} satisfies Record<string, ApiFault>

/** Name of a fault of the översikts-API in links. */
export type ApiFaultName = keyof typeof apiFaults

/** The answer with one item before the others that breaks the contract; a session loses its person. */
function withRubbish(answer: Json): Json {
  const { items } = answer
  if (!Array.isArray(items)) return { ...answer, person: 'okänd' }
  const [first]: unknown[] = items
  const source = typeof first === 'object' && first !== null && 'source' in first ? first.source : undefined
  return { ...answer, items: [{ id: 17, start: 'i morgon', connected: 'ja', source }, ...items] }
}
