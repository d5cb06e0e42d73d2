import type { Guest, MeetingState } from '../../app/vardplaner/mote/contract.ts'
import { regionStorstaden } from '../catalogue/region-storstaden.ts'
import { requireIndex } from '../platform/engagement-index.ts'
import type { Question } from '../platform/gather.ts'
import { meetingKept } from '../platform/meetings.ts'
import { maySee } from '../platform/may-know.ts'
import { isClosed } from '../platform/opens.ts'
import { forPatient } from '../platform/patient-filter.ts'
import { openedIn } from '../platform/rights.ts'
import { recordsIn } from '../producers/records-in.ts'
import { type Persona, personaByNumber } from '../worlds/personas.ts'
import { json } from './faulty.ts'
import { calendarsTold } from './meeting-calendars.ts'
import {
  answerableIn,
  answerIn,
  closedBecause,
  letterTarget,
  type PlanMet,
  planMet,
} from './meeting-of-plan.ts'
import { problem } from './problem.ts'
import { itemId } from './source.ts'

/** A question about a meeting, and who asks it. */
export type AskedMeeting = Question & { actor: Persona }

/** `GET /api/vardplaner/{id}/mote`: the person's side of the meeting about a plan. 404 for a plan without parts that are known. */
export async function mote(question: AskedMeeting, id: string): Promise<Response> {
  requireIndex(question.world)
  const met = planMet(question, id)
  return met ? json(stateOf(question, met)) : problem(404, 'no-such-plan')
}

/** The state of a meeting as the one who asks may know it. */
export function stateOf(question: AskedMeeting, met: PlanMet): MeetingState {
  const { world, persona } = question
  const { asked, thoughts } = meetingKept(world, persona, met.id)
  const reply = replyTold(question, met)
  const letterTo = letterTarget(question, met)?.unit.name
  return {
    calendars: calendarsTold(question, met),
    ...(reply && { reply }),
    ...peopleTold(question, met),
    ...(letterTo && { letterTo }),
    ...(mayKnowThoughts(question) && { thoughts: thoughts ?? {} }),
    ...(asked && isOpen(asked, met) && { asked: askedTold(question, asked) }),
    can: canDo(question, met),
  }
}

type AskedFor = NonNullable<ReturnType<typeof meetingKept>['asked']>

/** What was asked before the last meeting has been met about. */
const isOpen = ({ sentAt }: AskedFor, { meeting }: PlanMet) =>
  !meeting?.start || Date.parse(sentAt) > Date.parse(meeting.start)

function askedTold(question: AskedMeeting, { by, reason, ...asked }: AskedFor): MeetingState['asked'] {
  return { ...asked, ...(reason && mayKnowWords(question, by) && { reason }) }
}

/** What a young person has written is told to nobody else. */
const mayKnowWords = ({ persona, rights }: Question, by: string | undefined) =>
  by !== persona.id || !rights?.keepsBack.includes('important')

/** As of "viktigt för mig": where the platform may keep it, and never of a young person to another. */
const mayKnowThoughts = ({ world, rights }: Question) =>
  world.capabilities.includes('write-important') &&
  maySee(rights, 'overenskommelser') &&
  !rights?.keepsBack.includes('important')

/** What the one who asks may do about the meeting, whatever has been said before. */
export function canDo(question: AskedMeeting, met: PlanMet): MeetingState['can'] {
  const { rights } = question
  const may = (area: 'vardplaner' | 'tidslinje' | 'overenskommelser') => !rights || rights.may('do', area)
  const closed = closedBecause(question, met)
  const open = closed === undefined
  const answerable = answerableIn(question, met).length > 0
  const isPerson = !rights || rights.own || (rights.byLaw ?? false)
  return {
    reply: open && may('vardplaner') && (!answerable || may('tidslinje')),
    invite: open && isPerson && may('vardplaner'),
    write: mayKnowThoughts(question) && may('vardplaner') && may('overenskommelser'),
    ask:
      may('vardplaner') &&
      letterTarget(question, met) !== undefined &&
      (closed === 'no-meeting' || closed === 'meeting-over' || closed === 'meeting-cancelled'),
  }
}

/** What stands as the reply: that of the calendars where one takes it, with the words that came along; else what is kept here. */
function replyTold(question: AskedMeeting, met: PlanMet): MeetingState['reply'] {
  const { world, persona, actor } = question
  const { reply: kept } = meetingKept(world, persona, met.id)
  const answerable = answerableIn(question, met)
  const inCalendars = answerable.flatMap((id) => answerIn(question, id) ?? [])
  const [first] = inCalendars
  if (answerable.length > 0 && !first) return undefined
  const answer = first ? inWords[first.reply] : kept?.about === met.meeting?.start ? kept?.answer : undefined
  if (!answer) return undefined
  const same = kept?.answer === answer && kept.about === met.meeting?.start ? kept : undefined
  const by = first?.by ?? same?.by
  const own = by?.id === actor.id
  return {
    answer,
    ...(same?.text && mayKnowWords(question, by?.id) && { text: same.text }),
    own,
    ...(!own && by?.name && { by: by.name }),
    undoable: inCalendars.every(({ undoable }) => undoable),
    ...(same?.sentTo && { sentTo: same.sentTo }),
  }
}

const inWords = {
  coming: 'coming',
  'other-time': 'other-time',
  'cannot-come': 'cannot-come',
  'no-help-needed': 'cannot-come',
  cancel: 'cannot-come',
} as const

/** Those who are invited from here, and the ombud who can be. */
function peopleTold(question: AskedMeeting, met: PlanMet): Pick<MeetingState, 'guests' | 'ombud'> {
  const { world, persona, actor, rights } = question
  const { guests } = meetingKept(world, persona, met.id)
  const inForce = ombudOf(question)
  const told = guests.map((guest): Guest => {
    const still = inForce.find(({ id }) => id === guest.id)
    const ended = guest.kind === 'ombud' && !still
    return { ...guest, you: still?.persona?.id === actor.id, ...(ended && { ended }) }
  })
  const isPerson = !rights || rights.own || (rights.byLaw ?? false)
  const left = inForce.filter(
    ({ id, persona: other }) => other !== actor && !guests.some((one) => one.id === id),
  )
  return {
    guests: told,
    ombud: isPerson
      ? left.map(({ id, name, relation }) => ({ id, name, ...(relation && { relation }) }))
      : [],
  }
}

/** The ombud in force of a person who may see plans. One whose identity is protected is not named, and not among them. */
export function ombudOf({ world, persona }: Pick<Question, 'world' | 'persona'>) {
  const records = recordsIn(world, persona, 'region-storstaden').Representations ?? []
  return forPatient('Representations', records, persona.person.personnummer)
    .visible.filter(({ direction }) => direction === 'for-me')
    .map((record) => openedIn(world, persona, record))
    .filter((one) => one.status === 'active' && !isClosed(one))
    .filter(({ scopes }) => scopes.some(({ area, see }) => area === 'vardplaner' && see))
    .flatMap(({ header, otherId, name, relation }) => {
      const other = personaByNumber(otherId)
      const id = itemId(regionStorstaden, 'representation', header.documentId)
      return name && !other?.person.protectedIdentity ? [{ id, name, relation, persona: other }] : []
    })
}
