import { representedBy } from '../platform/rights.ts'
import { broughtId, personaIds, personaOf } from '../worlds/personas.ts'
import type { World } from '../worlds/world.ts'
import { Check, Choice } from './Choice.tsx'
import styles from './Panel.module.css'
import type { SectionProps } from './section.ts'
import { parts as words, withWord } from './fault-list.ts'
import { capabilityChoices } from './link.ts'

const capabilityWords: Readonly<Record<string, string>> = {
  'viktigt-for-mig': 'Skriva ”Viktigt för mig”',
  'ge-samtycke': 'Svara på frågor om samtycke',
  sparra: 'Spärra, och ta bort spärrar',
  foresla: 'Ta emot förslag till planer',
  'utse-ombud': 'Ha utsedda ombud (annars ger de ingen rätt)',
}

/** Who is logged in, whom she is shown as the ombud of, and what the platform may do. */
export function Person({ parts, change, world }: SectionProps & { world: World }) {
  const helped = representedBy(world, personaOf(world.persona))
  return (
    <section className={styles['section']} aria-label="Person">
      <h3>Person</h3>
      <Choice
        label="Inloggad"
        value={parts.varld}
        options={[...personaIds, ...(parts.varld === broughtId ? [broughtId] : [])].map((id) => [
          id,
          personaOf(id).description,
        ])}
        onChange={(varld) => change({ varld })}
      />
      {helped.length > 0 && (
        <Choice
          label="Visas som ombud för"
          value={parts.ombud}
          options={[
            ['', 'ingen, de egna uppgifterna'],
            ...helped.map(({ id, description }) => [id, description] as const),
          ]}
          onChange={(ombud) => change({ ombud })}
        />
      )}
      <Check
        label="Inloggad från början"
        checked={parts.inloggad === 'ja'}
        onChange={(on) => change({ inloggad: on ? 'ja' : 'nej' })}
      />
      <fieldset>
        <legend>Plattformen får</legend>
        {capabilityChoices.map((name) => (
          <Check
            key={name}
            label={capabilityWords[name] ?? name}
            checked={words(parts.kan).includes(name)}
            onChange={(on) => change({ kan: withWord(parts.kan, name, on) })}
          />
        ))}
      </fieldset>
    </section>
  )
}
