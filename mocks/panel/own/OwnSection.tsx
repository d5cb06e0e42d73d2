import { asButton } from '#ui/button.ts'
import styles from '../Panel.module.css'
import type { SectionProps } from '../section.ts'
import { ownPlace } from './own-place.ts'

type Props = Pick<SectionProps, 'parts'> & { leave: () => void }

/** The way to own answers: files of somebody's own system, as a resident would see them. */
export function OwnSection({ parts, leave }: Props) {
  return (
    <section className={styles['section']} aria-label="Egna svar">
      <h3>Egna svar</h3>
      <p>Visa svar ur ert eget system: RIV-TA i XML eller FHIR i JSON. Inget lämnar webbläsaren.</p>
      {(parts.egna === 'ja' || parts.varld === 'egen') && (
        <p>Länken säger att egna svar visas. Filerna följer inte med i den.</p>
      )}
      <p>
        <button
          type="button"
          {...asButton('secondary')}
          aria-haspopup="dialog"
          onClick={() => {
            leave()
            ownPlace.set(true)
          }}
        >
          Öppna egna svar
        </button>
      </p>
    </section>
  )
}
