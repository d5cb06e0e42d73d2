import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { asButton } from '#ui/button.ts'
import { reportOf } from '../../coverage/report-of.ts'
import type { Incoming } from '../../own-answers/own-answers.ts'
import { timeIn } from '../../worlds/lookup.ts'
import type { OpenPrototype } from '../prototype.ts'
import { FileList } from './FileList.tsx'
import { Intake } from './Intake.tsx'
import styles from './Own.module.css'
import { ownPlace } from './own-place.ts'
import { Report } from './Report.tsx'
import { ownAnswersOf } from './shown-here.ts'
import { tally } from './words.ts'
import { Whose } from './Whose.tsx'

/** Where one drops answers of one's own system, sees what each is, and shows them as a resident would see them. */
export function OwnPage({ prototype }: { prototype: OpenPrototype }) {
  const own = ownAnswersOf(prototype)
  const state = useSyncExternalStore(own.subscribe, own.state)
  const parts = useSyncExternalStore(prototype.subscribe, prototype.parts)
  const [said, setSaid] = useState('')
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const list = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
    heading.current?.focus()
  }, [])
  const { files } = state
  // The files of a state are those that are shown with it.
  const report = useMemo(
    () => state.files.length > 0 && reportOf(own.shown(), timeIn(prototype.world())),
    [own, state, prototype],
  )
  const isShown = files.some(({ outcome }) => outcome.kind === 'read')
  const isAsked = files.length === 0 && (parts.varld === 'egen' || parts.egna === 'ja')
  const add = async (incoming: readonly Incoming[]) => {
    setSaid(`Läser ${incoming.length === 1 ? 'en fil' : `${incoming.length} filer`} …`)
    const added = await own.add(incoming, (done, all) => {
      if (all > 1) setSaid(`Läser fil ${done + 1} av ${all} …`)
    })
    setSaid(`${added === 1 ? 'En fil är läst' : `${added} filer är lästa`}. ${tally(own.state().files)}`)
    list.current?.focus()
  }
  const clear = () => {
    own.clear()
    setSaid('Alla filer är borttagna.')
    heading.current?.focus()
  }
  const leave = () => {
    dialog.current?.close()
    ownPlace.set(false)
  }
  const show = () => {
    leave()
    if (!/^(?:#\/?)?$/.test(location.hash)) location.hash = '#/'
    document.querySelector<HTMLElement>('#root h1')?.focus()
  }
  return (
    <dialog ref={dialog} className={styles['page']} aria-labelledby="egna-svar" onClose={leave}>
      <div className={styles['inner']}>
        <div className={styles['top']}>
          <h2 id="egna-svar" ref={heading} tabIndex={-1}>
            Egna svar
          </h2>
          <button type="button" {...asButton('secondary')} onClick={leave}>
            Stäng
          </button>
        </div>
        {isAsked && (
          <p className={styles['asked']}>
            <strong>Välj filerna igen.</strong> Egna svar är aldrig med i en länk, och de är borta när sidan
            laddas om.
          </p>
        )}
        <p>
          Se hur svar ur ert eget system blir för en invånare. Filerna läses i webbläsaren. De skickas
          ingenstans och sparas inte.
        </p>
        <Intake take={(incoming) => void add(incoming)} />
        <p role="status" className={styles['said']}>
          {said}
        </p>
        {files.length > 0 && (
          <>
            {isShown && <Whose own={own} state={state} parts={parts} change={prototype.change} />}
            <div className={styles['row']}>
              {isShown && (
                <button type="button" {...asButton()} onClick={show}>
                  Visa översikten
                </button>
              )}
              <button type="button" {...asButton('secondary')} onClick={clear}>
                Ta bort alla filer
              </button>
            </div>
            <FileList own={own} state={state} heading={list} say={setSaid} />
            {report && report.contracts.length > 0 && <Report report={report} say={setSaid} />}
          </>
        )}
      </div>
    </dialog>
  )
}
