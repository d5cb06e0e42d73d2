import { useVisit } from './visit.ts'

/** True when the own data is shown, and not as another would see it. */
export function useIsOwn(): boolean {
  const { subject, preview } = useVisit()
  return subject === undefined && !preview
}
