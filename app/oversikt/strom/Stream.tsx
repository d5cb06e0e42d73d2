import { CardPlace } from '../CardPlace.tsx'
import type { PlacedCard } from '../cards.ts'
import styles from './Stream.module.css'

/** Everything in one stream, in the order it matters, without themes beside each other. */
export default function Stream({ cards }: { cards: readonly PlacedCard[] }) {
  return (
    <div className={styles['stream']}>
      {cards.map((card) => (
        <CardPlace key={card.area} card={card} wanted />
      ))}
    </div>
  )
}
