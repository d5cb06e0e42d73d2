import { formatDate, toDate } from '#platform/dates/dates.ts'
import { useNow } from '#platform/clock/clock.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { quoted } from '#ui/SourceText.tsx'
import { blockStanding, outsideStanding } from './block-standing.ts'
import type { Block, Outside } from './contract.ts'

/** The words of what is blocked. What a source or the catalogue names is `quoted`. */
export function useBlockWords() {
  const t = useTexts('sparrar')
  const [language] = useLanguage()
  const now = useNow()
  const day = (value: string) => formatDate(toDate(value), 'date', language)

  const whose = ({ holder: { unit, careGiver } }: Block | Outside) =>
    t('whose', { holder: quoted(unit ?? careGiver) ?? t('somebody') })

  /** For whom it is blocked. Of a type that nobody knows it is said that it may be for all. */
  function forWhom({ type, holder }: Block): string {
    if (type === 'outer') return t('type.outer')
    if (type !== 'inner') return t('type.unknown')
    return holder.careGiver ? t('type.inner', { giver: quoted(holder.careGiver) }) : t('type.innerUnnamed')
  }

  function written({ from, until }: Block): string {
    if (from && until) return t('written.both', { from: day(from), until: day(until) })
    if (from) return t('written.from', { from: day(from) })
    return until ? t('written.until', { until: day(until) }) : ''
  }

  const open = ({ open: all }: Block) =>
    all
      .filter(({ until }) => toDate(until) > now)
      .map(({ unit, onlyOne, until }) => {
        if (!unit) return t('openUnnamed', { until: day(until) })
        return t(onlyOne ? 'openOne' : 'open', { unit: quoted(unit), until: day(until) })
      })

  const except = ({ except: all }: Block) =>
    all.length > 0
      ? t('except', {
          what: all
            .map((one) => (one === 'lak' || one === 'upp' ? t(`excepts.${one}`) : quoted(one)))
            .join(', '),
        })
      : ''

  function lines(one: Block | Outside): string[] {
    if (one.kind === 'outside') {
      const { from, until, lifted } = one
      const standing = outsideStanding(one, now)
      const when =
        standing === 'lifted'
          ? lifted
            ? t('lifted', { day: day(lifted.at) })
            : t('lastDay', { day: day(until ?? '') })
          : from && t(standing === 'coming' ? 'from' : 'since', { day: day(from) })
      return [t('outside'), when ?? ''].filter(Boolean)
    }
    const standing = blockStanding(one, now)
    const { madeAt, lifted } = one
    if (standing === 'lifted')
      return [forWhom(one), lifted?.at ? t('lifted', { day: day(lifted.at) }) : t('liftedUndated')]
    return [
      forWhom(one),
      madeAt ? t(standing === 'coming' ? 'from' : 'since', { day: day(madeAt) }) : '',
      written(one),
      except(one),
      ...open(one),
    ].filter(Boolean)
  }

  return { whose, lines }
}
