import { queryOptions, useQuery } from '@tanstack/react-query'
import { getFile } from '#platform/answer/fetch.ts'
import type { Who } from '#platform/http/who.ts'
import { answerQuery, resourceQuery } from '#platform/queries/answer-query.ts'
import { keyOf } from '#platform/queries/keys.ts'
import { useWho } from '#platform/session/session.ts'
import { carePlanSchema, informationSchema, sipRequestStateSchema } from './contract.ts'
import { meetingStateSchema } from './mote/contract.ts'

/** `GET /api/vardplaner`: the person's plans. */
export const vardplanerQuery = (who: Who) =>
  answerQuery(who, { resource: 'vardplaner' }, { item: carePlanSchema })

/** Plans in the order of the sources; `currentFirst` sorts them. */
export const useVardplaner = () => useQuery(vardplanerQuery(useWho()))

/** `GET /api/patientinformation`: what care has chosen for the person to read, see or answer. */
export const patientinformationQuery = (who: Who) =>
  answerQuery(who, { resource: 'patientinformation', area: 'vardplaner' }, { item: informationSchema })

/** What has been chosen, in the order of the sources. */
export const usePatientinformation = () => useQuery(patientinformationQuery(useWho()))

/** `GET /api/vardplaner/sip`: who can be asked for a SIP, and what has been asked. */
export const sipQuery = (who: Who) =>
  resourceQuery(who, { resource: 'vardplaner/sip', area: 'vardplaner' }, sipRequestStateSchema)

/** Whom can be asked for a SIP, and what has been asked. */
export const useSip = () => useQuery(sipQuery(useWho()))

/** `GET /api/vardplaner/{id}/mote`: the person's side of the meeting about a plan. */
export const moteQuery = (who: Who, id = '') =>
  resourceQuery(who, { resource: `vardplaner/${id}/mote`, area: 'vardplaner' }, meetingStateSchema)

/** What has been said about a meeting, and what can be; asked again as often as `again` says, in ms. */
export const useMote = (id: string, again: false | (() => number | false) = false) =>
  useQuery({ ...moteQuery(useWho(), id), refetchInterval: again })

/** `GET /api/vardplaner/{id}/dokument/{place}`: a document of a plan, `place` from 1. */
export function dokumentQuery(who: Who, id = '', place = '') {
  const resource = `vardplaner/${id}/dokument/${place}`
  return queryOptions({
    queryKey: keyOf(who, resource),
    queryFn: ({ signal }) => getFile(resource, { who, signal }),
    // A file may be large: it is let go when its page is left.
    gcTime: 0,
    structuralSharing: false,
  })
}

/** The bytes of a document, unchecked. */
export const useDokument = (id: string, place: string) => useQuery(dokumentQuery(useWho(), id, place))
