import { useContext } from 'react'
import { AboutContext } from '#platform/answer/access.ts'
import { useInFold } from '#platform/answer/in-fold.ts'
import { joinNames } from '#platform/answer/names.ts'
import { useAreaNames } from '#platform/i18n/area-names.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Notice } from '#ui/Notice.tsx'
import type { Usable } from '#platform/session/represents.ts'
import { scopeAreas } from '#platform/session/scope-areas.ts'
import { useRepresents } from '#platform/session/session.ts'
import { useVisit } from '#platform/session/visit.ts'

type Props = {
  /** Areas that are withheld, by name; one that nobody is let into is only one's own. */
  areas: readonly string[]
  /** True when something else of what is shown here has come. */
  partly?: boolean
}

/** In the place of what may not be seen: what it is, and why, of the one it is about. */
export default function Why({ areas, partly = false }: Props) {
  const t = useTexts('varfor')
  useInFold({ why: 'withheld' })
  const known = scopeAreas().filter((area) => areas.includes(area))
  const { name } = useAreaNames(known)
  const why = useReason()
  const named = known.map((area) => t('area', { area: name(area) }))
  const { preview } = useVisit()
  // Before others it is not named what they do not see.
  if (preview?.toOthers) {
    return partly ? (
      <p className="notes">{t('shown.partly')}</p>
    ) : (
      <Notice tone="info">{t('shown.all')}</Notice>
    )
  }
  const names = joinNames(named, t('and'), '')
  const text = known.length > 0 ? t(`why.${why.reason}`, { name: why.name, areas: names }) : t('why.own')
  return partly ? (
    <Notice tone="info">
      <p>
        {t('partly', { areas: names })} {text}
      </p>
    </Notice>
  ) : (
    <Notice tone="info" title={t('title')}>
      <p>{text}</p>
    </Notice>
  )
}

type Reason = Usable['relationType'] | 'none' | 'preview' | 'doubled' | 'decided'

/** By what the right is less than all, and whose right it is about. */
function useReason(): { reason: Reason; name: string } {
  const t = useTexts('varfor')
  const { usable } = useRepresents()
  const { subject, preview } = useVisit()
  const about = useContext(AboutContext) ?? subject
  const one = usable.find(({ personId }) => personId === about)
  if (!one) return preview ? { reason: 'preview', name: preview.name } : { reason: 'none', name: '' }
  const name = one.name ?? t('protected')
  if (one.doubled) return { reason: 'doubled', name }
  return { reason: one.limit === 'decided' ? 'decided' : one.relationType, name }
}
