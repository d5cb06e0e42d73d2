import { markAnswerSchema } from '../overenskommelser/contract.ts'
import { useAnswerMutation } from '#platform/queries/answer-mutation.ts'

type Mark = {
  agreement: string
  commitment: string
  done: boolean
  /** The Swedish day that it is of, when it comes again. */
  day: string | undefined
}

/** `POST /api/overenskommelser/{id}/gjort`: tells the source that a task is done, or not. */
export const useMark = () =>
  useAnswerMutation({
    schema: markAnswerSchema,
    send: ({ agreement, ...body }: Mark) => ({
      resource: `overenskommelser/${agreement}/gjort`,
      area: 'att-gora',
      body,
    }),
    makesStale: ['overenskommelser'],
  })
