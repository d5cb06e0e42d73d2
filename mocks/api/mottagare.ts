import type { Receivers, Unreachable } from '../../app/inkorg/contract.ts'
import type { Contact } from '../../app/kontakter/contract.ts'
import { allUnits, unitOf } from '../catalogue/unit-catalogue.ts'
import type { Question } from '../platform/gather.ts'
import { maySee } from '../platform/may-know.ts'
import { dayIn } from '../worlds/lookup.ts'
import { json } from './faulty.ts'
import { knownRecords } from './known-events.ts'
import { kontakter } from './kontakter.ts'
import { overenskommelser } from './overenskommelser.ts'
import { receiverId, receiverOf, unitOfReceiver, unreachableOf } from './receiver.ts'
import { vardplaner } from './vardplaner.ts'

/**
 * `GET /api/inkorg/mottagare`: whom the person can write to, of those that the one who asks may know of: units of the person's
 * contacts, and all who are in a plan or an agreement together. A source that does not answer hides nobody who is known by another.
 */
export async function mottagare(question: Question): Promise<Response> {
  return json(await receiversOf(question))
}

async function receiversOf(question: Question): Promise<Receivers> {
  const { world, rights } = question
  const today = dayIn(world)
  const [known, planned, agreed] = await Promise.all([
    maySee(rights, 'kontakter') ? kontakter(question) : undefined,
    maySee(rights, 'vardplaner') ? vardplaner(question) : undefined,
    maySee(rights, 'overenskommelser') ? overenskommelser(question) : undefined,
  ])
  const [contacts, plans, agreements] = [known?.items ?? [], planned?.items ?? [], agreed?.items ?? []]
  const partly = [known, planned, agreed].some(
    (answer) =>
      !answer || answer.processingStatus.some(({ statusCode }) => statusCode === 'NoDataSynchFailed'),
  )
  const groups = [
    ...plans
      .filter(({ status }) => status !== 'ended')
      .map(({ id, title, structured, participatingCareUnits }) => ({
        id,
        kind: 'plan' as const,
        title,
        names: [
          ...(structured?.participants ?? []).map(({ unit }) => unit),
          ...participatingCareUnits.map(({ name }) => name),
        ],
      })),
    ...agreements
      .filter(({ status }) => status === 'active')
      .map(({ id, title, parties }) => ({
        id,
        kind: 'agreement' as const,
        title,
        names: parties.map(({ name }) => name),
      })),
  ]
  const current = contacts.filter(({ validTo, unit }) => unit && !(validTo && validTo < today))
  const byUnit = new Map(current.map((contact) => [contact.unit?.hsaId ?? contact.unit?.name ?? '', contact]))
  const units = [...byUnit.values()].map(({ unit }) => ({ unit, catalogued: unitOf(unit?.hsaId) }))
  const takes = (id: string | undefined) => id !== undefined && unitOfReceiver(world, id) !== undefined
  const teams = groups.flatMap(({ names, title, ...group }) => {
    const [those, others] = split(unitsNamed(names), (unit) => takes(receiverId(unit)))
    const ids = those.flatMap((unit) => receiverId(unit) ?? [])
    if (!title || ids.length === 0) return []
    return [{ ...group, title, units: ids, cannot: others.map(unreachableOf) }]
  })
  const all = new Map(
    [...units.flatMap(({ catalogued }) => catalogued ?? []), ...teamUnits(teams), ...bookedAt(question)]
      .filter((unit) => takes(receiverId(unit)))
      .map((unit) => [unit.hsaId, unit]),
  )
  return {
    units: [...all.values()].flatMap((unit) => {
      const receiver = receiverOf(unit)
      return receiver ? [{ ...receiver, hsaId: unit.hsaId, people: peopleAt(unit.hsaId, current) }] : []
    }),
    cannot: units.flatMap(({ unit, catalogued }): Unreachable[] => {
      if (takes(receiverId(catalogued))) return []
      return catalogued ? [unreachableOf(catalogued)] : unit ? [{ name: unit.name }] : []
    }),
    teams,
    ...(partly && { partly }),
  }
}

/** Where the person has a time, who may be no contact yet. */
const bookedAt = (question: Question) =>
  maySee(question.rights, 'tidslinje')
    ? knownRecords('GetSubjectOfCareSchedule', question).flatMap(
        ({ item }) => unitOf(item.healthcare_facility) ?? [],
      )
    : []

const unitsNamed = (names: readonly (string | undefined)[]) =>
  allUnits.filter(({ name }) => names.includes(name))

const teamUnits = (teams: Receivers['teams']) =>
  allUnits.filter((unit) => teams.some(({ units }) => units.includes(receiverId(unit) ?? '')))

function peopleAt(unit: string, contacts: readonly Contact[]): string[] {
  const people = contacts.flatMap(({ unit: at, practitioner }) =>
    at?.hsaId === unit && practitioner
      ? [[practitioner.name, practitioner.title].filter(Boolean).join(', ')]
      : [],
  )
  return [...new Set(people)]
}

function split<One>(all: readonly One[], isFirst: (one: One) => boolean): [One[], One[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))]
}
