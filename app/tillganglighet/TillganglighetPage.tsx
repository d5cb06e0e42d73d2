import type { ReactNode } from 'react'
import { formatDate, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { MailLink, OutLink } from '#platform/links/OutLink.tsx'
import { Card } from '#ui/Card.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { Stack } from '#ui/Stack.tsx'
import { authority, operator } from './operator.ts'
import styles from './TillganglighetPage.module.css'

const gaps = ['swedish', 'words', 'pdf', 'smallPdf', 'oldBrowser', 'sign', 'others'] as const
const tests = ['rules', 'keyboard', 'zoom', 'targets', 'contrast', 'names'] as const

/**
 * `/tillganglighet`: the statement that the law on access to digital public service asks for (2018:1937). It tells nothing of
 * anybody, so that it is read without being logged in.
 */
export default function TillganglighetPage() {
  const t = useTexts('tillganglighet')
  const [language] = useLanguage()
  return (
    <>
      <PageHeading title={t('title')}>
        <p>{t('intro', { name: operator.name })}</p>
      </PageHeading>
      <Stack>
        <Card title={t('conforms.title')}>
          <Text>{t('conforms.level')}</Text>
          <Text>{t('conforms.law')}</Text>
        </Card>
        <Card title={t('gaps.title')}>
          <Text>{t('gaps.intro')}</Text>
          <List items={gaps.map((gap) => t(`gaps.${gap}`))} />
          <Text>{t('gaps.help')}</Text>
        </Card>
        <Card title={t('tell.title')}>
          <Text>{t('tell.text')}</Text>
          <Facts>
            <Fact label={t('tell.phone')}>
              <PhoneLink number={operator.phone} />
            </Fact>
            <Fact label={t('tell.mail')}>
              <MailLink address={operator.mail} />
            </Fact>
          </Facts>
          <Text>{t('tell.prototype')}</Text>
        </Card>
        <Card title={t('authority.title')}>
          <Text>{t('authority.text', authority)}</Text>
          <p>
            <OutLink to={authority.report}>{t('authority.link', authority)}</OutLink>
          </p>
        </Card>
        <Card title={t('tested.title')}>
          <Text>{t('tested.intro')}</Text>
          <List items={tests.map((test) => t(`tested.${test}`))} />
          <Text>{t('tested.not')}</Text>
          <Text>
            {t('tested.lookedAt', { day: formatDate(toDate(operator.lookedAt), 'date', language) })}
          </Text>
        </Card>
      </Stack>
    </>
  )
}

const Text = ({ children }: { children: ReactNode }) => <p className={styles['text']}>{children}</p>

function List({ items }: { items: readonly string[] }) {
  return (
    <ul className={styles['list']}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
