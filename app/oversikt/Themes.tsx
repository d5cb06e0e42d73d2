import { type ReactNode, Suspense, useContext, useId } from 'react'
import type { ThemeName } from '../area.ts'
import { RenderBoundary } from '#platform/answer/RenderBoundary.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { lazyPart } from '#platform/parts/lazy-part.tsx'
import { useSubject } from '#platform/session/session.ts'
import { Signpost } from '#ui/Signpost.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { Tile } from '#ui/Tile.tsx'
import { ToOthersContext } from '#ui/to-others.tsx'
import { paths } from '../paths.ts'
import { CardPlace } from './CardPlace.tsx'
import type { ThemeOfCards } from './cards.ts'
import styles from './OversiktPage.module.css'
import { isFolded } from './order.ts'
import { placesOf } from './places.ts'

type Props = { themes: ThemeOfCards[]; folded: readonly unknown[]; wanted: boolean }

/** On a wide screen what stands beside comes in one column, so that a tall card does not leave a hole beside it. */
export function Themes({ themes, folded, wanted }: Props) {
  const { first, beside, below } = placesOf(themes, folded)
  const draw = (one: ThemeOfCards) =>
    isFolded(one.theme, folded) ? (
      <Folded key={one.theme.name} one={one}>
        {/* Nothing is said of what has not been read, and a theme with something late in it is not folded away. */}
        <Theme {...one} wanted />
      </Folded>
    ) : (
      <Theme key={one.theme.name} {...one} wanted={wanted} />
    )
  return (
    <div className={styles['themes']}>
      {first.map(draw)}
      <div className={styles['beside']}>
        {/* It is to be found at once, whatever there is to do. */}
        <ToWhom />
        {beside.map(draw)}
      </div>
      {below.map((line, index) => (
        <div key={index} className={styles['row']}>
          {line.map(draw)}
        </div>
      ))}
    </div>
  )
}

const folding = lazyPart(() => import('./hopfallt/FoldedTheme.tsx'), ['hopfallt'])

/** One that is folded away, or as any other where what folds it is lost. */
function Folded({ one, children }: { one: ThemeOfCards; children: ReactNode }) {
  return (
    <RenderBoundary around={() => children}>
      <Suspense fallback={<SkeletonRows rows={1} height="short" />}>
        <folding.Part one={one}>{children}</folding.Part>
      </Suspense>
    </RenderBoundary>
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
  if (useContext(ToOthersContext)?.closes(paths.vem())) return null
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
  const toOthers = useContext(ToOthersContext)
  return (
    <>
      {!toOthers && (
        <Tile title={<Link to={paths.utskrift()}>{t(own ? 'paper' : 'paperOther')}</Link>}>
          {t('paperHelp')}
        </Tile>
      )}
      <Tile title={<Link to={paths.mer()}>{t('moreTitle')}</Link>}>{t('moreHelp')}</Tile>
    </>
  )
}

/** Names of the themes that have more than their cards say. */
function useThemeNames(): Partial<Record<ThemeName, string>> {
  const t = useTexts('oversikt')
  return { times: t('theme.times'), plans: t('theme.plans'), tiles: t('theme.tiles') }
}
