import { useCallback } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { quoted } from '#ui/SourceText.tsx'
import { useEventWords } from '../event-words.ts'
import { isOfCare, type ListedEvent } from './care-event.ts'

/** What an event of the list or the calendar is called. */
export function useListedTitle(): (event: ListedEvent) => string {
  const t = useTexts('lista')
  const words = useEventWords()
  return useCallback(
    (event) => {
      if (!isOfCare(event)) return words.title(event)
      const { kind } = event
      const what = quoted(event.title)
      if (what && (kind === 'vaccination' || kind === 'note')) return t(`care.named.${kind}`, { what })
      return t(`care.kind.${kind}`)
    },
    [t, words],
  )
}
