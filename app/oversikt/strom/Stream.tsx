import { KontakterKort } from '../../kontakter/KontakterKort.tsx'
import { OmbudKort } from '../../ombud/OmbudKort.tsx'
import { OverenskommelserKort } from '../../overenskommelser/OverenskommelserKort.tsx'
import { RenderBoundary } from '#platform/answer/RenderBoundary.tsx'
import { TidslinjeKort } from '../../tidslinje/kort/TidslinjeKort.tsx'
import { VardplanerKort } from '../../vardplaner/VardplanerKort.tsx'
import styles from './Stream.module.css'

/** Everything in one stream, in the order it matters, without themes beside each other. */
export default function Stream({ own }: { own: boolean }) {
  const cards = [
    TidslinjeKort,
    OverenskommelserKort,
    VardplanerKort,
    KontakterKort,
    ...(own ? [OmbudKort] : []),
  ]
  return (
    <div className={styles['stream']}>
      {cards.map((Kort, index) => (
        <RenderBoundary key={index}>
          <Kort />
        </RenderBoundary>
      ))}
    </div>
  )
}
