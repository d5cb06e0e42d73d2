import { useParams } from 'react-router'
import { OneAnswer } from '#platform/answer/OneAnswer.tsx'
import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { Back } from '#ui/Back.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { Stack } from '#ui/Stack.tsx'
import { paths } from '../../paths.ts'
import { FileAnswer } from '#platform/dokument/FileAnswer.tsx'
import { usePictureWords } from '../bildsvar/picture-words.ts'
import { useResultWords } from '../provord/use-result-words.ts'
import { useProvsvar } from '../queries.ts'
import { useBild } from './queries.ts'

/** `/provsvar/:id/bild/:place`: one picture, or another file, of a reply, shown in the page. */
export default function BildPage() {
  const t = useTexts('bildsvar')
  const words = useResultWords()
  const pictures = usePictureWords()
  const { id = '', place = '' } = useParams()
  const result = useProvsvar()
  const reply = result.data?.items.find((one) => one.id === id)
  const picture = reply?.outcome?.pictures[Number(place) - 1]
  const kind = words.kind(reply?.outcome?.kind ?? 'imaging')
  return (
    <>
      <Back>
        <Link to={paths.provsvaret(id)}>{t('backToReply')}</Link>
      </Back>
      <PageHeading
        title={reply ? words.title({ id, newest: reply, earlier: [] }) : kind}
        documentTitle={kind}
      >
        {picture && (
          <p>
            <WithSource>{`${pictures.title(picture, Number(place))} · ${pictures.kind(picture)}`}</WithSource>
          </p>
        )}
      </PageHeading>
      <OneAnswer result={result} area="provsvar" id={id} notFound={t('noPicture')}>
        {() =>
          reply &&
          picture?.size && (
            <Stack>
              <File key={`${id} ${place}`} id={id} place={place} title={kind} />
              <AboutItem source={reply.source} />
            </Stack>
          )
        }
      </OneAnswer>
    </>
  )
}

function File({ id, place, title }: { id: string; place: string; title: string }) {
  return <FileAnswer result={useBild(id, place)} title={`${title} ${place}`} name={title} />
}
