import { useSendOnce } from '#platform/queries/send-once.ts'
import { bookingAnswerSchema } from './contract.ts'

/**
 * `POST /api/tidslinje/boka`: books a free time of a unit, once. Nothing is taken for booked before the source has said so; then
 * times, list and översikt are fetched anew.
 */
export const useBooking = (unit: string) =>
  useSendOnce(`boka ${unit}`, {
    schema: bookingAnswerSchema,
    send: ({ time }: { time: string }) => ({ resource: 'tidslinje/boka', body: { time } }),
    makesStale: ['tidslinje'],
  })
