import { useParams } from 'react-router'
import { OneAnswer } from '#platform/answer/OneAnswer.tsx'
import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { Back } from '#ui/Back.tsx'
import { inShort } from '#ui/in-short.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { quoted } from '#ui/SourceText.tsx'
import { Stack } from '#ui/Stack.tsx'
import { paths } from '../../paths.ts'
import { FileAnswer } from '#platform/dokument/FileAnswer.tsx'
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
      <OneAnswer result={result} area="inkorg" id={id} notFound={t('noFile')}>
        {() =>
          message &&
          file?.size && (
            <Stack>
              <File key={`${id} ${place}`} id={id} place={place} title={file.name} />
              <AboutItem source={message.source} />
            </Stack>
          )
        }
      </OneAnswer>
    </>
  )
}

type Props = { id: string; place: string; title: string | undefined }

function File({ id, place, title }: Props) {
  const t = useTexts('inkorgsord')
  return <FileAnswer result={useInkorgsfil(id, place)} title={inShort(title ?? t('file'))} name={t('file')} />
}
