import { globSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isValidElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test, vi } from 'vitest'
import { Specimen } from './Specimen.tsx'
import { parts } from './parts.ts'

/** The components of which something was made. */
const drawn = vi.hoisted(() => new Set<unknown>())

vi.mock('react/jsx-dev-runtime', async (original) => {
  const real = await original<{ jsxDEV: (type: unknown, ...more: unknown[]) => unknown }>()
  return {
    ...real,
    jsxDEV: (type: unknown, ...more: unknown[]) => {
      drawn.add(type)
      return real.jsxDEV(type, ...more)
    },
  }
})

const ui = resolve(import.meta.dirname, '../../../app/ui')

/** What `app/ui` exports, by name. */
const exported = new Map(
  (
    await Promise.all(
      globSync('*.{ts,tsx}', { cwd: ui }).map(
        async (file) => Object.entries((await import(join(ui, file))) as object) as [string, unknown][],
      ),
    )
  ).flat(),
)

describe('the parts', () => {
  test('every export of app/ui is named by a part, and no part names anything else', () => {
    const named = parts.flatMap(({ names }) => names).filter((name) => !name.endsWith('.css'))
    expect(named.toSorted()).toEqual([...exported.keys()].toSorted())
    expect(globSync('*.css', { cwd: ui })).toEqual(
      expect.arrayContaining(parts.flatMap(({ names }) => names).filter((name) => name.endsWith('.css'))),
    )
  })

  test.each(parts.map((part) => [part.id, part] as const))('%s draws what it names', (_, part) => {
    drawn.clear()
    for (const state of part.states) {
      for (const type of typesIn(state.show)) drawn.add(type)
      renderToStaticMarkup(<Specimen state={state} ground={undefined} shown={['ljust']} />)
    }
    const components = part.names.filter((name) => /^[A-Z]/.test(name) && exported.has(name))
    expect(components.filter((name) => !drawn.has(exported.get(name)))).toEqual([])
  })

  test.each(parts)(
    'the states of $title have names of their own, and when to use it is a sentence',
    (part) => {
      expect(new Set(part.states.map(({ name }) => name)).size).toBe(part.states.length)
      expect(part.when).toMatch(/\.$/)
    },
  )
})

/** What was made when the file of the part was loaded, before anything is drawn. */
function typesIn(node: ReactNode): unknown[] {
  if (Array.isArray(node)) return node.flatMap(typesIn)
  if (!isValidElement<Record<string, ReactNode>>(node)) return []
  return [node.type, ...Object.values(node.props).flatMap(typesIn)]
}
