import { Fragment, lazy, Suspense, useId } from 'react'
import { useLocation } from 'react-router'
import type { ThemeName } from '../area.ts'
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
import { Signpost } from '#ui/Signpost.tsx'
import { Tile } from '#ui/Tile.tsx'
import { paths } from '../paths.ts'
import { CardPlace } from './CardPlace.tsx'
import { cardsByTheme, forNew, type ThemeOfCards } from './cards.ts'
// Seen without scrolling, so it comes with the page.
import '../tidslinje/kort/TidslinjeKort.tsx'
import styles from './OversiktPage.module.css'
import { useAllWanted } from './use-all-wanted.ts'
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
  const themes = (useIsNew() ? ofNew : all)
    .map(({ theme, cards }) => ({
      theme,
      cards: cards.filter((card) => (own || !card.own) && (helping || !card.helping)),
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
        <Themes themes={themes} wanted={wanted} />
      )}
      <div className={styles['foot']}>
        <SourcesLink />
      </div>
    </>
  )
}

type Props = { themes: ThemeOfCards[]; wanted: boolean }

/** On a wide screen what stands beside comes in one column, so that a tall card does not leave a hole beside it. */
function Themes({ themes, wanted }: Props) {
  const beside = themes.filter(({ theme }) => theme.place === 'beside')
  return (
    <div className={styles['themes']}>
      {themes.map((one) =>
        one.theme.place !== 'beside' ? (
          <Theme key={one.theme.name} {...one} wanted={wanted} />
        ) : (
          one === beside[0] && (
            <div key="beside" className={styles['beside']}>
              {beside.map((each, place) => (
                <Fragment key={each.theme.name}>
                  {/* It is to be found at once, whatever there is to do. */}
                  {place === 0 && <ToWhom />}
                  <Theme {...each} wanted={wanted} />
                </Fragment>
              ))}
            </div>
          )
        ),
      )}
    </div>
  )
}

/** Cards of one theme. Where there are several, its name is for those who go by headings; the cards' own say it to the eye. */
function Theme({ theme, cards, wanted }: ThemeOfCards & { wanted: boolean }) {
  const words = useThemeNames()
  const id = useId()
  const places = cards.map((card) => <CardPlace key={card.area} card={card} wanted={wanted} />)
  const name = words[theme.name]
  if (!name) return theme.place === 'corner' ? <div className={styles['corner']}>{places}</div> : places
  return (
    <section className={styles[theme.place]} aria-labelledby={id}>
      <h2 id={id} className="visually-hidden">
        {name}
      </h2>
      {places}
      {theme.place === 'tiles' && <OtherTiles />}
    </section>
  )
}

/** The way to whom to call, for when it is needed at once. */
function ToWhom() {
  const t = useTexts('oversikt')
  return (
    <Signpost icon="phone" title={<Link to={paths.vem()}>{t('guide')}</Link>}>
      {t('guideHelp')}
    </Signpost>
  )
}

/** Places that need no answer. */
function OtherTiles() {
  const t = useTexts('oversikt')
  const { own } = useSubject()
  return (
    <>
      <Tile title={<Link to={paths.utskrift()}>{t(own ? 'paper' : 'paperOther')}</Link>}>
        {t('paperHelp')}
      </Tile>
      <Tile title={<Link to={paths.mer()}>{t('moreTitle')}</Link>}>{t('moreHelp')}</Tile>
    </>
  )
}

/** Names of the themes that have more than their cards say. */
function useThemeNames(): Partial<Record<ThemeName, string>> {
  const t = useTexts('oversikt')
  return { times: t('theme.times'), plans: t('theme.plans'), tiles: t('theme.tiles') }
}
