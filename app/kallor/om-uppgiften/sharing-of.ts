import type { Source } from '#platform/answer/contract.ts'
import { isDateOnly } from '#platform/dates/dates.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import type { Consent, Sharing } from '../../delning/contract.ts'
import { blockStanding, outsideStanding } from '../../delning/sparrar/block-standing.ts'
import type { Block, Blocked, Outside } from '../../delning/sparrar/contract.ts'
import { standingOf } from '../../delning/standing.ts'

/**
 * What a consent says of reading: `told` names what may be read, and `untold` does not, as the national contract cannot; of `unknown`
 * nobody can say that it lets anybody read.
 */
export type Reading = { consent: Consent; as: 'told' | 'untold' | 'emergency' | 'unknown' }

/**
 * Consents by which others than the one who has written a thing may read it now. The giver itself needs none, and an emergency opens
 * nothing to an omsorgsgivare. `unclear`: of some nobody can say whether they hold.
 */
export function consentsFor(
  { careGiver }: Source,
  all: readonly Sharing[],
  now: Date,
): { readings: Reading[]; unclear: boolean } {
  const others = all.filter(
    (one): one is Consent =>
      one.kind === 'consent' &&
      one.reader.careGiverHSAId !== careGiver.hsaId &&
      !(one.type === 'Emergency' && one.reader.isCare === false),
  )
  return {
    readings: others
      .filter((one) => standingOf(one, now) === 'in-force')
      .map((consent) => ({ consent, as: reachOf(consent) })),
    unclear: others.some((one) => standingOf(one, now) === 'unclear'),
  }
}

function reachOf({ type, information, reader }: Consent): Reading['as'] {
  if (type === undefined || (type === 'Emergency' && !reader.isCare)) return 'unknown'
  if (type === 'Emergency') return 'emergency'
  return information ? 'told' : 'untold'
}

/** What keeps others from a thing. `sure`: it is of this very thing, as far as the block and the thing say; else it may be. */
export type Keeping = { block: Block | Outside; sure: boolean }

/** What keeps others from a thing now. `untold`: some who may have blocked it did not tell of that. */
export function keptBy(
  source: Source,
  area: string | undefined,
  all: readonly Blocked[],
  now: Date,
): { keeping: Keeping[]; untold: boolean } {
  const keeping = all.flatMap((one): Keeping[] => {
    if (one.kind === 'untold') return []
    const standing = one.kind === 'block' ? blockStanding(one, now) : outsideStanding(one, now)
    const answers = [ofHolder(one, source), one.kind === 'block' ? ofWhat(one, source, area) : true]
    if (standing !== 'holds' || answers.includes(false)) return []
    return [{ block: one, sure: !answers.includes(undefined) }]
  })
  return { keeping, untold: all.some(({ kind }) => kind === 'untold') }
}

/** Whether it is of the one who has written the thing; undefined when one of the two does not say. */
function ofHolder({ holder }: Block | Outside, { careGiver, careUnit }: Source): boolean | undefined {
  const { careGiverHSAId: giver, unitHSAId: unit } = holder
  if (giver !== undefined && giver !== careGiver.hsaId) return false
  if (unit !== undefined && careUnit !== undefined && unit !== careUnit.hsaId) return false
  return giver === undefined || (unit !== undefined && careUnit === undefined) ? undefined : true
}

/** What a block may leave open, by its code, and the area that tells of it: medicines, and what care has to be warned of. */
const leftOpen: Readonly<Record<string, string>> = { lak: 'lakemedel', upp: 'halsa' }

/** Whether a thing was written in the days that are blocked, and is of what is. Of what is left open nobody knows just which it is. */
function ofWhat(
  { from, until, except }: Block,
  { authorTime }: Source,
  area: string | undefined,
): boolean | undefined {
  const written = authorTime && dayOf(new Date(authorTime))
  if (written && ((from && written < dayIn(from)) || (until && written > dayIn(until)))) return false
  const mayBeOpen = except.some((code) => area === undefined || (leftOpen[code] ?? area) === area)
  return mayBeOpen || (!written && (from ?? until)) ? undefined : true
}

const dayIn = (time: string) => (isDateOnly(time) ? time : dayOf(new Date(time)))

/** Whether a consent does not help against what keeps a thing: something surely does, and does not let that unit in. */
export const isStopped = ({ as, consent }: Reading, keeping: readonly Keeping[], now: Date): boolean =>
  (as === 'told' || as === 'untold') &&
  keeping.some(
    ({ block, sure }) =>
      sure &&
      (block.kind === 'outside' ||
        !block.open.some(
          ({ unit, until }) => new Date(until) > now && (unit === undefined || unit === consent.reader.unit),
        )),
  )
