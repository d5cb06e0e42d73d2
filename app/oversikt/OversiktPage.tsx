import { lazy, Suspense, useContext } from 'react'
import { useLocation } from 'react-router'
import { areas } from '../areas.ts'
import { allQueries } from '../kallor/all-answers.ts'
import { SourcesLine, SourcesLink } from '../kallor/SourcesLine.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { formatDate, hourOf, sentence } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { begin } from '#platform/navigation/begin.ts'
import { useRepresents, useSubject } from '#platform/session/session.ts'
import { useVariant } from '#platform/variants/use-variant.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Link } from '#platform/navigation/Link.tsx'
import { ToOthersContext } from '#ui/to-others.tsx'
import { paths } from '../paths.ts'
import { cardsByTheme, forNew } from './cards.ts'
import { inOrder } from './order.ts'
import { Themes } from './Themes.tsx'
// Seen without scrolling, so it comes with the page.
import '../tidslinje/kort/TidslinjeKort.tsx'
import styles from './OversiktPage.module.css'
import { useAllWanted } from './use-all-wanted.ts'
import { useOrder } from './use-order.ts'
import { useIsNew } from './valkommen/use-is-new.ts'

const Stream = __MOCKS__ ? lazy(() => import('./strom/Stream.tsx')) : undefined
const all = cardsByTheme(areas)
const ofNew = forNew(all)

/** `/`: what happens for the person in the near future, by theme, whoever gives the care. */
export default function OversiktPage() {
  const t = useTexts('oversikt')
  const [language] = useLanguage()
  const { own, givenName } = useSubject()
  const { key } = useLocation()
  begin(key, allQueries)
  const now = useNow()
  const inStream = useVariant('oversikt', 'strom')
  const hour = hourOf(now)
  const greeting = hour >= 4 && hour < 10 ? 'morning' : hour >= 18 || hour < 4 ? 'evening' : 'day'
  const wanted = useAllWanted()
  const helping = useRepresents().usable.length > 0
  const toOthers = useContext(ToOthersContext)
  const { order, folded } = useOrder()
  const themes = inOrder(useIsNew() ? ofNew : all, order)
    .map(({ theme, cards }) => ({
      theme,
      cards: cards.filter(
        (card) => (own || !card.own) && (helping || !card.helping) && !toOthers?.closes(`/${card.area}`),
      ),
    }))
    .filter(({ cards }) => cards.length > 0)
  return (
    <>
      <PageHeading
        title={own && givenName ? t(greeting, { name: givenName }) : t('title')}
        documentTitle={t('title')}
      >
        <p>{sentence(formatDate(now, 'full', language))}</p>
      </PageHeading>
      <SourcesLine />
      {Stream && inStream ? (
        <Suspense>
          <Stream cards={themes.flatMap(({ cards }) => cards)} />
        </Suspense>
      ) : (
        <Themes themes={themes} folded={folded} wanted={wanted} />
      )}
      {!toOthers && (
        <div className={styles['foot']}>
          <SourcesLink />
          <p>
            <Link to={paths.ordning()}>{t('order')}</Link>
          </p>
          {own && (
            <p>
              <Link to={paths.visa()}>{t('show')}</Link>
            </p>
          )}
        </div>
      )}
    </>
  )
}
