import { useTexts } from '#platform/i18n/use-texts.ts'
import { useNavigate } from 'react-router'
import { useSwitch } from '../use-switch.ts'
import { paths } from '../../paths.ts'
import { useRepresents, useSession, useSubject } from '#platform/session/session.ts'
import { asButton } from '#ui/button.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { useFocusedHeading } from '#platform/browser/focus-heading.ts'
import styles from './Stopp.module.css'

/** In the place of a page that belonged to another than the one shown now: whose it is, and whether to change. */
export default function OtherOwner({ personId }: { personId: string }) {
  const t = useTexts('stopp')
  const navigate = useNavigate()
  const switchTo = useSwitch()
  const session = useSession()
  const { usable } = useRepresents()
  const here = useSubject()
  useFocusedHeading()
  const mine = personId === session.person.id
  const other = usable.find((one) => one.personId === personId)
  const name = other?.name ?? t('protected')
  const stay = () => void navigate(paths.oversikt(), { replace: true })
  const now = here.own ? t('owner.nowMine') : t('owner.now', { name: here.name ?? t('protected') })
  const mayShow = mine || other !== undefined
  return (
    <>
      <PageHeading title={t('owner.title')}>
        <p>
          {mine ? t('owner.mine') : other ? t('owner.other', { name }) : t('owner.nobody')} {now}
        </p>
      </PageHeading>
      <div className={styles['choices']}>
        {mayShow && (
          <button
            type="button"
            {...asButton()}
            onClick={() =>
              void switchTo({ personId: mine ? undefined : personId, name: other?.name }, { stay: true })
            }
          >
            {mine ? t('showMine') : t('show', { name })}
          </button>
        )}
        <button type="button" {...asButton(mayShow ? 'secondary' : 'primary')} onClick={stay}>
          {here.own ? t('keepMine') : t('keep', { name: here.name ?? t('protected') })}
        </button>
      </div>
    </>
  )
}
