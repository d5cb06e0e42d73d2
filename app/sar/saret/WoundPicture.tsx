import { useContext, useState } from 'react'
import { sourceName } from '#platform/answer/ItemSource.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { OutLink } from '#platform/links/OutLink.tsx'
import { webAddress } from '#platform/links/outward.ts'
import { asButton } from '#ui/button.ts'
import { ToOthersContext } from '#ui/to-others.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { FileAnswer } from '#platform/dokument/FileAnswer.tsx'
import type { WoundEntry, WoundPicture as Picture } from '../contract.ts'
import { useSarbild } from '../queries.ts'
import { useWoundWords } from '../sarord/use-wound-words.ts'
import styles from './SaretPage.module.css'

type Props = { entry: WoundEntry; picture: Picture; place: number }

/** A picture of a wound: not fetched, and not seen, before somebody chooses to, and hidden again by the same button. */
export function WoundPicture({ entry, picture: { size, reference, at = entry.at }, place }: Props) {
  const t = useTexts('saret')
  const theme = useTexts('sarord')
  const words = useWoundWords()
  const [isShown, setShown] = useState(false)
  const toOthers = useContext(ToOthersContext)
  const day = at ? words.day(at) : t('withoutDate')
  const title = entry.pictures.length > 1 ? t('pictureOf', { place, day }) : t('picture', { day })
  if (toOthers) return null
  if (!size) return <Elsewhere entry={entry} reference={reference} title={title} />
  return (
    <div className={styles['picture']}>
      <button type="button" {...asButton('secondary')} onClick={() => setShown(!isShown)}>
        {t(isShown ? 'hide' : 'show', { picture: title })}
      </button>
      {isShown && <Shown entry={entry.id} place={String(place)} title={title} name={theme('one')} />}
    </div>
  )
}

function Shown({ entry, place, title, name }: { entry: string; place: string; title: string; name: string }) {
  return <FileAnswer result={useSarbild(entry, place)} title={title} name={name} />
}

type ElsewhereProps = { entry: WoundEntry; reference: string | undefined; title: string }

/** One that did not come: the way to it, or who has it. */
function Elsewhere({ entry: { source }, reference, title }: ElsewhereProps) {
  const t = useTexts('saret')
  const name = quoted(sourceName(source))
  return (
    <p>
      {reference && webAddress(reference) ? (
        <OutLink to={reference}>
          <WithSource>{t('elsewhere', { picture: title, source: name })}</WithSource>
        </OutLink>
      ) : (
        <WithSource>{t('notHere', { picture: title, source: name })}</WithSource>
      )}
    </p>
  )
}
