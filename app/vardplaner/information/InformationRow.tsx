import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { sourceName } from '#platform/answer/ItemSource.tsx'
import { formatDate, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { OutLink } from '#platform/links/OutLink.tsx'
import { CallableText } from '#ui/CallableText.tsx'
import { inShort } from '#ui/in-short.ts'
import { ListRow } from '#ui/List.tsx'
import { quoted, SourceText, WithSource } from '#ui/SourceText.tsx'
import type { Information } from '../contract.ts'
import styles from './Information.module.css'

/** What it is, what it is about, why and by whom it was chosen; and the text of it, or the way to it. */
export function InformationRow({ information }: { information: Information }) {
  const t = useTexts('information')
  const [language] = useLanguage()
  const { title, form, about, reason, chosenBy, chosenOn, link, text, partly, source } = information
  const who = quoted([chosenBy?.name, chosenBy?.title].filter(Boolean).join(', '))
  const day = chosenOn && formatDate(toDate(chosenOn), 'date', language)
  const name = inShort(quoted(title))
  return (
    <ListRow label={form && t(`form.${form}`)} title={name} level={3}>
      {about && (
        <p>
          <WithSource>{t('about', { what: quoted(about) })}</WithSource>
        </p>
      )}
      {reason && (
        <p>
          <SourceText>{reason}</SourceText>
        </p>
      )}
      {text && (
        <p className={styles['text']}>
          <CallableText fromSource>{text}</CallableText>
        </p>
      )}
      {link && (
        <p className={styles['link']}>
          <OutLink to={link}>
            <WithSource>{t('open', { title: name })}</WithSource>
          </OutLink>
        </p>
      )}
      {!text && !link && (
        <p>
          <WithSource>{t('nothing', { source: quoted(sourceName(source)) })}</WithSource>
        </p>
      )}
      {who && (
        <p>
          <WithSource>{day ? t('chosenOn', { who, day }) : t('chosen', { who })}</WithSource>
        </p>
      )}
      {!who && day && <p>{t('chosenDay', { day })}</p>}
      {partly && <p>{t('partly')}</p>}
      <AboutItem source={source} of={name} />
    </ListRow>
  )
}
