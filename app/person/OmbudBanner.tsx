import { useTexts } from '#platform/i18n/use-texts.ts'
import { usePreview, useSwitch } from './use-switch.ts'
import type { Subject } from '#platform/session/session.ts'
import { useVisit } from '#platform/session/visit.ts'
import { asButton } from '#ui/button.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './OmbudBanner.module.css'

/** Always in view while another's data is shown, or the own as another would see it: whose it is, and the way back. */
export function OmbudBanner({ subject: { own, name } }: { subject: Subject }) {
  const t = useTexts('shell')
  const { preview } = useVisit()
  const switchTo = useSwitch()
  const showAs = usePreview()
  if (own && !preview) return null
  return (
    <section className={styles['banner']} aria-label={t('ombud.label')}>
      <p>
        <Icon name="contacts" />
        <span>
          {preview
            ? t('ombud.preview', { name: preview.name })
            : t('ombud.shownFor', { name: name ?? t('ombud.protected') })}
        </span>
      </p>
      <button
        type="button"
        {...asButton('secondary')}
        onClick={() =>
          void (preview ? showAs(undefined) : switchTo({ personId: undefined, name: undefined }))
        }
      >
        {t(preview ? 'ombud.endPreview' : 'ombud.back')}
      </button>
    </section>
  )
}
