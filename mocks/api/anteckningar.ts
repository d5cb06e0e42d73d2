import type { Note } from '../../app/anteckningar/contract.ts'
import { answerOf } from '../platform/answer.ts'
import { gather, type Question } from '../platform/gather.ts'
import { fileResponse } from './dokument.ts'
import { latestAsked } from './latest-asked.ts'
import { type LatestAnswer, latestOf } from './latest.ts'
import { idOfNote, noteOf } from './note.ts'
import { problem } from './problem.ts'

/**
 * `GET /api/anteckningar`: from GetCareDocumentation. Files are told by kind and size; their bytes are sent by themselves. With
 * `?senaste=20` the latest so many of each system; with `?avtal=ja` those that are agreements.
 */
export async function anteckningar({
  search,
  ...question
}: Question & { search?: URLSearchParams }): Promise<LatestAnswer<Note> | Response> {
  const latest = latestAsked(search)
  if (latest === false) return problem(400, 'bad-number')
  const agreements = search?.get('avtal') ?? undefined
  if (agreements !== undefined && agreements !== 'ja') return problem(400, 'bad-choice')
  const notes = await gather('GetCareDocumentation', question)
  const all = notes.items.map(noteOf)
  if (agreements)
    return answerOf(
      all.filter(({ isAgreement }) => isAgreement),
      notes,
    )
  if (latest === undefined) return answerOf(all, notes)
  const { items: some, ...around } = latestOf(all, latest, {
    time: ({ writtenAt }) => writtenAt,
    together: ({ id }) => id,
  })
  return { ...answerOf(some, notes), ...around }
}

/** `GET /api/anteckningar/{id}/fil`: the bytes of the file that a note is, as they came. */
export async function anteckningsfil(question: Question, id: string): Promise<Response> {
  const { items, statuses } = await gather('GetCareDocumentation', question)
  const note = items.find((one) => idOfNote(one) === id)
  return fileResponse(note?.item.body.multimediaEntry, { isKnown: note !== undefined, statuses })
}
