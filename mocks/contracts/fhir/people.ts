import * as v from 'valibot'
import type { CV, OrgUnit } from '../riv-ta/datatypes.ts'
import type { Resource } from './bundle.ts'
import { cvOf } from './codes.ts'
import { concept, concepts, type Reference, reference, wordsOf } from './fields.ts'
import { isObject, type Json, listOf, textIn } from './json.ts'
import { looseReader } from './loose.ts'
import { nameOf, type Resolve, shownOf, typeOf } from './references.ts'
import { systems } from './systems.ts'

/** Somebody of the care, what they are, and the unit and care giver they are of, as far as an answer tells. */
export type Who = {
  hsaId?: string
  name?: string
  role?: CV
  unit?: OrgUnit
  careGiver?: { hsaId?: string; name?: string }
}

/** Whom a reference points to: a person, one in a role at a unit, or a unit. The person and those near are nobody of the care. */
export function whoIs(to: Reference | undefined, from: Resource, resolve: Resolve): Who {
  const shown = shownOf(to, from, resolve)
  if (!shown) return {}
  const found = resolve(shown, from)
  const type = typeOf(shown, found)
  if (['Patient', 'RelatedPerson', 'Device'].includes(type ?? '')) return {}
  if (type === 'Organization' || type === 'Location') return unitAt(shown, from, resolve)
  const hsaId = hsaIdOf(shown, found)
  const name = nameOf(shown, from, resolve)
  if (found?.type !== 'PractitionerRole') return { ...(hsaId && { hsaId }), ...(name && { name }) }
  const of = looseReader(found.json)
  const [person, organization] = [of.one('practitioner', reference), of.one('organization', reference)]
  const role = cvOf(of.many('code', concept).find((one) => wordsOf(one)))
  return {
    ...(person && whoIs(person, found, resolve)),
    ...(role && { role }),
    ...(organization && unitAt(organization, found, resolve)),
  }
}

/** A unit, with the care giver that it is a part of. */
function unitAt(to: Reference, from: Resource, resolve: Resolve): Who {
  const shown = shownOf(to, from, resolve)
  const found = shown && resolve(shown, from)
  const hsaId = shown && hsaIdOf(shown, found)
  const name = shown && nameOf(shown, from, resolve)
  if (!hsaId && !name) return {}
  const telecom = listOf(found?.json['telecom']).filter(isObject)
  const phone = textIn(telecom.find(({ system, use }) => system === 'phone' && use !== 'old')?.['value'])
  const address = listOf(found?.json['address']).find(isObject)
  const addressText = address && textIn(address['text'])
  const above = found && looseReader(found.json).one('partOf', reference)
  const giver = found && above && shownOf(above, found, resolve)
  const giverId = giver && hsaIdOf(giver, resolve(giver, found))
  const giverName = giver && nameOf(giver, found, resolve)
  return {
    unit: {
      ...(hsaId && { orgUnitHSAId: hsaId }),
      ...(name && { orgUnitName: name }),
      ...(phone && { orgUnitTelecom: phone }),
      ...(addressText && { orgUnitAddress: addressText }),
    },
    ...((giverId || giverName) && {
      careGiver: { ...(giverId && { hsaId: giverId }), ...(giverName && { name: giverName }) },
    }),
  }
}

function hsaIdOf({ identifier }: Reference, found: Resource | undefined): string | undefined {
  if (identifier?.value) return identifier.value
  const own = listOf(found?.json['identifier']).filter(isObject)
  return textIn((own.find(({ system }) => system === systems.hsaId) as Json | undefined)?.['value'])
}

/** The first person and the first unit of those who are named for one thing. */
export function together(all: readonly Who[]): Who {
  const [{ hsaId, name, role } = {}] = all.filter((one) => one.name)
  const [{ unit, careGiver } = {}] = all.filter((one) => one.unit)
  return {
    ...(hsaId && { hsaId }),
    ...(name && { name }),
    ...(role && { role }),
    ...(unit && { unit }),
    ...(careGiver && { careGiver }),
  }
}

/** Words of what a reference points to: its own, else those of the code of that. */
export function wordsAt(to: Reference, from: Resource, resolve: Resolve): string | undefined {
  const shown = shownOf(to, from, resolve)
  if (!shown) return undefined
  if (shown.display) return shown.display
  const found = resolve(shown, from)
  const code = v.safeParse(concepts, found?.json['code'])
  return code.success ? wordsOf(code.output[0]) : undefined
}
