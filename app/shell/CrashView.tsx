import { useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Acute } from './Acute.tsx'

/** When a page could not be loaded or drawn at all. Also stands alone, outside the frame. */
export function CrashView() {
  const t = useTexts('shell')
  const tAnswer = useTexts('answer')
  return (
    <div className="content">
      <PageHeading title={t('crash.title')}>
        <p>{tAnswer('lost.text')}</p>
        <Acute />
      </PageHeading>
      <button type="button" {...asButton()} onClick={() => location.reload()}>
        {tAnswer('lost.reload')}
      </button>
    </div>
  )
}
