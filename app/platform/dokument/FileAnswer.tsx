import type { UseQueryResult } from '@tanstack/react-query'
import { Failure } from '#platform/answer/Failure.tsx'
import type { FetchedFile } from '#platform/answer/fetch.ts'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { FileView } from './FileView.tsx'

type Props = {
  result: Pick<UseQueryResult<FetchedFile>, 'data' | 'error' | 'isFetching' | 'refetch'>
  /** What the file is called where it is drawn. */
  title: string
  /** What it is saved as, without its ending. */
  name: string
}

/** A file on the page: on its way, as it came, or why it did not. */
export function FileAnswer({ result: { data, error, isFetching, refetch }, title, name }: Props) {
  if (data) return <FileView file={data} title={title} name={name} />
  if (error) return <Failure error={error} retrying={isFetching} onRetry={() => void refetch()} />
  return <SkeletonRows rows={5} height="tall" />
}
