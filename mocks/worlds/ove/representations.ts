import type { RepresentationRecord } from '../../contracts/own/representations.ts'
import { kerstinForOve } from '../kerstin/representations.ts'

export const representations: readonly RepresentationRecord[] = [kerstinForOve.forMe]
