import { useNow } from '#platform/clock/clock.ts'
import { formatDate, toDate } from '#platform/dates/dates.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { CallableText } from '#ui/CallableText.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { quoted, SourceText, WithSource } from '#ui/SourceText.tsx'
import { UnitToCall } from '#ui/UnitToCall.tsx'
import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { paths } from '../paths.ts'
import type { Limit, Plan } from './contract.ts'
import styles from './Matvarden.module.css'

/** What is agreed of one kind, by the name of its `kind`: how often, how, when to react, to whom it goes, and whom to call. */
export function AgreedPart({ plan, kind }: { plan: Plan; kind: string }) {
  const t = useTexts('matord')
  const [language] = useLanguage()
  const today = dayOf(useNow())
  const { often, how, limits, receivers, contact, validFrom = '', validTo, agreement, partly, source } = plan
  const date = (day: string) => formatDate(toDate(day), 'date', language)
  const isOver = validTo !== undefined && validTo < today
  return (
    <div className={styles['agreed']}>
      <h3>{t('agreed')}</h3>
      {isOver && <p>{t('ended', { day: date(validTo) })}</p>}
      {validFrom > today && <p>{t('coming', { day: date(validFrom) })}</p>}
      <Facts>
        <Fact label={t('often')}>{quoted(often)}</Fact>
        <Fact label={t('how')}>
          {how.length > 0 && (
            <ol className={styles['steps']}>
              {how.map((step, index) => (
                <li key={`${index} ${step}`}>
                  <SourceText>{step}</SourceText>
                </li>
              ))}
            </ol>
          )}
        </Fact>
        <Fact label={t('limits')}>
          {limits.length > 0 ? (
            <ul role="list" className={styles['limits']}>
              {limits.map((limit, index) => (
                <LimitRow key={`${index} ${limit.trigger}`} limit={limit} />
              ))}
            </ul>
          ) : (
            t('noLimits')
          )}
        </Fact>
        <Fact label={t('receivers')}>
          {receivers.length > 0 && <SourceText>{receivers.map(({ name }) => name).join(', ')}</SourceText>}
        </Fact>
        <Fact label={t('contact')}>{contact && <UnitToCall {...contact} />}</Fact>
        <Fact label={t('until')}>{validTo !== undefined && !isOver && date(validTo)}</Fact>
      </Facts>
      {agreement && (
        <p>
          <Link to={paths.overenskommelse(agreement)}>{t('agreement')}</Link>
        </p>
      )}
      {partly && (
        <p>
          <WithSource>{t('partly', { unit: quoted((source.careUnit ?? source.careGiver).name) })}</WithSource>
        </p>
      )}
      <AboutItem
        source={source}
        of={[kind, t('agreed'), validFrom && date(validFrom)].filter(Boolean).join(', ')}
      />
    </div>
  )
}

function LimitRow({ limit: { trigger, action, contact } }: { limit: Limit }) {
  return (
    <li>
      <SourceText>{trigger}</SourceText>
      <p>
        <CallableText fromSource>{action}</CallableText>
      </p>
      {contact && (
        <p>
          <UnitToCall {...contact} />
        </p>
      )}
    </li>
  )
}
