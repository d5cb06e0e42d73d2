import { languageCodes, languages } from '#platform/i18n/language.ts'
import { variants } from '#platform/variants/variants.ts'
import { Choice } from './Choice.tsx'
import styles from './Panel.module.css'
import type { SectionProps } from './section.ts'
import { parts as words } from './fault-list.ts'
import { variantWords } from './variant-words.ts'

/** Language, light or dark, and which design of those that are compared. */
export function Look({ parts, change }: SectionProps) {
  const chosen = words(parts.variant)
  return (
    <section className={styles['section']} aria-label="Utseende">
      <h3>Utseende</h3>
      <Choice
        label="Språk"
        value={parts.sprak}
        options={languageCodes.map((code) => [code, languages[code].name])}
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
      {Object.entries(variants).map(([place, { name }]) => {
        const designs = variantWords.filter((one) => one.place === place)
        const isOfPlace = (word: string) => designs.some((one) => one.word === word)
        return (
          <Choice
            key={place}
            label={name}
            value={chosen.find(isOfPlace) ?? designs[0]?.word ?? ''}
            options={designs.map((one) => [one.word, one.name])}
            onChange={(word) => {
              const rest = chosen.filter((one) => !isOfPlace(one))
              change({ variant: [...rest, ...(word === designs[0]?.word ? [] : [word])].join(',') })
            }}
          />
        )
      })}
    </section>
  )
}
