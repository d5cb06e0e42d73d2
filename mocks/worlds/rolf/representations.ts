import type { RepresentationRecord } from '../../contracts/own/representations.ts'
import { magdalenaForRolf } from '../magdalena/representations.ts'

export const representations: readonly RepresentationRecord[] = [magdalenaForRolf.forMe]
