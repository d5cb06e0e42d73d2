import { lazy, type ReactNode, Suspense, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { KontakterKort } from '../kontakter/KontakterKort.tsx'
import { SourcesLine } from '../kallor/SourcesLine.tsx'
import { OmbudKort } from '../ombud/OmbudKort.tsx'
import { OverenskommelserKort } from '../overenskommelser/OverenskommelserKort.tsx'
import { RenderBoundary } from '#platform/answer/RenderBoundary.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { formatDate, hourOf, sentence } from '#platform/dates/dates.ts'
import { useSubject } from '#platform/session/session.ts'
import { useLanguage } from '#platform/i18n/i18n.ts'
import { useVariant } from '#platform/variants/use-variant.ts'
import { TidslinjeKort } from '../tidslinje/kort/TidslinjeKort.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { VardplanerKort } from '../vardplaner/VardplanerKort.tsx'
import styles from './OversiktPage.module.css'

const Stream = __MOCKS__ ? lazy(() => import('./strom/Stream.tsx')) : undefined

/** `/`: what happens for the person in the near future, by theme, whoever gives the care. */
export function Component() {
  const { t } = useTranslation('oversikt')
  const [language] = useLanguage()
  const { own, givenName } = useSubject()
  const now = useNow()
  const variant = useVariant('oversikt')
  const hour = hourOf(now)
  const greeting = hour >= 4 && hour < 10 ? 'morning' : hour >= 18 || hour < 4 ? 'evening' : 'day'
  return (
    <>
      <PageHeading
        title={own && givenName ? t(greeting, { name: givenName }) : t('title')}
        documentTitle={t('title')}
      >
        <p>{t(own ? 'intro' : 'introOmbud', { day: sentence(formatDate(now, 'full', language)) })}</p>
      </PageHeading>
      <SourcesLine />
      {Stream && variant === 'strom' ? (
        <Suspense>
          <Stream own={own} />
        </Suspense>
      ) : (
        <Themes own={own} />
      )}
    </>
  )
}

function Themes({ own }: { own: boolean }) {
  return (
    <div className={styles['themes']}>
      <Theme name="times">
        <TidslinjeKort />
      </Theme>
      <div className={styles['beside']}>
        <RenderBoundary>
          <KontakterKort />
        </RenderBoundary>
        {own && (
          <RenderBoundary>
            <OmbudKort />
          </RenderBoundary>
        )}
      </div>
      <Theme name="plans">
        <OverenskommelserKort />
        <VardplanerKort />
      </Theme>
    </div>
  )
}

/** A theme of more than one card. Its name is for those who go by headings; the cards' own say it to the eye. */
function Theme({ name, children }: { name: 'times' | 'plans'; children: ReactNode }) {
  const { t } = useTranslation('oversikt')
  const id = useId()
  return (
    <section className={styles[name]} aria-labelledby={id}>
      <h2 id={id} className="visually-hidden">
        {t(`theme.${name}`)}
      </h2>
      <RenderBoundary>{children}</RenderBoundary>
    </section>
  )
}
