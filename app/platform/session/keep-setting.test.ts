import { QueryObserver } from '@tanstack/react-query'
import { afterEach, expect, test, vi } from 'vitest'
import { queryClient } from '#platform/queries/query-client.ts'
import { keepSetting } from './keep-setting.ts'

const who = { personId: 'p-2', actorId: 'a-1', actorType: 'subject_of_care_agent' } as const
const session = (folded: string[]) => ({
  actor: { actorId: 'a-1' },
  settings: { 'p-1': 'own', 'p-2': { order: [], folded } },
})

/** A page that shows the session, and the ways to answer each question of it. */
function showing() {
  const answers: ((session: unknown) => void)[] = []
  const observer = new QueryObserver(queryClient, {
    queryKey: ['session'],
    queryFn: () => new Promise((resolve) => answers.push(resolve)),
    staleTime: Infinity,
  })
  return { answers, stop: observer.subscribe(() => undefined) }
}
const known = () => queryClient.getQueryData(['session'])

afterEach(() => queryClient.clear())

test('what has been chosen is told at once, of that person and for that reader alone', () => {
  queryClient.setQueryData(['session'], session([]))
  keepSetting(who, { order: [], folded: ['contacts'] })
  expect(known()).toEqual(session(['contacts']))
  keepSetting({ ...who, actorId: 'a-9' }, { order: [], folded: [] })
  expect(known()).toEqual(session(['contacts']))
})

test('a session that was asked for before does not take it back', async () => {
  queryClient.setQueryData(['session'], session([]))
  const { answers, stop } = showing()
  void queryClient.invalidateQueries({ queryKey: ['session'] })
  await vi.waitFor(() => expect(answers).toHaveLength(1))
  keepSetting(who, { order: [], folded: ['contacts'] })
  answers[0]?.(session([]))
  await vi.waitFor(() => expect(answers).toHaveLength(2))
  expect(known()).toEqual(session(['contacts']))
  answers[1]?.(session(['contacts', 'plans']))
  await vi.waitFor(() => expect(known()).toEqual(session(['contacts', 'plans'])))
  stop()
})
