import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { formatTime, isDateOnly, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { CallableText } from '#ui/CallableText.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { ListRow } from '#ui/List.tsx'
import { quoted } from '#ui/SourceText.tsx'
import type { WoundEntry } from '../contract.ts'
import { useWoundWords } from '../sarord/use-wound-words.ts'
import styles from './SaretPage.module.css'
import { WoundPicture } from './WoundPicture.tsx'

/** How the wound was found: its size and look, what was done, by whom, and the pictures, which nobody sees before they choose to. */
export function EntryRow({ entry }: { entry: WoundEntry }) {
  const t = useTexts('saret')
  const words = useWoundWords()
  const [language] = useLanguage()
  const { at, by, depth, tissue, exudate, infection, pain, done, text, pictures, partly, source } = entry
  const clock = at && !isDateOnly(at) ? formatTime(toDate(at), language) : ''
  const when = at ? `${words.day(at)} ${clock}`.trim() : t('noDate')
  return (
    <ListRow title={when} level={3}>
      <Facts>
        <Fact label={t('size')}>{words.size(entry) ?? t('notMeasured')}</Fact>
        <Fact label={t('depth')}>{depth !== undefined && t('cm', { length: words.number(depth / 10) })}</Fact>
        <Fact label={t('tissue')}>{quoted(tissue)}</Fact>
        <Fact label={t('exudate')}>{quoted(exudate)}</Fact>
        <Fact label={t('infection')}>{quoted(infection)}</Fact>
        <Fact label={t('pain')}>{quoted(pain)}</Fact>
        <Fact label={t('done')}>{quoted(done)}</Fact>
        <Fact label={t('seenBy')}>{quoted([by?.name, by?.title].filter(Boolean).join(', '))}</Fact>
      </Facts>
      {text && (
        <p className={styles['note']}>
          <CallableText fromSource>{text}</CallableText>
        </p>
      )}
      {pictures.map((picture, index) => (
        // They are told apart by their places.
        <WoundPicture key={index} entry={entry} picture={picture} place={index + 1} />
      ))}
      {partly && <p>{t('partly')}</p>}
      <AboutItem
        source={source}
        of={[when, quoted(by?.name ?? done), words.size(entry)].filter(Boolean).join(', ')}
      />
    </ListRow>
  )
}
