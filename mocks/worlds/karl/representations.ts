import type { RepresentationRecord } from '../../contracts/own/representations.ts'
import { karlForVilmer } from '../tonaring/representations.ts'

export const representations: readonly RepresentationRecord[] = [karlForVilmer.byMe]
