import type { RepresentationRecord } from '../../contracts/own/representations.ts'
import { danielForLeo, magdalenaForLeo } from '../magdalena/representations.ts'

export const representations: readonly RepresentationRecord[] = [magdalenaForLeo.forMe, danielForLeo.forMe]
