import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useParams } from 'react-router'
import { paths } from '../../paths.ts'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { Failure } from '#platform/answer/Failure.tsx'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { RenderBoundary } from '#platform/answer/RenderBoundary.tsx'
import { saveFile } from '#platform/browser/save-file.ts'
import type { FetchedFile } from '#platform/answer/fetch.ts'
import { NotHere } from '#platform/session/NotHere.tsx'
import { asButton } from '#ui/button.ts'
import { Fact, Facts } from '#ui/Facts.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { Stack } from '#ui/Stack.tsx'
import type { CarePlan } from '../contract.ts'
import { useFactWords } from '../fakta/fact-words.ts'
import { usePlanWords } from '../plan-words.ts'
import { useDokument, useVardplaner } from '../queries.ts'
import styles from './DokumentPage.module.css'
import { fileKind, kindOfMediaType, textOf } from './file-kind.ts'

const PdfView = lazy(() => import('./PdfView.tsx'))

/** `/vardplaner/:id/dokument/:place`: one document of a plan, shown in the page. */
export default function DokumentPage() {
  const t = useTexts('dokument')
  const words = usePlanWords()
  const facts = useFactWords()
  const { id = '', place = '' } = useParams()
  const result = useVardplaner()
  const plan = result.data?.items.find((one) => one.id === id)
  const content = plan?.content[Number(place) - 1]
  const notHere = (
    <NotHere resource="vardplaner" id={id}>
      {t('notFound')}
    </NotHere>
  )
  return (
    <>
      <p>
        <Link to={paths.vardplan(id)}>{t('back')}</Link>
      </p>
      <PageHeading title={plan ? words.title(plan) : t('one')} documentTitle={t('one')}>
        {content && <p>{facts.document(content)}</p>}
      </PageHeading>
      <AnswerView
        result={result}
        area="vardplaner"
        empty={notHere}
        skeleton={<SkeletonRows rows={5} height="tall" />}
      >
        {() =>
          plan && content && content.size !== undefined ? (
            <Stack>
              <Facts>
                <Fact label={t('from')}>{plan.documentTime && words.date(plan.documentTime)}</Fact>
                <Fact label={t('signed')}>{facts.signed(plan)}</Fact>
              </Facts>
              <Document key={`${id} ${place}`} plan={plan} place={place} title={words.title(plan)} />
              <ItemSource source={plan.source} />
            </Stack>
          ) : (
            notHere
          )
        }
      </AnswerView>
    </>
  )
}

type DocumentProps = { plan: CarePlan; place: string; title: string }

function Document({ plan, place, title }: DocumentProps) {
  const { data, error, isFetching, refetch } = useDokument(plan.id, place)
  if (data) return <File file={data} plan={plan} title={title} />
  if (error) return <Failure error={error} retrying={isFetching} onRetry={() => void refetch()} />
  return <SkeletonRows rows={5} height="tall" />
}

/** What a phone can open without giving up, in bytes. */
const mostBytes = 25_000_000

function File({
  file: { bytes, mediaType },
  plan,
  title,
}: {
  file: FetchedFile
  plan: CarePlan
  title: string
}) {
  const t = useTexts('dokument')
  const words = usePlanWords()
  const kind = fileKind(bytes)
  const called = kindOfMediaType(mediaType)
  const ending = kind === 'pdf' ? 'pdf' : kind === 'text' ? 'txt' : (mediaType.split(/[/;]/)[1] ?? 'bin')
  const huge = bytes.length > mostBytes
  return (
    <>
      {called !== kind && kind !== 'unknown' && (
        <Notice tone="info">{t('mislabelled', { called: mediaType, kind: t(`kind.${kind}`) })}</Notice>
      )}
      <p>
        <button
          type="button"
          {...asButton('secondary')}
          onClick={() => saveFile(bytes, mediaType, `${words.kind(plan)}.${ending}`)}
        >
          {t('save')}
        </button>
      </p>
      {huge && (
        <Notice tone="warn" title={t('huge.title')}>
          <p>{t('huge.text')}</p>
        </Notice>
      )}
      {!huge && kind === 'pdf' && (
        <RenderBoundary>
          <Suspense fallback={<p role="status">{t('opening')}</p>}>
            <PdfView bytes={bytes} title={title} />
          </Suspense>
        </RenderBoundary>
      )}
      {!huge && kind === 'image' && <Picture bytes={bytes} title={title} />}
      {!huge && kind === 'text' && (
        <p className={styles['plain']} lang="sv">
          {textOf(bytes)}
        </p>
      )}
      {kind === 'unknown' && (
        <Notice tone="warn" title={t('unknown.title')}>
          <p>{t('unknown.text')}</p>
        </Notice>
      )}
    </>
  )
}

/** An image on a canvas: an address of its own would need more of the content security policy. */
function Picture({ bytes, title }: { bytes: Uint8Array<ArrayBuffer>; title: string }) {
  const t = useTexts('dokument')
  const canvas = useRef<HTMLCanvasElement>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let gone = false
    const draw = async () => {
      const image = await createImageBitmap(new Blob([bytes]))
      const on = canvas.current
      if (gone || !on) return
      on.width = image.width
      on.height = image.height
      on.getContext('2d')?.drawImage(image, 0, 0)
      image.close()
    }
    draw().catch(() => {
      if (!gone) setFailed(true)
    })
    return () => {
      gone = true
    }
  }, [bytes])
  if (failed) {
    return (
      <Notice tone="warn" title={t('broken.title')}>
        <p>{t('broken.text')}</p>
      </Notice>
    )
  }
  return <canvas ref={canvas} role="img" aria-label={t('picture', { title })} className={styles['picture']} />
}
