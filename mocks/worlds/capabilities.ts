import type { Capability } from '#platform/session/contract.ts'

/** What can be switched on in a link, `?kan=viktigt-for-mig`, since it lacks clear support in law today. */
export const capabilityNames: Readonly<Record<string, Capability>> = {
  'viktigt-for-mig': 'write-important',
  'utse-ombud': 'appoint-ombud',
  'ge-samtycke': 'give-consent',
  sparra: 'block',
  foresla: 'propose',
}
