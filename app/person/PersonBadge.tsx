import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { useGo } from '#platform/navigation/arrival.ts'
import { useGoal } from '#platform/navigation/goal.ts'
import { lazyPart } from '#platform/parts/lazy-part.tsx'
import type { Session } from '#platform/session/contract.ts'
import { useVisit } from '#platform/session/visit.ts'
import { paths } from '../paths.ts'
import { Initials } from './Initials.tsx'
import styles from './PersonBadge.module.css'

const sheet = lazyPart(() => import('./byt/PersonSheet.tsx'), ['nasta', 'ombud', 'person', 'tidslinje'])

/** Who is logged in; opens the sheet of those one may see, and the way out. */
export function PersonBadge({ person }: Partial<Pick<Session, 'person'>>) {
  const t = useTexts('shell')
  const go = useGo()
  const goal = useGoal()
  const { pause } = useVisit()
  // Drawn anew when another page has come.
  useLocation()
  // Open here alone: whoever goes to another page, is stopped on this one, or is another, has left it. A page that was on its
  // way when it was opened closes nothing when it comes.
  const where = () => [person?.id, goal(), pause?.kind].join()
  const here = where()
  const latest = useRef(where)
  useEffect(() => {
    latest.current = where
  })
  const [openAt, setOpenAt] = useState<string>()
  if (openAt !== undefined && openAt !== here) setOpenAt(undefined)
  if (!person) return <span className={styles['person']} />
  const name = `${person.givenName} ${person.familyName}`
  const open = async () => {
    const pressed = where()
    try {
      await sheet.load()
      setOpenAt(pressed)
    } catch {
      // The same is told on its page, and that it could not be fetched if that is so.
      if (latest.current() === pressed) await go(paths.person())
    }
  }
  return (
    <>
      <button type="button" className={styles['person']} aria-haspopup="dialog" onClick={() => void open()}>
        <span className="visually-hidden">{t('loggedIn', { name })}</span>
        <Initials name={name} />
        <span className={styles['name']} aria-hidden="true">
          {name}
        </span>
      </button>
      {openAt === here && <sheet.Part onClose={() => setOpenAt(undefined)} />}
    </>
  )
}
