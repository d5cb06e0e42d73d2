import { aboutOf, bodies, isPath, preferOf } from './test-changes.ts'
import type { Change } from './test-recording.ts'

/** Who is who in the world that is broken: Tove, who is ombud for Birgitta. */
type Who = { own: string; helped: string }
/** What a server does wrong, the rules that it breaks, and how. */
export type Broken = [what: string, rules: readonly string[], change: (who: Who) => Change]

export const ok = (_request: Request, { status }: { status: number }) => status === 200
export const refused = ({ method }: Request, { status }: { status: number }) =>
  status >= 400 && method !== 'HEAD'
export const isPlain = (request: Request) => preferOf(request) === ''
/** The contacts of the one who is helped, as they are asked for at first. */
export const contacts = (who: Who) => (request: Request) =>
  isPath('kontakter')(request) && aboutOf(request) === who.helped
export const plainContacts = (who: Who) => (request: Request) => contacts(who)(request) && isPlain(request)
export type Status = Record<string, unknown>
export const statuses = (isAt: (request: Request) => boolean, change: (all: Status[]) => unknown[]) =>
  bodies(isAt, (body) => ({ ...body, processingStatus: change(body['processingStatus'] as Status[]) }))
/** True of the last part, and of one in between. */
export const isLast = (body: Record<string, unknown>) =>
  !JSON.stringify(body['processingStatus']).includes('Pending')
export const isOn = (request: Request) => preferOf(request).includes('newer-than')
export const nobody = (request: Request) => request.headers.get('Cookie')?.includes('nej') ?? false
