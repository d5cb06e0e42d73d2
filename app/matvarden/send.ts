import { useSendOnce } from '#platform/queries/send-once.ts'
import { type Correction, type NewValue, sentSchema } from './contract.ts'

const makesStale = ['matvarden']

/** `POST /api/matvarden`: a new value, to all that are agreed. */
export const useSendValue = (plan: string) =>
  useSendOnce(`matvarden ${plan}`, {
    schema: sentSchema,
    send: (body: NewValue) => ({ resource: 'matvarden', body }),
    makesStale,
  })

/** `POST /api/matvarden/{id}/rattelse`: another value in place of one that is wrong. */
export const useSendCorrection = (id: string) =>
  useSendOnce(`matvarden ratta ${id}`, {
    schema: sentSchema,
    send: (body: Correction) => ({ resource: `matvarden/${id}/rattelse`, body }),
    makesStale,
  })

/** `POST /api/matvarden/{id}/igen`: the value once more, to those that have not got it. */
export const useSendAgain = (id: string) =>
  useSendOnce(`matvarden igen ${id}`, {
    schema: sentSchema,
    send: (body: object) => ({ resource: `matvarden/${id}/igen`, body }),
    makesStale,
  })
