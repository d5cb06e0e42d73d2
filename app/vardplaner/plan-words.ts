import { useTranslation } from 'react-i18next'
import { formatDate, toDate } from '../platform/dates/dates.ts'
import { useLanguage } from '../platform/i18n/i18n.ts'
import type { CarePlan } from './contract.ts'

/** Codes of typeOfCarePlan that have words of their own. */
const kinds = ['SIP', 'SPLPTLRV', 'SPU', 'VP', 'HP', 'RP', 'GP', 'SVP'] as const

/** The plan's kind, if it is one of those with words. */
const known = (plan: CarePlan) => kinds.find((kind) => kind === plan.typeOfCarePlan)

/** Plans changed last come first; those without a date come last. None is left out. */
export function latestFirst(plans: CarePlan[]): CarePlan[] {
  return plans.toSorted((a, b) => (b.documentTime ?? '').localeCompare(a.documentTime ?? ''))
}

/** The words of a plan in the reader's language. */
export function usePlanWords() {
  const { t } = useTranslation('vardplaner')
  const [language] = useLanguage()
  const kind = (plan: CarePlan) => {
    const code = known(plan)
    if (code) return t(`kind.${code}`)
    return plan.typeOfCarePlan ? t('unknownKind', { code: plan.typeOfCarePlan }) : t('noKind')
  }
  return {
    kind,
    title: (plan: CarePlan) => plan.title ?? kind(plan),
    help: (plan: CarePlan) => {
      const code = known(plan)
      return code && t(`kindHelp.${code}`)
    },
    date: (value: string) => formatDate(toDate(value), 'date', language),
    document: ({ mediaType, size, reference }: CarePlan['content'][number]) => {
      const name = t(`mediaType.${mediaKind(mediaType)}`)
      if (reference) return t('documentElsewhere', { kind: name })
      return size === undefined ? name : t('documentSize', { kind: name, size: formatSize(size, language) })
    },
  }
}

function mediaKind(mediaType: string): 'pdf' | 'image' | 'text' | 'other' {
  if (mediaType === 'application/pdf') return 'pdf'
  if (mediaType.startsWith('image/')) return 'image'
  return mediaType.startsWith('text/') ? 'text' : 'other'
}

/** `84 kB`; size in bytes. */
function formatSize(size: number, language: string): string {
  const kilobytes = Math.max(1, Math.round(size / 1000))
  return `${new Intl.NumberFormat(language).format(kilobytes)} kB`
}
