import { useContext } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { type Area, useAccess } from '#platform/answer/access.ts'
import { joinNames } from '#platform/answer/names.ts'
import { WhoseContext } from '#ui/PageHeading.tsx'

/** Says who sees an area here: the reader, and those who represent the person in it. `whose`: of another than the one who is shown. */
export function useAccessWords(): (area: Area, whose: string | undefined) => string {
  const t = useTexts('harkomst')
  const answer = useTexts('answer')
  const access = useAccess()
  const shown = useContext(WhoseContext)
  return (area, whose = shown) => {
    if (whose !== undefined) return t('accessOther', { name: whose })
    const names = access(area)
    if (!names) return t('accessUnknown')
    if (names.length === 0) return t('accessYou')
    return t('accessOmbud', { names: joinNames(names, answer('and'), answer('unknownSource')) })
  }
}
