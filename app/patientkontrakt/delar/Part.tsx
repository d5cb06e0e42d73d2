import type { ReactNode } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { useSubject } from '#platform/session/session.ts'
import { Card } from '#ui/Card.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import styles from '../PatientkontraktPage.module.css'

/** The parts of a patientkontrakt, in their order. */
const parts = ['agreed', 'fixed', 'times', 'plans'] as const
export type PartName = (typeof parts)[number]

/** One of the four parts: its name, which of them it is, and what it means. */
export function Part({ name, children }: { name: PartName; children: ReactNode }) {
  const t = useTexts('patientkontrakt')
  const { own } = useSubject()
  const place = parts.indexOf(name) + 1
  return (
    <Card
      title={t(`${name}.title`)}
      mark={<span className={styles['place']}>{t('place', { place, count: parts.length })}</span>}
    >
      <p className={styles['help']}>
        <WithSource>{t(own ? `${name}.help` : `${name}.helpOther`)}</WithSource>
      </p>
      {children}
    </Card>
  )
}

/** In the place of what is not there: what one can ask for, and the way to do it. */
export function Lack({ name, way }: { name: PartName; way: ReactNode }) {
  const t = useTexts('patientkontrakt')
  const { own } = useSubject()
  return (
    <div className={styles['lack']}>
      <p>{t(own ? `${name}.lack` : `${name}.lackOther`)}</p>
      {way}
    </div>
  )
}
