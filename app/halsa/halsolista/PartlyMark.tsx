import { useTexts } from '#platform/i18n/use-texts.ts'

/** On the row of what could not be read in full; the page of it says who has the rest. */
export function PartlyMark() {
  const t = useTexts('halsolista')
  return <p>{t('partly')}</p>
}
