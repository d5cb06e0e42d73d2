import type { Area } from '../area.ts'

export const patientkontrakt = {
  name: 'patientkontrakt',
  paths: { patientkontrakt: () => '/patientkontrakt' },
} as const satisfies Area
