import { useEffect, useId, useRef } from 'react'
import { RenderBoundary } from '#platform/answer/RenderBoundary.tsx'
import { focusHeading } from '#platform/browser/focus-heading.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import type { Who } from '#platform/http/who.ts'
import { useIsOwn } from '#platform/session/use-is-own.ts'
import { leave, useRepresents, useSession, useSubject, whoFor, whoOf } from '#platform/session/session.ts'
import type { Session } from '#platform/session/contract.ts'
import { useVisit } from '#platform/session/visit.ts'
import { asButton } from '#ui/button.ts'
import { Icon } from '#ui/Icon.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { sentence } from '#platform/dates/dates.ts'
import { paths } from '../../paths.ts'
import { NextOf } from '../../tidslinje/nasta/NextOf.tsx'
import { Initials } from '../Initials.tsx'
import { useRelationWords } from '../relation-words.ts'
import { useSwitch } from '../use-switch.ts'
import styles from './PersonSheet.module.css'

const nameOf = ({ person }: Session) => `${person.givenName} ${person.familyName}`

/** Of so many it is told what is next: each is a reading of what stands about them. The others are on the page of all. */
const mostNext = 3

/** Over the page: oneself and those one helps, a row each, to choose whose page it is; and the way out. */
export default function PersonSheet({ onClose }: { onClose: () => void }) {
  const t = useTexts('person')
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const session = useSession()
  const helps = useRepresents().usable.length > 0
  const close = () => {
    // Focus goes back to the name before anything else takes it.
    dialog.current?.close()
    onClose()
  }
  useEffect(() => {
    const sheet = dialog.current
    if (!sheet?.open) sheet?.showModal()
    // Not on the first row: one who holds Enter too long would change person.
    focusHeading(sheet)
    // A press beside it, which what is in it fills: begun and ended there, and not the second of the press that opened it.
    let begun = false
    const begin = ({ target }: Event) => {
      begun = target === sheet
    }
    const beside = ({ target, detail }: MouseEvent) =>
      begun && detail < 2 && target === sheet && sheet?.close()
    sheet?.addEventListener('pointerdown', begin)
    sheet?.addEventListener('click', beside)
    return () => {
      sheet?.removeEventListener('pointerdown', begin)
      sheet?.removeEventListener('click', beside)
    }
  }, [])
  return (
    <dialog ref={dialog} className={styles['sheet']} aria-labelledby={id} onClose={onClose}>
      <div className={styles['all']}>
        <h2 id={id}>{helps ? t('whose') : t('loggedIn', { name: nameOf(session) })}</h2>
        {/* Whatever cannot be drawn, the way back and out are there. */}
        <RenderBoundary>
          <People close={close} />
        </RenderBoundary>
        <div className={styles['buttons']}>
          <button type="button" {...asButton('secondary')} onClick={close}>
            {t('close')}
          </button>
          <button type="button" {...asButton('secondary')} onClick={() => void leave('left')}>
            {t('logOut')}
          </button>
        </div>
      </div>
    </dialog>
  )
}

/** A row for each one may see, and where more stands of them. */
function People({ close }: { close: () => void }) {
  const t = useTexts('person')
  const relation = useRelationWords()
  const session = useSession()
  const { pause } = useVisit()
  const { usable, setAside } = useRepresents()
  const shown = useSubject()
  const mine = useIsOwn() && !pause
  // Beside another's care, or on a page that was stopped, nothing of one's own or of a third is told.
  const nextOf = (who: Who) => (mine ? who : undefined)
  return (
    <>
      {usable.length > 0 ? (
        <ul role="list" className={styles['rows']}>
          <Row
            to={{ personId: undefined, name: nameOf(session) }}
            relation={t('you')}
            current={mine}
            next={nextOf(whoOf(session, { subject: undefined, preview: undefined, pause: undefined }))}
            close={close}
          />
          {usable.map((one, place) => (
            <Row
              key={one.personId}
              to={one}
              relation={relation(one)}
              current={!pause && shown.personId === one.personId}
              next={
                place < mostNext && one.see.includes('tidslinje')
                  ? nextOf(whoFor(session, one.personId))
                  : undefined
              }
              close={close}
            />
          ))}
        </ul>
      ) : (
        <p>{t(setAside.length > 0 ? 'nobodyNow' : 'nobody')}</p>
      )}
      {/* A page that was stopped leads nowhere until it is chosen whose it is. */}
      {!pause && (
        <ul role="list" className={styles['ways']}>
          {usable.length > 0 && (
            <li>
              <Link to={paths.hjalpa()} onClick={close}>
                {t('hjalpa')}
              </Link>
            </li>
          )}
          {usable.length + setAside.length > 0 && (
            <li>
              <Link to={paths.person()} onClick={close}>
                {t('rights')}
              </Link>
            </li>
          )}
          <li>
            <Link to={paths.ombud()} onClick={close}>
              {t('ombud')}
            </Link>
          </li>
        </ul>
      )}
    </>
  )
}

type RowProps = {
  to: { personId: string | undefined; name: string | undefined }
  relation: string
  current: boolean
  /** Absent where what is next for the person is not told. */
  next: Who | undefined
  close: () => void
}

function Row({ to, relation, current, next, close }: RowProps) {
  const t = useTexts('person')
  const word = useTexts('ombud')
  const switchTo = useSwitch()
  const id = useId()
  const name = to.name ?? word('protected')
  const choose = () => {
    close()
    if (!current) void switchTo({ personId: to.personId, name: to.personId && to.name })
  }
  return (
    <li className={styles['row']}>
      <Initials name={to.name} />
      <div className={styles['what']}>
        <button
          type="button"
          className={styles['choose']}
          aria-current={current || undefined}
          aria-label={t('show', { name })}
          aria-describedby={id}
          onClick={choose}
        >
          {name}
        </button>
        {current && (
          <p className={styles['current']}>
            <Icon name="check" /> {t('current')}
          </p>
        )}
        <p id={id}>
          <WithSource>{sentence(relation)}</WithSource>
        </p>
        {next && (
          <RenderBoundary>
            <NextOf who={next} />
          </RenderBoundary>
        )}
      </div>
    </li>
  )
}
