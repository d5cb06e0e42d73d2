import type { RepresentationRecord } from '../../contracts/own/representations.ts'
import { petraForMagdalena } from '../magdalena/representations.ts'

export const representations: readonly RepresentationRecord[] = [petraForMagdalena.byMe]
