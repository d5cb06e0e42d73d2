import type { Fault } from './report.ts'
import { reasonWords } from './reasons.ts'
import { safePath } from './safe.ts'

/** A fault as it is told. `falls` is what a record is kept without; undefined when all of it is lost. */
export function faultOf(
  { path, reason, detail }: { path: string; reason: string; detail?: string },
  falls: string | undefined,
): Fault {
  const safe = safePath(path)
  const what = falls === undefined ? undefined : safePath(falls)
  return {
    kind: reason,
    ...reasonWords(reason, detail),
    path: safe,
    loses: what === undefined ? 'record' : 'field',
    ...(what !== undefined && what !== safe && { falls: what }),
  }
}
