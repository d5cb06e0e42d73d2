import type { RepresentationRecord } from '../../contracts/own/representations.ts'
import { jennyForVilmer } from '../tonaring/representations.ts'

export const representations: readonly RepresentationRecord[] = [jennyForVilmer.byMe]
