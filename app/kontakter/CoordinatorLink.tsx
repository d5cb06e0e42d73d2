import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../paths.ts'
import { useMay } from '#platform/session/session.ts'
import { useBegaran } from './queries.ts'

/** For one without a fast vårdkontakt: the way to ask for one, or that it has been asked for. */
export function CoordinatorLink() {
  const t = useTexts('kontakter')
  const { data } = useBegaran()
  const mayAsk = useMay('do', 'kontakter')
  if (!mayAsk) return null
  return (
    <p>
      <Link to={paths.begaran()}>{t(data?.sent ? 'asked' : 'ask')}</Link>
    </p>
  )
}
