import type { RepresentationRecord } from '../../contracts/own/representations.ts'
import { danielForLeo, danielForMagdalena } from '../magdalena/representations.ts'

export const representations: readonly RepresentationRecord[] = [danielForMagdalena.byMe, danielForLeo.byMe]
