import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { ListRow } from '#ui/List.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { paths } from '../paths.ts'
import type { Consent } from './contract.ts'
import { useSharingWords } from './delningsord/use-sharing-words.ts'
import { WhatIsRead } from './delningsord/WhatIsRead.tsx'

/** Somebody who may read, or has read: who, what and for how long. Leads to all of it. */
export function ConsentRow({ consent }: { consent: Consent }) {
  const t = useTexts('delningsord')
  const words = useSharingWords()
  const { id, reader, type, information, partly, source } = consent
  const within = words.within(reader)
  return (
    <ListRow
      label={type === 'Consent' ? undefined : words.kind(consent)}
      title={words.reader(reader)}
      level={3}
      leads={(shown) => <Link to={paths.ettSamtycke(id)}>{shown}</Link>}
    >
      {within && (
        <p>
          <WithSource>{within}</WithSource>
        </p>
      )}
      <p>{words.standing(consent)}</p>
      <WhatIsRead information={information} />
      {partly && <p>{t('partly')}</p>}
      <ItemSource source={source} />
    </ListRow>
  )
}
