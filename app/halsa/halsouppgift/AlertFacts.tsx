import type { ReactNode } from 'react'
import type { Coded } from '#platform/answer/contract.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { CallableText } from '#ui/CallableText.tsx'
import { Card } from '#ui/Card.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { quoted } from '#ui/SourceText.tsx'
import { wordsOf } from '../alerts.ts'
import type { Alert } from '../contract.ts'
import { useHealthWords } from '../health-words.ts'

const freely = (text: string | undefined): ReactNode => text && <CallableText fromSource>{text}</CallableText>

/** What a warning says, each part by its name and in the words of the source. */
export function AlertFacts({ alert, isOver }: { alert: Alert; isOver: boolean }) {
  const t = useTexts('halsouppgift')
  const words = useHealthWords()
  const { hypersensitivity: found, treatment, infection, unstructured, restriction } = alert
  const date = (when: string | undefined) => when && words.date(when)
  const names = (all: Coded[] | undefined) => all?.flatMap((one) => quoted(inAtc(one)) ?? []).join(', ')
  const inAtc = ({ code, text }: Coded) => (code && text ? t('coded', { name: text, code }) : (text ?? code))
  return (
    <Card title={t('about')}>
      <Facts>
        <Fact label={t('severity')}>{quoted(wordsOf(found?.severity))}</Fact>
        <Fact label={t('certainty')}>{quoted(wordsOf(found?.certainty))}</Fact>
        <Fact label={t('substance')}>{found?.substance && quoted(inAtc(found.substance))}</Fact>
        <Fact label={t('substance')}>
          {quoted([found?.otherSubstance, found?.substanceComment].filter(Boolean).join('. '))}
        </Fact>
        <Fact label={t('agent')}>{quoted(found?.agent ?? wordsOf(found?.agentCode))}</Fact>
        <Fact label={t('products')}>
          {quoted(found?.products.flatMap((one) => wordsOf(one) ?? []).join(', '))}
        </Fact>
        <Fact label={t('disease')}>{quoted(wordsOf(alert.disease ?? infection?.disease))}</Fact>
        <Fact label={t('route')}>{quoted(wordsOf(infection?.route))}</Fact>
        <Fact label={t('treatment')}>{freely(treatment?.description ?? wordsOf(treatment?.code))}</Fact>
        <Fact label={t('medicines')}>{names(treatment?.medicines)}</Fact>
        <Fact label={t('restriction')}>{freely(restriction)}</Fact>
        <Fact label={t('content')}>{freely(unstructured?.content)}</Fact>
        <Fact label={t('comment')}>{freely(alert.comment)}</Fact>
        <Fact label={t('ascertained')}>{date(alert.ascertained)}</Fact>
        <Fact label={t('verified')}>{date(alert.verified)}</Fact>
        <Fact label={t('validFrom')}>{date(alert.validFrom)}</Fact>
        <Fact label={t('validTo')}>{date(alert.validTo)}</Fact>
        <Fact label={t(isOver ? 'endedOn' : 'validTo')}>{date(alert.obsoleteFrom)}</Fact>
        <Fact label={t('type')}>
          {quoted([alert.type, found?.type].flatMap((one) => wordsOf(one) ?? []).join(', '))}
        </Fact>
      </Facts>
      {restriction && <p>{t('restrictionHelp')}</p>}
    </Card>
  )
}
