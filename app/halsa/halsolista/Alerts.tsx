import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { Fold } from '#ui/Fold.tsx'
import { List } from '#ui/List.tsx'
import type { Alert } from '../contract.ts'
import type { HalsaAnswer } from '../queries.ts'
import { AlertCoverageNotes } from './AlertCoverageNotes.tsx'
import { AlertRow } from './AlertRow.tsx'

const mostRows = 12

/** What is not tolerated, the most severe first, and over it whoever has not told. It stands there when there is none too. */
export function Allergies({ alerts, answer }: { alerts: Alert[]; answer: HalsaAnswer }) {
  const t = useTexts('halsolista')
  return (
    <Card title={t('allergies')}>
      <AlertCoverageNotes answer={answer} hasNone={alerts.length === 0} />
      {alerts.length > 0 && <Rows alerts={alerts} />}
    </Card>
  )
}

/** Treatments, infections, and what care is not to do. */
export function OtherAlerts({ alerts }: { alerts: Alert[] }) {
  const t = useTexts('halsolista')
  if (alerts.length === 0) return null
  return (
    <Card title={t('others')}>
      <Rows alerts={alerts} />
    </Card>
  )
}

/** Those that no longer apply, apart from those that do. */
export function FormerAlerts({ alerts }: { alerts: Alert[] }) {
  const t = useTexts('halsolista')
  if (alerts.length === 0) return null
  return (
    <Fold title={t('over', { count: alerts.length })}>
      <Rows alerts={alerts} isOver />
    </Fold>
  )
}

function Rows({ alerts, isOver = false }: { alerts: Alert[]; isOver?: boolean }) {
  return (
    <SomeFirst items={alerts} first={mostRows}>
      {(some) => (
        <List>
          {some.map((alert) => (
            <AlertRow key={alert.id} alert={alert} isOver={isOver} />
          ))}
        </List>
      )}
    </SomeFirst>
  )
}
