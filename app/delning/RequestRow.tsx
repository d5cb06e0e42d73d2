import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { ListRow } from '#ui/List.tsx'
import { quoted } from '#ui/SourceText.tsx'
import { paths } from '../paths.ts'
import type { ConsentRequest } from './contract.ts'
import { useSharingWords } from './delningsord/use-sharing-words.ts'
import { WhatIsRead } from './delningsord/WhatIsRead.tsx'

/** A question: may this one read? Leads to where it is answered. */
export function RequestRow({ request }: { request: ConsentRequest }) {
  const t = useTexts('delning')
  const words = useSharingWords()
  const { id, reader, asker, information, answer, source } = request
  return (
    <ListRow
      label={t('asks', { asker: quoted(asker.name) })}
      title={t('mayRead', { reader: words.reader(reader) })}
      level={3}
      leads={(shown) => <Link to={paths.samtyckesfraga(id)}>{shown}</Link>}
    >
      <WhatIsRead information={information} />
      {answer && <p>{t('saidNo', { day: words.day(answer.at) })}</p>}
      <ItemSource source={source} />
    </ListRow>
  )
}
