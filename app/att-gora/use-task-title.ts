import { useTexts } from '#platform/i18n/use-texts.ts'
import { quoted } from '#ui/SourceText.tsx'
import type { Task } from './tasks.ts'

/** What a task is called; what a source calls it is `quoted`. */
export function useTaskTitle() {
  const t = useTexts('att-gora')
  return ({ text, event, request }: Task): string => {
    if (request !== undefined) return t('consent', { reader: quoted(text) || t('somebody') })
    return event ? t('invitation', { title: quoted(text) }) : quoted(text)
  }
}
