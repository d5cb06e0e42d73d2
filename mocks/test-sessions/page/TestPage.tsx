import { useRef, useState } from 'react'
import { asButton } from '#ui/button.ts'
import { Conduct } from './Conduct.tsx'
import { Files } from './Files.tsx'
import { Prepare } from './Prepare.tsx'
import { Results } from './Results.tsx'
import styles from './TestPage.module.css'
import { useTestSession } from './use-test-session.ts'

const views = { prepare: 'Förbered', conduct: 'Genomför', results: 'Resultat' } as const
type View = keyof typeof views

/** The leader's page. The participant's window is another, where nothing of this is seen. */
export function TestPage() {
  const session = useTestSession()
  const [view, setView] = useState<View>('prepare')
  const heading = useRef<HTMLHeadingElement>(null)
  const go = (to: View) => {
    setView(to)
    // Drawn before it takes focus.
    setTimeout(() => heading.current?.focus())
  }
  return (
    <main className={`content ${styles['page']}`}>
      <h1>Testsession</h1>
      <p>
        Du som leder testet har den här sidan. Deltagaren får ett eget fönster med bara portalen. Inget lämnar
        webbläsaren, och inget sparas förrän du sparar det.
      </p>
      <nav aria-label="Testsession" className={styles['views']}>
        {(Object.keys(views) as View[]).map((one) => (
          <button
            key={one}
            type="button"
            {...asButton(view === one ? 'primary' : 'secondary')}
            aria-current={view === one ? 'page' : undefined}
            onClick={() => go(one)}
          >
            {views[one]}
          </button>
        ))}
      </nav>
      <Files session={session} />
      <h2 ref={heading} tabIndex={-1}>
        {views[view]}
      </h2>
      {view === 'prepare' && <Prepare session={session} onDone={() => go('conduct')} />}
      {view === 'conduct' && <Conduct session={session} onDone={() => go('results')} />}
      {view === 'results' && <Results session={session} />}
    </main>
  )
}
