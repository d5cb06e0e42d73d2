import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useSubject } from '#platform/session/session.ts'
import { Columns } from '#ui/Columns.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { InNotes } from '../anteckningar/avtal/InNotes.tsx'
import { paths } from '../paths.ts'
import { AgreedPart } from './delar/AgreedPart.tsx'
import { FixedPart } from './delar/FixedPart.tsx'
import { PlansPart } from './delar/PlansPart.tsx'
import { TimesPart } from './delar/TimesPart.tsx'
import styles from './PatientkontraktPage.module.css'

/** `/patientkontrakt`: what the person and care have agreed, in the four parts of a patientkontrakt, made of what other areas hold. */
export default function PatientkontraktPage() {
  const t = useTexts('patientkontrakt')
  const { own } = useSubject()
  return (
    <>
      <PageHeading title={t('title')}>
        <p>
          <WithSource>{t(own ? 'intro' : 'introOther')}</WithSource>
        </p>
        <p className={styles['print']}>
          <Link to={`${paths.utskrift()}?vad=patientkontrakt`}>{t('print')}</Link>
        </p>
      </PageHeading>
      <Columns
        beside={
          <>
            <TimesPart />
            <PlansPart />
          </>
        }
      >
        <AgreedPart />
        <InNotes />
        <FixedPart />
      </Columns>
    </>
  )
}
