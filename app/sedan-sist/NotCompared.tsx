import { joinNames } from '#platform/answer/names.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Notice } from '#ui/Notice.tsx'

/** Of whom it is not known whether anything is new. Nothing at all when all could be compared. */
export function NotCompared({ names }: { names: readonly string[] }) {
  const t = useTexts('sedan-sist')
  if (names.length === 0) return null
  return (
    <div className="notes">
      <Notice tone="warn">
        <p>{t('notCompared', { names: joinNames([...names], t('and'), '') })}</p>
      </Notice>
    </div>
  )
}
