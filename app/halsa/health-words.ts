import { formatDate, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { quoted } from '#ui/SourceText.tsx'
import { aboutOf, wordsOf } from './alerts.ts'
import type { Alert, Assessment, Diagnosis, HealthItem } from './contract.ts'

/** Words for what is shown; those of a source stand in them as quoted, for `WithSource` to draw. */
export function useHealthWords() {
  const t = useTexts('halsa')
  const [language] = useLanguage()
  const alert = (one: Alert) => quoted(aboutOf(one)) ?? t('unnamedAlert')
  const diagnosis = ({ code, title }: Diagnosis) => quoted(wordsOf(code) ?? title) ?? t('unnamedDiagnosis')
  const assessment = ({ category, disability, title }: Assessment) =>
    quoted(wordsOf(disability?.assessment) ?? title) ??
    (category === 'pad-pad'
      ? t('abilities')
      : category === 'fun-fun'
        ? t('disability')
        : (quoted(category) ?? t('assessment')))
  return {
    alert,
    diagnosis,
    assessment,
    title: (item: HealthItem) =>
      item.kind === 'alert' ? alert(item) : item.kind === 'diagnosis' ? diagnosis(item) : assessment(item),
    /** `24 november 2026`, of a time or a day. */
    date: (when: string) => formatDate(toDate(when), 'date', language),
  }
}
