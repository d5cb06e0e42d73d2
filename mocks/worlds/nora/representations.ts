import type { RepresentationRecord } from '../../contracts/own/representations.ts'
import { jenny } from '../jenny/person.ts'
import { everything, representation } from '../facts/representation.ts'
import { nora } from './person.ts'

/** In care, and protected from the mother who is still a guardian by the register. */
export const jennyForNora = representation({
  id: 'OMB-830',
  of: nora,
  by: jenny,
  relationType: 'guardian',
  relation: { by: 'mamma', of: 'dotter' },
  scopes: everything,
  isProtectedFrom: true,
  written: '2025-04-22T10:00',
})

export const representations: readonly RepresentationRecord[] = [jennyForNora.forMe]
