import * as v from 'valibot'
import type { PlanStructureRecord } from '../own/plan-structures.ts'
import type { AnswerFault } from '../reading.ts'
import { isHidden, type Resource } from './bundle.ts'
import { faultOf } from './faults.ts'
import { concepts, reference, text, wordsOf } from './fields.ts'
import { isObject } from './json.ts'
import { isWithheld, unknownModifier } from './meaning.ts'
import type { Plan } from './plan-schema.ts'
import { leadsToHidden, nameOf, type Resolve } from './references.ts'
import { type PatientOf, wrongSubject } from './subject.ts'

/** A CareTeam of R4: those who take part in a plan. Of one that is not at work nobody takes part. */
const teamSchema = v.object({
  status: v.optional(v.literal('active'), 'active'),
  participant: v.optional(v.array(v.unknown()), []),
})
const participantSchema = v.object({
  member: v.optional(reference),
  role: concepts,
  onBehalfOf: v.optional(reference),
  extension: v.optional(v.array(v.object({ url: text, valueString: v.optional(text) })), []),
})

type Participant = NonNullable<PlanStructureRecord['participants']>[number]

/** Those who take part in a plan by the teams it points to, and what of them cannot be read. */
export function participantsOf(
  plan: Plan,
  resolve: Resolve,
  patientOf: PatientOf,
): { participants: Participant[]; faults: AnswerFault[] } {
  const participants: Participant[] = []
  const faults: AnswerFault[] = []
  const teams = new Map<string, Resource>()
  for (const [index, one] of plan.careTeam.entries()) {
    if (isObject(one) && isWithheld(one)) continue
    const path = `${plan.resource.path}/careTeam[${index + 1}]`
    const to = v.safeParse(reference, one)
    const team = to.success ? resolve(to.output, plan.resource, 'CareTeam') : undefined
    if (team) teams.set(team.path, team)
    else if (!to.success) faults.push(faultOf(path, to.issues[0]))
    // A team that did not come along, by its own name.
    else if (to.output.display) participants.push({ name: to.output.display })
    else faults.push({ path, reason: 'missing' })
  }
  for (const team of teams.values()) {
    if (isHidden(team)) continue
    const read = teamOf(team, plan, patientOf)
    if ('reason' in read) {
      faults.push(read)
      continue
    }
    for (const [index, raw] of read.participant.entries()) {
      const one = participantOf(raw, `${team.path}/participant[${index + 1}]`, team, resolve)
      if (one === undefined) continue
      if ('reason' in one) faults.push(one)
      else participants.push(one)
    }
  }
  return { participants, faults }
}

function teamOf(team: Resource, plan: Plan, patientOf: PatientOf) {
  const { json, path } = team
  const unknown = unknownModifier(json, ['participant', 'contained'])
  if (unknown !== undefined) return { path: `${path}/${unknown}`, reason: 'bad-value' }
  const read = v.safeParse(teamSchema, json)
  if (!read.success) return faultOf(path, read.issues[0])
  return wrongSubject(team, plan.patientId, patientOf) ?? read.output
}

function participantOf(
  raw: unknown,
  path: string,
  team: Resource,
  resolve: Resolve,
): Participant | AnswerFault | undefined {
  if (!isObject(raw)) return { path, reason: 'bad-value' }
  if (isWithheld(raw)) return undefined
  const unknown = unknownModifier(raw)
  if (unknown !== undefined) return { path: `${path}/${unknown}`, reason: 'bad-value' }
  const read = v.safeParse(participantSchema, raw)
  if (!read.success) return faultOf(path, read.issues[0])
  const { member, role, onBehalfOf, extension } = read.output
  if (member && leadsToHidden(member, team, resolve)) return undefined
  const roleWords = wordsOf(role.find((one) => wordsOf(one)))
  const unit = nameOf(onBehalfOf, team, resolve)
  // Of somebody whose name did not come along, what they are is still known.
  const name = nameOf(member, team, resolve) ?? roleWords ?? unit
  if (!name) return { path: `${path}/member/display`, reason: 'missing' }
  const phone = extension.find(({ url }) => url === 'urn:riv:telecom')?.valueString
  return {
    name,
    ...(roleWords && roleWords !== name && { role: roleWords }),
    ...(unit && unit !== name && { unit }),
    ...(phone && { phone }),
  }
}
