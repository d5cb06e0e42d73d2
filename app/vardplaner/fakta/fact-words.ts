import { formatDate, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import type { CarePlan } from '../contract.ts'
import { knownKind } from '../plan-words.ts'

/** The words of what is known about a plan, in the reader's language. */
export function useFactWords() {
  const t = useTexts('fakta')
  const [language] = useLanguage()
  return {
    /** What a plan of its kind is for. */
    help: (plan: CarePlan) => {
      const code = knownKind(plan)
      return code && t(`kindHelp.${code}`)
    },
    /** `14 oktober 2026 av Amina Wallin`, or that nobody has signed. */
    signed: ({ signed: by }: CarePlan) => {
      if (!by) return t('notSigned')
      const date = formatDate(toDate(by.signatureTime), 'date', language)
      return by.name ? t('signedBy', { date, name: by.name }) : date
    },
    /** `PDF, 84 kB` */
    document: ({ mediaType, size, reference }: CarePlan['content'][number]) => {
      const name = t(`mediaType.${mediaKind(mediaType)}`)
      if (reference) return t('documentElsewhere', { kind: name })
      return size === undefined ? name : t('documentSize', { kind: name, size: formatSize(size, language) })
    },
  }
}

function mediaKind(mediaType: string): 'pdf' | 'image' | 'text' | 'web' | 'other' {
  if (mediaType.startsWith('text/html')) return 'web'
  if (mediaType === 'application/pdf') return 'pdf'
  if (mediaType.startsWith('image/')) return 'image'
  return mediaType.startsWith('text/') ? 'text' : 'other'
}

/** `84 kB`; size in bytes. */
function formatSize(size: number, language: string): string {
  const kilobytes = Math.max(1, Math.round(size / 1000))
  return `${new Intl.NumberFormat(language).format(kilobytes)} kB`
}
