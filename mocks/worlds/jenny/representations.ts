import type { RepresentationRecord } from '../../contracts/own/representations.ts'
import { jennyForNora } from '../nora/representations.ts'
import { jennyForVilmer } from '../tonaring/representations.ts'

export const representations: readonly RepresentationRecord[] = [jennyForVilmer.byMe, jennyForNora.byMe]
