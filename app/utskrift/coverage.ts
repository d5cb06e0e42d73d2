import type { AnswerState } from '#platform/answer/CardAnswer.tsx'
import type { Source } from '#platform/answer/contract.ts'
import { coverageOf, isPart, joinedStatus } from '#platform/answer/coverage.ts'
import { joinNames } from '#platform/answer/names.ts'
import { isWithheld } from '#platform/http/api-error.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'

/** How the sources fared in all that a paper is made of. */
export function useCoverage(results: AnswerState<{ source: Source }>[]) {
  const t = useTexts('utskrift')
  const joined = joinedStatus(results.flatMap(({ data }) => data ?? []))
  return {
    ...coverageOf(joined),
    messages: joined.processingStatus.filter(({ message }) => message),
    waiting: results.some(({ data, error }) => (!data && !error) || isPart(data)),
    failed: results.some(({ data, error }) => !data && error && !isWithheld(error)),
    names: (some: { sourceName?: string | undefined }[]) =>
      joinNames(
        some.map(({ sourceName }) => sourceName),
        t('and'),
        t('unknownSource'),
      ),
  }
}
