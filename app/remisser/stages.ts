import type { Coded } from '#platform/answer/contract.ts'
import { plainText } from '#platform/i18n/plain-text.ts'

/** How far a remiss has come. `unknown`: its source says something else, or says two things; `untold`: it says nothing. */
export const stages = [
  'sent',
  'received',
  'assessed',
  'accepted',
  'waiting',
  'booked',
  'forwarded',
  'returned',
  'rejected',
  'replied',
  'reply-received',
  'cancelled',
  'unknown',
  'untold',
] as const
export type Stage = (typeof stages)[number]

/** KV status vårdbegäran. */
const statusSystem = '1.2.752.129.2.2.2.43'

/** The codes whose meaning the description of GetRequestActivities itself gives. The others are told by their words. */
const byCode: ReadonlyMap<string, Stage> = new Map([
  ['1', 'sent'],
  ['7', 'reply-received'],
  ['11', 'cancelled'],
])

/** What a status is called, each a whole name: of words around one nobody can tell what they make of it. */
const byWords: ReadonlyMap<string, Stage> = new Map([
  ['skickad', 'sent'],
  ['mottagen', 'received'],
  ['bedömd', 'assessed'],
  ['accepterad', 'accepted'],
  ['väntelista', 'waiting'],
  ['på väntelista', 'waiting'],
  ['tid bokad', 'booked'],
  ['tidbokad', 'booked'],
  ['vidareskickad', 'forwarded'],
  ['skickad vidare', 'forwarded'],
  ['returnerad', 'returned'],
  ['återsänd', 'returned'],
  ['avvisad', 'rejected'],
  ['besvarad', 'replied'],
  ['svar skickat', 'replied'],
  ['svar mottaget', 'reply-received'],
  ['makulerad', 'cancelled'],
])

/** The stage that a status tells of: by its code where its code system is the national one, else by its whole name. */
export function stageOf(status: Coded | undefined): Stage {
  if (!status) return 'untold'
  const { code = '', codeSystem, text } = status
  const coded = codeSystem === statusSystem ? byCode.get(code) : undefined
  const name = plainText(text ?? '')
    .replace(/^remiss(en)? (är |har )?/, '')
    .trim()
  const named = byWords.get(name)
  // Where code and words say different things, the source has to be asked.
  if (coded && named && coded !== named) return 'unknown'
  return coded ?? named ?? 'unknown'
}

/** Stages after which nothing more is awaited from the unit it was sent to. */
const over: readonly Stage[] = ['replied', 'reply-received', 'cancelled']
export const isOver = (stage: Stage): boolean => over.includes(stage)

/** Stages where it has come back, so that somebody has to be asked what happens now. */
const back: readonly Stage[] = ['returned', 'rejected']
export const isBack = (stage: Stage): boolean => back.includes(stage)
