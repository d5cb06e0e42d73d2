import * as v from 'valibot'
import type { AnswerFault } from '../reading.ts'
import type { Multimedia } from '../riv-ta/get-care-plans.ts'
import { containedIn, isHidden, type Resource } from './bundle.ts'
import { faultOf } from './faults.ts'
import { reference, text } from './fields.ts'
import { isObject } from './json.ts'
import { isWithheld, unknownModifier } from './meaning.ts'
import type { Plan } from './plan-schema.ts'
import type { Resolve } from './references.ts'
import { type PatientOf, wrongSubject } from './subject.ts'
import { companions } from './systems.ts'

/** The documents of a plan, and what of them cannot be read. */
type Documents = { content: Multimedia[]; faults: AnswerFault[] }

const attachment = v.object({
  contentType: v.optional(text, 'application/octet-stream'),
  data: v.optional(text),
  url: v.optional(text),
})
const documentSchema = v.object({
  // Of one that was replaced, or never was made, nothing is to be shown as the plan's.
  status: v.optional(v.picklist(['current', 'completed'])),
  /** Several in a DocumentReference, one in a Media. */
  content: v.union([
    v.array(v.object({ attachment })),
    v.pipe(
      attachment,
      v.transform((one) => [{ attachment: one }]),
    ),
  ]),
})

const isDocument = ({ type }: Resource) => type === 'DocumentReference' || type === 'Media'

/** Documents that are contained in a plan or that it points to in the same answer. */
export function documentsOf(plan: Plan, resolve: Resolve, patientOf: PatientOf): Documents {
  const contained = containedIn(plan.resource)
  const pointed = plan.supportingInfo.flatMap((one) => {
    const read = v.safeParse(reference, one)
    const found = read.success ? resolve(read.output, plan.resource) : undefined
    return found ? { found, isShown: !(isObject(one) && isWithheld(one)) } : []
  })
  const beside = pointed.filter(({ found }) => found.within === undefined && isDocument(found))
  const withheld = new Set(pointed.filter(({ isShown }) => !isShown).map(({ found }) => found.path))
  const faults = [...contained.faults]
  const content: Multimedia[] = []
  for (const one of new Set([...contained.resources, ...beside.map(({ found }) => found)])) {
    if (isHidden(one) || withheld.has(one.path)) continue
    if (isDocument(one)) {
      const wrong = wrongSubject(one, plan.patientId, patientOf)
      const read = wrong ? { content: [], faults: [wrong] } : contentOf(one)
      content.push(...read.content)
      faults.push(...read.faults)
    } else if (!companions.has(one.type)) {
      faults.push({ path: `${one.path}/resourceType`, reason: 'bad-value' })
    }
  }
  return { content, faults }
}

function contentOf({ json, path }: Resource): Documents {
  const unknown = unknownModifier(json)
  if (unknown !== undefined)
    return { content: [], faults: [{ path: `${path}/${unknown}`, reason: 'bad-value' }] }
  const read = v.safeParse(documentSchema, json)
  if (!read.success) return { content: [], faults: [faultOf(path, read.issues[0])] }
  const content: Multimedia[] = []
  const faults: AnswerFault[] = []
  for (const [index, one] of read.output.content.entries()) {
    const { contentType: mediaType, data, url } = one.attachment
    if (data !== undefined) content.push({ mediaType, value: data })
    else if (url !== undefined) content.push({ mediaType, reference: url })
    else faults.push({ path: `${path}/content[${index + 1}]/attachment/data`, reason: 'missing' })
  }
  if (read.output.content.length === 0) faults.push({ path: `${path}/content`, reason: 'missing' })
  return { content, faults }
}
