import { useTexts } from '#platform/i18n/use-texts.ts'

/** What is said of what was collected and stands in nobody's list: until all have answered it may yet turn out to stand in one. */
export function useCollectedWords(whole: boolean): { title: string; help: string } {
  const t = useTexts('lakemedelsord')
  return whole
    ? { title: t('collected.title'), help: t('collected.help') }
    : { title: t('collected.part'), help: t('collected.partHelp') }
}
