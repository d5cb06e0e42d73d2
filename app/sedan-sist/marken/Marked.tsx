import { useTexts } from '#platform/i18n/use-texts.ts'
import { NewMark } from '#ui/NewMark.tsx'
import type { Change } from '../contract.ts'

/** Says of a row that it is new, or has changed, since one last looked. */
export default function Marked({ change: { kind } }: { change: Change }) {
  const t = useTexts('marken')
  return <NewMark>{t(kind === 'new' ? 'new' : 'changed')}</NewMark>
}
