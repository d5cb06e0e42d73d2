import type { CV } from './datatypes.ts'

/** careContactStatus, SNOMED CT SE. */
export const careContactStatus = {
  booked: { code: '53631000052103', displayName: 'tidbokad' },
  ongoing: { code: '53651000052107', displayName: 'pågående' },
  finished: { code: '53671000052101', displayName: 'avslutad' },
  cancelled: { code: '53641000052109', displayName: 'inställd' },
  interrupted: { code: '53661000052105', displayName: 'avbruten' },
  nullified: { code: '53691000052102', displayName: 'makulerad' },
  waiting: { code: '53701000052102', displayName: 'på väntelista' },
} as const
export type CareContactStatus = keyof typeof careContactStatus

const byWords: readonly [CareContactStatus, RegExp][] = [
  ['cancelled', /^(inställ|avbok)/i],
  ['interrupted', /^avbr[uö]t/i],
  ['nullified', /^makuler/i],
]

/** The code of a status; a source may tell in words, or by a code of its own, what the code set has a code for. */
export function statusCodeOf(status: CV | undefined): string | undefined {
  if (Object.values(careContactStatus).some(({ code }) => code === status?.code)) return status?.code
  const words = status?.displayName ?? status?.originalText ?? ''
  const said = byWords.find(([, pattern]) => pattern.test(words))?.[0]
  return said ? careContactStatus[said].code : status?.code
}

/** True for a status that is one of these. */
export function isStatus(code: string | undefined, ...some: CareContactStatus[]): boolean {
  return some.some((one) => careContactStatus[one].code === code)
}
