import { asButton } from '#ui/button.ts'
import type { Producer } from '../catalogue/producer.ts'
import { type ProducerId, producers } from '../catalogue/producers.ts'
import { apiFaults } from '../worlds/faults/api-faults.ts'
import { resources } from '../worlds/faults/faults.ts'
import { indexFaults } from '../worlds/faults/index-faults.ts'
import { producerFaults } from '../worlds/faults/producer-faults.ts'
import { sourcePresets } from '../worlds/source-presets.ts'
import { Check, Choice } from './Choice.tsx'
import styles from './Panel.module.css'
import type { SectionProps } from './section.ts'
import { faultOf, parts as words, withFault, withWord } from './fault-list.ts'

const presets = [
  ['alla', 'Alla'],
  ['region', 'Bara region'],
  ['kommun', 'Bara kommun'],
  ['bada', 'Båda'],
  ['ingen', 'Ingen'],
] as const

const optionsOf = (faults: Readonly<Record<string, { description: string }>>) => [
  ['', 'som det ska'] as const,
  ...Object.entries(faults).map(([name, { description }]) => [name, description] as const),
]
const producerOptions = optionsOf(producerFaults)
const apiOptions = optionsOf(apiFaults)

/** Which sources are connected, and what is wrong with each, as a whole or one service at a time. */
export function Sources({ parts, change }: SectionProps) {
  const connected = sourcePresets[parts.kallor] ?? words(parts.kallor)
  const isOn = (id: ProducerId) => connected.includes(id)
  const set = (target: string, fault: string) => change({ fel: withFault(parts.fel, target, fault) })
  const connect = (id: ProducerId, on: boolean) => {
    const next = withWord(connected.join(','), id, on)
    change({ kallor: next === '' ? 'ingen' : next })
  }
  return (
    <section className={styles['section']} aria-label="Källor">
      <h3>Källor</h3>
      <div className={styles['presets']} role="group" aria-label="Förval">
        {presets.map(([id, name]) => (
          <button
            key={id}
            type="button"
            {...asButton('secondary')}
            aria-pressed={sameSources(connected, sourcePresets[id] ?? [])}
            onClick={() => change({ kallor: id })}
          >
            {name}
          </button>
        ))}
      </div>
      {producers.map((producer: Producer & { id: ProducerId }) => (
        <fieldset key={producer.id}>
          <legend>{producer.name}</legend>
          <Check label="Ansluten" checked={isOn(producer.id)} onChange={(on) => connect(producer.id, on)} />
          {isOn(producer.id) && (
            <>
              <Choice
                label="Svarar"
                value={faultOf(parts.fel, producer.id)}
                options={producerOptions}
                onChange={(fault) => set(producer.id, fault)}
              />
              <details>
                <summary>Varje tjänst för sig</summary>
                {producer.contracts.map((contract) => (
                  <Choice
                    key={contract}
                    label={contract}
                    value={faultOf(parts.fel, `${producer.id}.${contract}`)}
                    options={producerOptions}
                    onChange={(fault) => set(`${producer.id}.${contract}`, fault)}
                  />
                ))}
              </details>
            </>
          )}
        </fieldset>
      ))}
      <fieldset>
        <legend>Plattformen</legend>
        {Object.entries(indexFaults).map(([fault, { label }]) => (
          <Check
            key={fault}
            label={label}
            checked={faultOf(parts.fel, 'index') === fault}
            onChange={(on) => set('index', on ? fault : '')}
          />
        ))}
        <Choice
          label="Översikts-API:t"
          value={faultOf(parts.fel, 'api')}
          options={apiOptions}
          onChange={(fault) => set('api', fault)}
        />
        <details>
          <summary>Varje resurs för sig</summary>
          {resources.map((resource) => (
            <Choice
              key={resource}
              label={resource}
              value={faultOf(parts.fel, `api.${resource}`)}
              options={apiOptions}
              onChange={(fault) => set(`api.${resource}`, fault)}
            />
          ))}
        </details>
      </fieldset>
    </section>
  )
}

const sameSources = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((one) => others.includes(one))
