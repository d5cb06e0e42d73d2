import { useContext } from 'react'
import { useNow } from '#platform/clock/clock.ts'
import { formatDate, relativeDay, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { WhoseContext } from '#ui/PageHeading.tsx'
import { quoted } from '#ui/SourceText.tsx'
import type { Proposal } from './contract.ts'

type Outcome = Proposal['history'][number]

/** Who has proposed something, and what has come of it, in the reader's language. Names are quoted. */
export function useProposalWords() {
  const t = useTexts('forslag')
  const [language] = useLanguage()
  const whose = useContext(WhoseContext)
  const now = useNow()

  /** `i dag` · `12 november`, with the year when that is another; Swedish day. */
  const day = (at: string) => {
    const date = toDate(at)
    const near = relativeDay(date, now, language)
    return near ?? formatDate(date, 'date', language).replace(` ${now.getFullYear()}`, '')
  }

  const mark = ({ madeBy: { who, name, mine } }: Proposal) => {
    if (mine) return t(who === 'resident' ? 'mark.mine' : 'mark.mineAsOmbud')
    if (who === 'resident') return whose === undefined ? t('mark.mine') : t('mark.ofPerson', { name: whose })
    return name ? t('mark.ofOmbud', { name: quoted(name) }) : t('mark.ofSomeOmbud')
  }

  /** Who did something with it: by name and title, or as the one who reads. */
  const who = ({ by }: Outcome) => {
    if (!by) return undefined
    if (by.who === 'resident') return whose ?? t('you')
    const name = [by.name, by.title].filter(Boolean).join(', ')
    return name ? quoted(name) : by.who === 'representative' ? t('anOmbud') : undefined
  }

  /** When and by whom: `16 november av Amina Wallin, Sjuksköterska`. */
  const told = (outcome: Outcome) => {
    const someone = who(outcome)
    return [outcome.at && day(outcome.at), someone && t('by', { who: someone })].filter(Boolean).join(' ')
  }
  return { day, mark, told }
}
