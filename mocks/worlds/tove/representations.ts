import type { RepresentationRecord } from '../../contracts/own/representations.ts'
import { toveForBirgitta } from '../birgitta/representations.ts'

export const representations: readonly RepresentationRecord[] = [toveForBirgitta.byMe]
