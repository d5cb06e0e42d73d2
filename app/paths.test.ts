import { matchRoutes } from 'react-router'
import { describe, expect, test } from 'vitest'
import { paths } from './paths.ts'
import { pages } from './routes.tsx'

const routes = pages.map(({ path }) => ({ path }))
const elsewhere = Object.entries(paths).filter(([name]) => name !== 'oversikt')

describe('paths', () => {
  test.each(elsewhere)('%s leads to a page', (_name, path) => {
    const found = matchRoutes(routes, path('a-1', '2'))
    expect(found?.at(-1)?.route.path).toBe(path(':id', ':place'))
  })

  test('every page but the last, for what is not found, has a path', () => {
    const known = elsewhere.map(([, path]) => path(':id', ':place'))
    expect(
      pages
        .map(({ path }) => path)
        .filter((path) => path !== '*')
        .toSorted(),
    ).toEqual(known.toSorted())
  })

  test('an unknown address leads to the view that says so', () => {
    expect(matchRoutes(routes, '/finns-inte')?.at(-1)?.route.path).toBe('*')
  })

  test('no address carries anything of a person', () => {
    for (const path of Object.values(paths))
      expect(path('a-1', '2')).toMatch(/^\/([a-z]+\/){0,2}([a-z-]*|a-1)(\/[a-z]+\/2)?$/)
  })
})
