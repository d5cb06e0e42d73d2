import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { sentence } from '#platform/dates/dates.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { CallableText } from '#ui/CallableText.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { quoted, SourceText } from '#ui/SourceText.tsx'
import { useEventWords } from '../event-words.ts'
import { asEvent } from './as-event.ts'
import type { FreeTime } from './contract.ts'

/** What, when, where and with whom a time is. */
export function TimeFacts({ time }: { time: FreeTime }) {
  const t = useTexts('boka')
  const words = useEventWords()
  const event = asEvent(time)
  const { unit, form, information } = time
  return (
    <>
      <Facts>
        <Fact label={t('what')}>{quoted(time.typeOfVisit)}</Fact>
        <Fact label={t('when')}>{`${sentence(words.day(event))} ${words.time(event)}`}</Fact>
        <Fact label={t('where')}>
          {form !== 'physical' && (
            <>
              {t(`remote.${form}`)}
              <br />
            </>
          )}
          <SourceText>{unit.name}</SourceText>
          {form === 'physical' && unit.address && (
            <>
              <br />
              <SourceText>{unit.address}</SourceText>
            </>
          )}
        </Fact>
        <Fact label={t('who')}>{quoted(time.performer)}</Fact>
        <Fact label={t('how')}>{t(`form.${form}`)}</Fact>
        <Fact label={t('prepare')}>
          {information && <CallableText fromSource>{information}</CallableText>}
        </Fact>
      </Facts>
      <AboutItem source={time.source} />
    </>
  )
}
