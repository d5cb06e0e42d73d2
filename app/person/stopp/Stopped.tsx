import { useTexts } from '#platform/i18n/use-texts.ts'
import { useSwitch } from '../use-switch.ts'
import { useRepresents, useSubject } from '#platform/session/session.ts'
import { type Pause, stayHere } from '#platform/session/visit.ts'
import { asButton } from '#ui/button.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { useFocusedHeading } from '#platform/browser/focus-heading.ts'
import styles from './Stopp.module.css'

type Props = { pause: Exclude<Pause, { kind: 'ended' }> }

/** In the place of a page, while or because the person is changed. Nothing of anybody stands on it but the names. */
export default function Stopped({ pause }: Props) {
  if (pause.kind === 'switching') return <Switching name={pause.name} />
  if (pause.kind === 'lost') return <Lost name={pause.name} />
  return <Elsewhere chosen={pause.subject} />
}

function Switching({ name }: { name: string | undefined }) {
  const t = useTexts('stopp')
  return (
    <PageHeading
      title={name ? t('switching', { name }) : t('switchingAny')}
      documentTitle={t('switchingAny')}
    >
      <p role="status">{t('wait')}</p>
    </PageHeading>
  )
}

function Lost({ name }: { name: string | undefined }) {
  const t = useTexts('stopp')
  const switchTo = useSwitch()
  useFocusedHeading()
  return (
    <>
      <PageHeading
        title={t('lost.title', { name: name ?? t('protected') })}
        documentTitle={t('lost.documentTitle')}
      >
        <p>{t('lost.text')}</p>
      </PageHeading>
      <button
        type="button"
        {...asButton()}
        onClick={() => void switchTo({ personId: undefined, name: undefined })}
      >
        {t('toMine')}
      </button>
    </>
  )
}

/** In another tab another person was chosen: this one waits to be told whose it is to be. */
function Elsewhere({ chosen }: { chosen: string | undefined }) {
  const t = useTexts('stopp')
  const switchTo = useSwitch()
  const { usable } = useRepresents()
  const here = useSubject()
  const other = usable.find(({ personId }) => personId === chosen)
  useFocusedHeading()
  const hereName = here.name ?? t('protected')
  const otherName = other?.name ?? t('protected')
  return (
    <>
      <PageHeading title={t('elsewhere.title')}>
        <p>
          {chosen === undefined
            ? t('elsewhere.ownThere', { here: hereName })
            : t('elsewhere.there', { there: otherName })}{' '}
          {here.own ? t('elsewhere.ownHere') : t('elsewhere.here', { here: hereName })}
        </p>
      </PageHeading>
      <div className={styles['choices']}>
        <button
          type="button"
          {...asButton()}
          onClick={() => void switchTo({ personId: chosen, name: other?.name })}
        >
          {chosen === undefined ? t('showMine') : t('show', { name: otherName })}
        </button>
        <button type="button" {...asButton('secondary')} onClick={stayHere}>
          {here.own ? t('keepMine') : t('keep', { name: hereName })}
        </button>
      </div>
    </>
  )
}
