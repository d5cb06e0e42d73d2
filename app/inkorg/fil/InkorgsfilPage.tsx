import { useParams } from 'react-router'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isPart } from '#platform/answer/coverage.ts'
import { Failure } from '#platform/answer/Failure.tsx'
import { WholeSource } from '#platform/answer/ItemSource.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { NotHere } from '#platform/session/NotHere.tsx'
import { Back } from '#ui/Back.tsx'
import { inShort } from '#ui/in-short.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { quoted } from '#ui/SourceText.tsx'
import { Stack } from '#ui/Stack.tsx'
import { paths } from '../../paths.ts'
import { FileView } from '#platform/dokument/FileView.tsx'
import { useFileWords } from '#platform/dokument/filslag/file-words.ts'
import { useInkorg, useInkorgsfil } from '../queries.ts'

/** `/inkorg/:id/fil/:place`: a file of a message, shown in the page. */
export default function InkorgsfilPage() {
  const t = useTexts('inkorgsord')
  const words = useFileWords()
  const { id = '', place = '' } = useParams()
  const result = useInkorg()
  const message = result.data?.items.find((one) => one.id === id)
  const file = message?.files[Number(place) - 1]
  const waiting = <SkeletonRows rows={5} height="tall" />
  // One that is still asked may have it.
  const notHere = isPart(result.data) ? (
    waiting
  ) : (
    <NotHere resource="inkorg" id={id}>
      {t('noFile')}
    </NotHere>
  )
  return (
    <>
      <Back>
        <Link to={message ? paths.trad(message.thread) : paths.inkorg()}>
          {message ? t('toMessage') : t('back')}
        </Link>
      </Back>
      <PageHeading title={quoted(file?.name) ?? t('file')} documentTitle={t('file')}>
        {file && <p>{words(file)}</p>}
      </PageHeading>
      <AnswerView result={result} area="inkorg" empty={notHere} skeleton={waiting}>
        {() =>
          message && file?.size ? (
            <Stack>
              <File key={`${id} ${place}`} id={id} place={place} title={file.name} />
              <WholeSource source={message.source} />
            </Stack>
          ) : (
            notHere
          )
        }
      </AnswerView>
    </>
  )
}

type Props = { id: string; place: string; title: string | undefined }

function File({ id, place, title }: Props) {
  const t = useTexts('inkorgsord')
  const { data, error, isFetching, refetch } = useInkorgsfil(id, place)
  if (data) return <FileView file={data} title={inShort(title ?? t('file'))} name={t('file')} />
  if (error) return <Failure error={error} retrying={isFetching} onRetry={() => void refetch()} />
  return <SkeletonRows rows={5} height="tall" />
}
