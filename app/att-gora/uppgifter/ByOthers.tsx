import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { Card } from '#ui/Card.tsx'
import { List, ListRow } from '#ui/List.tsx'
import { quoted } from '#ui/SourceText.tsx'
import type { Agreement } from '../../overenskommelser/contract.ts'
import { NextStep } from '../../overenskommelser/NextStep.tsx'
import { paths } from '../../paths.ts'
import styles from './ByOthers.module.css'

const mostRows = 6

/** What others are to do next, with those that have no day pointed out. */
export function ByOthers({ agreements }: { agreements: Agreement[] }) {
  const t = useTexts('uppgifter')
  const waiting = agreements.filter(
    ({ status, nextStep }) =>
      status === 'active' &&
      nextStep &&
      nextStep.responsible !== 'resident' &&
      nextStep.responsible !== 'relative',
  )
  if (waiting.length === 0) return null
  return (
    <Card title={t('waiting')}>
      <p className={styles['help']}>{t('waitingHelp')}</p>
      <SomeFirst items={waiting} first={mostRows}>
        {(some) => (
          <List>
            {some.map((agreement) => (
              <ListRow
                key={agreement.id}
                title={quoted(agreement.title)}
                level={3}
                leads={(title) => <Link to={paths.overenskommelse(agreement.id)}>{title}</Link>}
              >
                <NextStep agreement={agreement} />
                <ItemSource source={agreement.source} />
              </ListRow>
            ))}
          </List>
        )}
      </SomeFirst>
    </Card>
  )
}
