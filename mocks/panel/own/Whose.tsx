import type { OwnAnswers, OwnState } from '../../own-answers/own-answers.ts'
import { personaByNumber } from '../../worlds/personas.ts'
import { Choice } from '../Choice.tsx'
import type { SectionProps } from '../section.ts'
import styles from './Own.module.css'
import { nameOf, records } from './words.ts'

type Props = { own: OwnAnswers; state: OwnState } & Pick<SectionProps, 'parts'> & {
    change: (parts: { kallor: string }) => unknown
  }

/** Whom of those in the files one sees, what kind of source they are from, and whether others are seen beside it. */
export function Whose({ own, state, parts, change }: Props) {
  const { persons, chosen, principal } = state
  const persona = personaByNumber(chosen)
  return (
    <section className={styles['whose']} aria-label="Vems svar, och varifrån">
      {persons.length > 1 && (
        <div>
          <Choice
            label="Vem som visas"
            value={chosen ?? ''}
            options={persons.map((one) => [one.number, `${nameOf(one)}, ${records(one.records)}`])}
            onChange={own.choose}
          />
          <p className={styles['quiet']}>
            Filerna handlar om {persons.length} personer. De andras uppgifter visas inte.
          </p>
        </div>
      )}
      {persons.length === 1 && persons[0] && <p>Visas som {nameOf(persons[0])}.</p>}
      {persons.length === 0 && <p>Ingen post säger vem den handlar om. De visas som en testperson.</p>}
      <Choice
        label="Din källa är"
        value={principal}
        options={[
          ['region', 'en region'],
          ['kommun', 'en kommun'],
          ['privat', 'en privat utförare'],
        ]}
        onChange={(value) => {
          const one = (['region', 'kommun', 'privat'] as const).find((each) => each === value)
          if (one) own.setPrincipal(one)
        }}
      />
      {persona && (
        <div>
          <Choice
            label="De andra källorna"
            value={parts.kallor === 'ingen' ? 'ingen' : 'alla'}
            options={[
              ['alla', 'visas bredvid'],
              ['ingen', 'visas inte'],
            ]}
            onChange={(kallor) => change({ kallor })}
          />
          <p className={styles['quiet']}>
            Numret är {persona.person.givenName}s i prototypen. Svaren visas som uppgifter om{' '}
            {persona.person.givenName}.
          </p>
        </div>
      )}
    </section>
  )
}
