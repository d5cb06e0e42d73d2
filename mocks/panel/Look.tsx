import { variants } from '#platform/variants/contract.ts'
import { Choice } from './Choice.tsx'
import styles from './Panel.module.css'
import type { SectionProps } from './section.ts'
import { parts as words } from './fault-list.ts'

const variantNames: Readonly<Record<string, string>> = {
  'tidslinje-manad': 'per månad',
  'tidslinje-vecka': 'per vecka',
  'oversikt-kort': 'teman som kort',
  'oversikt-strom': 'allt i en ström',
}
const places: Readonly<Record<string, string>> = { tidslinje: 'Tidslinjen', oversikt: 'Översikten' }

/** Language, light or dark, and which design of those that are compared. */
export function Look({ parts, change }: SectionProps) {
  const chosen = words(parts.variant)
  return (
    <section className={styles['section']} aria-label="Utseende">
      <h3>Utseende</h3>
      <Choice
        label="Språk"
        value={parts.sprak}
        options={[
          ['sv', 'Svenska'],
          ['en', 'English'],
        ]}
        onChange={(sprak) => change({ sprak })}
      />
      <Choice
        label="Tema"
        value={parts.tema}
        options={[
          ['system', 'som enheten'],
          ['ljust', 'ljust'],
          ['morkt', 'mörkt'],
        ]}
        onChange={(tema) => change({ tema })}
      />
      {Object.entries(variants).map(([place, [first, ...others]]) => {
        const other = chosen.find((one) => one.startsWith(`${place}-`))
        return (
          <Choice
            key={place}
            label={places[place] ?? place}
            value={other ?? `${place}-${first}`}
            options={[first, ...others].map((one) => [
              `${place}-${one}`,
              variantNames[`${place}-${one}`] ?? one,
            ])}
            onChange={(word) => {
              const rest = chosen.filter((one) => !one.startsWith(`${place}-`))
              change({ variant: [...rest, ...(word === `${place}-${first}` ? [] : [word])].join(',') })
            }}
          />
        )
      })}
    </section>
  )
}
