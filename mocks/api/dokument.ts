import { HttpResponse } from 'msw'
import type { ProcessingStatus } from '#platform/answer/contract.ts'
import { gather, type Question } from '../platform/gather.ts'
import { noStore, problem } from './problem.ts'
import { itemId } from './source.ts'

/**
 * `GET /api/vardplaner/{id}/dokument/{place}`: the bytes of an embedded document of a plan, as they came; `place` from 1.
 * 404 when there is none, 502 when it may be with a source that did not answer.
 */
export async function dokument(question: Question, id: string, place: string): Promise<Response> {
  const { items, statuses } = await gather('GetCarePlans', question)
  const plan = items.find(
    ({ producer, item: { carePlanHeader: header } }) =>
      itemId(producer, 'plan', header.documentId, header.sourceSystemHSAId) === id,
  )
  const document = plan?.item.carePlanBody.content[Number(place) - 1]
  return fileResponse(document, { isKnown: plan !== undefined, statuses })
}

type Embedded = { mediaType?: string | undefined; value?: string | undefined }

/** The bytes of an embedded file. `isKnown`: what it belongs to is there, so no source that was silent can have it. */
export function fileResponse(
  file: Embedded | undefined,
  { isKnown, statuses }: { isKnown: boolean; statuses: readonly ProcessingStatus[] },
): Response {
  const bytes = file?.value === undefined ? undefined : bytesOf(file.value)
  if (!file || !bytes) {
    const silent = !isKnown && statuses.some(({ statusCode }) => statusCode === 'NoDataSynchFailed')
    return silent ? problem(502, 'source-refused') : problem(404, 'no-document')
  }
  return new HttpResponse(bytes, {
    headers: {
      ...noStore,
      'Content-Type': file.mediaType ?? 'application/octet-stream',
      // Opened by anything but the portal, it is a file and never a page.
      'Content-Disposition': 'attachment',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

/** The bytes of a base64 text; undefined when it is none. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64.replaceAll(/\s/g, '')), (char) => char.charCodeAt(0))
  } catch {
    return undefined
  }
}
