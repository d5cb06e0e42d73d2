import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { asButton } from '#ui/button.ts'
import { Calls } from './Calls.tsx'
import { LinkBox } from './LinkBox.tsx'
import { Look } from './Look.tsx'
import { OwnSection } from './own/OwnSection.tsx'
import styles from './Panel.module.css'
import { Person } from './Person.tsx'
import { Responsible } from './Responsible.tsx'
import { Sources } from './Sources.tsx'
import { Time } from './Time.tsx'
import type { LinkParts, LinkProblem } from './link.ts'
import { pretend } from './pretend-device.ts'
import type { OpenPrototype } from './prototype.ts'

/** So wide a window has room for the panel beside the portal, in px; in others it lies over, on the side one chooses. */
const leastBeside = 960

/** The key that opens and closes the panel. */
const key = 'F2'

/** What a test leader changes, beside the portal: whose world, which sources, what is wrong, what time it is, how it looks. */
export function Panel({ prototype }: { prototype: OpenPrototype }) {
  const parts = useSyncExternalStore(prototype.subscribe, prototype.parts)
  const [open, setOpen] = useState(false)
  const [left, setLeft] = useState(false)
  const [problems, setProblems] = useState<readonly LinkProblem[]>([])
  const opener = useRef<HTMLButtonElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  // Before anybody can see that it is there.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === key) setOpen((was) => !was)
      else if (event.key === 'Escape') setOpen(false)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  const wasOpen = useRef(open)
  useEffect(() => {
    if (wasOpen.current === open) return
    wasOpen.current = open
    if (open) heading.current?.focus()
    else opener.current?.focus()
  }, [open])
  useEffect(() => {
    const { dataset } = document.documentElement
    const beside = matchMedia(`(min-width: ${leastBeside}px)`)
    const place = () => {
      if (open && beside.matches) dataset['panel'] = left ? 'left' : 'right'
      else delete dataset['panel']
      pretend({ narrower: open && beside.matches })
    }
    place()
    beside.addEventListener('change', place)
    return () => beside.removeEventListener('change', place)
  }, [open, left])
  const change = (some: LinkParts) => setProblems(prototype.change(some))
  if (!open) {
    return (
      <aside aria-label="Testpanel">
        <button
          ref={opener}
          type="button"
          className={styles['opener']}
          aria-keyshortcuts={key}
          onClick={() => setOpen(true)}
        >
          Test
        </button>
      </aside>
    )
  }
  const section = { parts, change }
  return (
    <aside aria-label="Testpanel" className={`${styles['panel']} ${left ? styles['left'] : ''}`}>
      <div className={styles['top']}>
        <h2 ref={heading} tabIndex={-1}>
          Testpanel
        </h2>
        <button type="button" {...asButton('secondary')} onClick={() => setLeft(!left)}>
          {left ? 'Till höger' : 'Till vänster'}
        </button>
        <button type="button" {...asButton('secondary')} onClick={() => setOpen(false)}>
          Stäng
        </button>
      </div>
      {problems.length > 0 && (
        <div role="alert" className={styles['problem']}>
          {problems.map(({ parameter, value, valid }) => (
            <p key={parameter}>
              {`${parameter}=${value} går inte. Det här går: ${valid.slice(0, 20).join(', ') || 'inget'}.`}
            </p>
          ))}
        </div>
      )}
      <LinkBox parts={parts} />
      <Person {...section} world={prototype.world()} />
      <Sources {...section} />
      <OwnSection parts={parts} leave={() => setOpen(false)} />
      <Time {...section} />
      <Look {...section} />
      {prototype.world().capabilities.includes('propose') && <Responsible prototype={prototype} />}
      <Calls />
      <p>
        <a href="#/testpanel" onClick={() => setTimeout(() => location.reload())}>
          Alla färdiga världar
        </a>
      </p>
    </aside>
  )
}
