import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { noteLost } from '#platform/answer/readings.ts'
import { RenderBoundary } from '#platform/answer/RenderBoundary.tsx'
import { useAreaNames } from '#platform/i18n/area-names.ts'
import { Card } from '#ui/Card.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import styles from './CardPlace.module.css'
import type { PlacedCard } from './cards.ts'
import { namedThemes } from './themes.ts'

type Props = {
  card: PlacedCard
  /** Fetch it, although it is not near. */
  wanted: boolean
}

/** A card in its place, which is kept until the card is there. What is below the fold is fetched when it comes near. */
export function CardPlace({ card, wanted }: Props) {
  const { part, room, first, late } = card
  const [near, setNear] = useState(first === true)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (near || late || !place.current) return
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { rootMargin: '200px 0px' },
    )
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [near, late])
  if (!near && !wanted) {
    return (
      <div ref={place}>
        <Empty room={room} />
      </div>
    )
  }
  return (
    <RenderBoundary around={(failure) => <Missing card={card}>{failure}</Missing>}>
      <Suspense fallback={<Empty room={room} coming />}>
        <part.Part />
      </Suspense>
    </RenderBoundary>
  )
}

type MissingProps = { card: PlacedCard; children: ReactNode }

/** A card that could not be drawn: which it is. Its words may be missing too. */
function Missing({ card, children }: MissingProps) {
  useEffect(noteLost, [])
  return (
    <RenderBoundary around={() => children}>
      <Suspense fallback={children}>
        <Named card={card}>{children}</Named>
      </Suspense>
    </RenderBoundary>
  )
}

function Named({ card: { area, theme }, children }: MissingProps) {
  const name = useAreaNames([area]).name(area)
  return (
    <Card title={name} level={namedThemes.includes(theme) ? 3 : 2}>
      {children}
    </Card>
  )
}

/** The room of a card that has not been fetched. On paper it says so. */
function Empty({ room, coming }: Pick<PlacedCard, 'room'> & { coming?: boolean }) {
  const t = useTexts('oversikt')
  return (
    <div className={`${styles['empty']} ${styles[room]}`} aria-busy={coming}>
      <p className="on-paper">{t('notFetched')}</p>
    </div>
  )
}
