import type { RepresentationRecord } from '../../contracts/own/representations.ts'
import { kerstinForSanna } from '../kerstin/representations.ts'

export const representations: readonly RepresentationRecord[] = [kerstinForSanna.forMe]
