import * as v from 'valibot'
import type { CareDocumentation } from '../riv-ta/get-care-documentation.ts'
import type { Resource } from './bundle.ts'
import { concept, reference, time } from './fields.ts'
import type { LooseReader } from './loose.ts'
import { type Who, whoIs } from './people.ts'
import type { Ways } from './read-each.ts'
import { signatureOf } from './signatures.ts'
import { hsaId } from './systems.ts'

type Signature = CareDocumentation['header']['signature']

/** In R5 who has vouched for it, in which way. */
const attester = v.object({ mode: concept, time: v.optional(time), party: v.optional(reference) })

/**
 * Who has signed a note, and when: by its Provenance, its authenticator, or in R5 the one who has attested it as legal. One that is
 * final has been signed, though nobody says by whom.
 */
export function signingIn(of: LooseReader, resource: Resource, ways: Ways): Signature {
  const told = signatureOf(resource, ways)
  if (told) return signature(told.who, told.at)
  const by = of.one('authenticator', reference)
  if (by) return signature(whoIs(by, resource, ways.resolve), undefined)
  const legal = of
    .many('attester', attester)
    .find(({ mode }) => mode.coding.some(({ code }) => code === 'legal' || code === 'professional'))
  if (legal) return signature(whoIs(legal.party, resource, ways.resolve), legal.time)
  return ['final', 'amended', 'corrected', 'appended'].includes(String(of.json['docStatus'])) ? {} : undefined
}

function signature({ hsaId: id, name, role }: Who, at: string | undefined): Signature {
  return {
    ...(id && { id: hsaId(id) }),
    ...(name && { name }),
    ...(at && { timestamp: at }),
    ...(role && { byRole: role }),
  }
}
