import { useNow } from '#platform/clock/clock.ts'
import { sentence } from '#platform/dates/dates.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { useWoundWords } from '../sarord/use-wound-words.ts'
import { isOver } from '../standing.ts'

/** When something is to be; of what is over that is said, since a plan may stand as it was written. */
export function WhenNext({ when }: { when: string }) {
  const t = useTexts('saret')
  const words = useWoundWords()
  const said = sentence(words.when(when))
  return isOver(when, useNow()) ? t('passed', { when: said }) : said
}
