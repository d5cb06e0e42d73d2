import { useContext } from 'react'
import { useNow } from '#platform/clock/clock.ts'
import { formatTime, nearDay, sentence, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { quoted } from '#ui/SourceText.tsx'
import { WhoseContext } from '#ui/PageHeading.tsx'
import type { Message } from './contract.ts'

/** What is said of a message in words; what is of a source is quoted. */
export function useMessageWords() {
  const t = useTexts('inkorgsord')
  const [language] = useLanguage()
  const now = useNow()
  const whose = useContext(WhoseContext)
  /** `I dag klockan 7.40`; what the source does not say is said to be so. */
  const when = ({ sentAt }: Message): string => {
    if (!sentAt) return t('noTime')
    const date = toDate(sentAt)
    const day = sentence(nearDay(date, now, language))
    return t('at', { day, time: formatTime(date, language) })
  }
  /** The one who wrote it, where more than the unit is known. */
  const person = ({ sender, source }: Message): string | undefined => {
    if (!sender) return t('noSender')
    if (sender.party === 'resident') return whose ?? t('you')
    if (sender.party === 'relative')
      return sender.name ? t('ombud', { name: quoted(sender.name) }) : t('someOmbud')
    const name = sender.name === source.careUnit?.name ? undefined : sender.name
    const title = sender.title && (name ? sender.title.toLocaleLowerCase('sv') : sender.title)
    return quoted([name, title].filter(Boolean).join(', ') || undefined)
  }
  return {
    when,
    person,
    /** Who wrote it: a person by name and title, else the unit. */
    from: (message: Message): string =>
      person(message) ?? quoted(message.source.careUnit?.name ?? message.source.careGiver.name),
    /** Whom it was to, of one that the person, or somebody who helps, has written. */
    to: ({ sender, source }: Message): string | undefined =>
      sender?.party === 'resident' || sender?.party === 'relative'
        ? t('to', { unit: quoted(source.careUnit?.name ?? source.careGiver.name) })
        : undefined,
  }
}
