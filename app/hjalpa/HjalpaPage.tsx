import { AboutContext } from '#platform/answer/access.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useSwitch } from '../person/use-switch.ts'
import { paths } from '../paths.ts'
import { whoFor, useRepresents, useSession } from '#platform/session/session.ts'
import type { Usable } from '#platform/session/represents.ts'
import Asides from '#platform/session/varfor/Asides.tsx'
import { asButton } from '#ui/button.ts'
import { Card } from '#ui/Card.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Contacts } from './Contacts.tsx'
import styles from './HjalpaPage.module.css'
import { PartBoundary } from './Part.tsx'
import { Tasks } from './Tasks.tsx'
import { Times } from './Times.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'

/** `/hjalpa`: everyone one helps, side by side: what is coming, what is to be done and whom to turn to. */
export default function HjalpaPage() {
  const t = useTexts('hjalpa')
  const { usable, setAside } = useRepresents()
  return (
    <>
      <PageHeading title={t('title')}>
        <p>{usable.length > 0 ? t('intro') : t('nobody')}</p>
      </PageHeading>
      {usable.length === 0 && (
        <p>
          <Link to={paths.ombud()}>{t('ombud')}</Link>
        </p>
      )}
      <div className={styles['people']}>
        {usable.map((one) => (
          <Helped key={one.personId} one={one} />
        ))}
      </div>
      {setAside.length > 0 && (
        <Card title={t('aside')}>
          <Asides all={setAside} />
        </Card>
      )}
    </>
  )
}

/** One person. The name is on every row too, so that no row can be taken for another's. */
function Helped({ one }: { one: Usable }) {
  const t = useTexts('hjalpa')
  const word = useTexts('ombud')
  const session = useSession()
  const switchTo = useSwitch()
  const name = one.name ?? word('protected')
  const short = one.name?.split(' ')[0] ?? t('protectedShort')
  const who = whoFor(session, one.personId)
  return (
    <section className={styles['person']} aria-label={name}>
      <h2>{name}</h2>
      {one.relation && (
        <p className={styles['relation']}>
          <WithSource>{t('relation', { relation: quoted(one.relation) })}</WithSource>
        </p>
      )}
      <button
        type="button"
        {...asButton('secondary')}
        onClick={() => void switchTo({ personId: one.personId, name: one.name })}
      >
        {t('show', { name })}
      </button>
      <AboutContext value={one.personId}>
        <PartBoundary title={t('times')} name={name}>
          <Times who={who} name={name} short={short} />
        </PartBoundary>
        <PartBoundary title={t('tasks')} name={name}>
          <Tasks who={who} name={name} short={short} />
        </PartBoundary>
        <PartBoundary title={t('contacts')} name={name}>
          <Contacts who={who} name={name} short={short} />
        </PartBoundary>
      </AboutContext>
    </section>
  )
}
