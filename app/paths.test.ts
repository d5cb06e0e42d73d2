import { matchRoutes } from 'react-router'
import { describe, expect, test } from 'vitest'
import { paths } from './paths.ts'
import { routes } from './routes.tsx'

describe('paths', () => {
  test.each(Object.entries(paths))('%s leads to a page', (_name, path) => {
    const found = matchRoutes(routes, path('a-1', '2'))
    expect(found?.at(-1)?.route.path).toBe(path(':id', ':place'))
  })

  test('an unknown address leads to the view that says so', () => {
    expect(matchRoutes(routes, '/finns-inte')?.at(-1)?.route.path).toBe('*')
  })

  test('no address carries anything of a person', () => {
    for (const path of Object.values(paths))
      expect(path('a-1', '2')).toMatch(/^\/([a-z]+\/)?([a-z-]*|a-1)(\/[a-z]+\/2)?$/)
  })
})
