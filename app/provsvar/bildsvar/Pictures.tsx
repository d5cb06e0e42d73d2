import { sourceName } from '#platform/answer/ItemSource.tsx'
import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { OutLink } from '#platform/links/OutLink.tsx'
import { webAddress } from '#platform/links/outward.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { Card } from '#ui/Card.tsx'
import { List, ListRow } from '#ui/List.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import type { Outcome, Picture, Reply } from '../contract.ts'
import { useAboutWords } from '../provsvaret/about-words.ts'
import { usePictureWords } from './picture-words.ts'

const mostRows = 20

type Props = {
  reply: Reply
  outcome: Outcome
  /** Within a surface of its own. */
  bare?: boolean
}

/** The pictures that came with a reply, each with the way to it; those that were taken and did not come are told too. */
export function Pictures({ reply, outcome: { pictures, examinations }, bare = false }: Props) {
  const t = useTexts('bildsvar')
  const taken = examinations.reduce((sum, { images = 0 }) => sum + images, 0)
  const missing = Math.max(0, taken - pictures.length)
  if (pictures.length === 0 && missing === 0) return null
  const all = pictures.map((picture, index) => ({ picture, place: index + 1 }))
  const source = quoted(sourceName(reply.source))
  const content = (
    <>
      {all.length > 0 && (
        <SomeFirst items={all} first={mostRows}>
          {(some) => (
            <List>
              {some.map(({ picture, place }) => (
                <PictureRow key={place} reply={reply} picture={picture} place={place} />
              ))}
            </List>
          )}
        </SomeFirst>
      )}
      {missing > 0 && (
        <p>
          <WithSource>
            {pictures.length === 0
              ? t('notSent', { count: missing, source })
              : t('someSent', { count: missing, source })}
          </WithSource>
        </p>
      )}
    </>
  )
  return bare ? content : <Card title={t('pictures')}>{content}</Card>
}

type RowProps = { reply: Reply; picture: Picture; place: number }

/** A picture: the way to it here, at its source, or only what it is and whom to ask. */
function PictureRow({ reply: { id, source }, picture, place }: RowProps) {
  const t = useTexts('bildsvar')
  const words = usePictureWords()
  const about = useAboutWords()
  const { size, reference, at } = picture
  const from = quoted(sourceName(source))
  const name = words.kind(picture)
  const day = about.day(at)
  return (
    <ListRow
      title={words.title(picture, place)}
      level={3}
      leads={size ? (shown) => <Link to={paths.svarsbild(id, String(place))}>{shown}</Link> : undefined}
    >
      <p>{[name, day].filter(Boolean).join(' · ')}</p>
      {!size &&
        (reference && webAddress(reference) ? (
          <p>
            <OutLink to={reference}>
              <WithSource>{t('elsewhere', { source: from, place })}</WithSource>
            </OutLink>
          </p>
        ) : (
          <p>
            <WithSource>{t('notHere', { source: from })}</WithSource>
          </p>
        ))}
    </ListRow>
  )
}
