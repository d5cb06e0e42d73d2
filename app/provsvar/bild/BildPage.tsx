import { useParams } from 'react-router'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isPart } from '#platform/answer/coverage.ts'
import { Failure } from '#platform/answer/Failure.tsx'
import { WholeSource } from '#platform/answer/ItemSource.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { NotHere } from '#platform/session/NotHere.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { Stack } from '#ui/Stack.tsx'
import { paths } from '../../paths.ts'
import { FileView } from '#platform/dokument/FileView.tsx'
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
  const waiting = <SkeletonRows rows={5} height="tall" />
  // One that is still asked may have it.
  const notHere = isPart(result.data) ? (
    waiting
  ) : (
    <NotHere resource="provsvar" id={id}>
      {t('noPicture')}
    </NotHere>
  )
  return (
    <>
      <p>
        <Link to={paths.provsvaret(id)}>{t('backToReply')}</Link>
      </p>
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
      <AnswerView result={result} area="provsvar" empty={notHere} skeleton={waiting}>
        {() =>
          reply && picture?.size ? (
            <Stack>
              <File key={`${id} ${place}`} id={id} place={place} title={kind} />
              <WholeSource source={reply.source} />
            </Stack>
          ) : (
            notHere
          )
        }
      </AnswerView>
    </>
  )
}

function File({ id, place, title }: { id: string; place: string; title: string }) {
  const { data, error, isFetching, refetch } = useBild(id, place)
  if (data) return <FileView file={data} title={`${title} ${place}`} name={title} />
  if (error) return <Failure error={error} retrying={isFetching} onRetry={() => void refetch()} />
  return <SkeletonRows rows={5} height="tall" />
}
