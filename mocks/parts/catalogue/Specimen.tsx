import { HeadingsUnder } from '#ui/headings-under.ts'
import { WhoseContext } from '#ui/PageHeading.tsx'
import type { Part, State } from './part.ts'
import { type Scheme, schemes } from './schemes.ts'
import styles from './Specimen.module.css'

type Props = { state: State; ground: Part['ground']; shown: readonly Scheme[] }

/** A part in one state, in each of the schemes. */
export function Specimen({ state, ground, shown }: Props) {
  return (
    <figure className={styles['specimen']} data-state={state.name} data-both={shown.length > 1 || undefined}>
      <figcaption>
        <strong>{state.name}</strong>
        {state.note && <span>{state.note}</span>}
      </figcaption>
      <div className={styles['panes']}>
        {shown.map((scheme) => (
          <div
            key={scheme}
            role="group"
            aria-label={schemes[scheme]}
            aria-hidden={state.picture}
            inert={state.picture ?? false}
            data-scheme={scheme}
            data-ground={ground}
            className={styles['pane']}
          >
            <WhoseContext value={undefined}>
              {/* The parts stand under the h3 of this page, but for those that are only looked at. */}
              <HeadingsUnder value={state.picture ? 0 : 2}>{state.show}</HeadingsUnder>
            </WhoseContext>
          </div>
        ))}
      </div>
    </figure>
  )
}
