import { ok, refused, type Broken } from './test-broken.ts'
import { aboutOf, answers, every, isPath, json, pathOf, problemOf, withHeader } from './test-changes.ts'

export const brokenWire: readonly Broken[] = [
  ['lets answers be kept', ['no-store'], () => answers(ok, withHeader('Cache-Control', 'max-age=60'))],
  ['lets refusals be kept', ['no-store'], () => answers(refused, withHeader('Cache-Control', undefined))],
  [
    'refuses with a page',
    ['problems-formed'],
    () =>
      answers(refused, (given) =>
        withHeader('Content-Type', 'text/html')({ ...given, body: '<h1>Fel</h1>' }),
      ),
  ],
  [
    'refuses with another status in the body',
    ['problems-formed'],
    () => answers(refused, ({ status }) => problemOf(status, { status: 200 })),
  ],
  [
    'tells the code behind a refusal',
    ['problems-silent'],
    () => answers(refused, ({ status }) => problemOf(status, { detail: 'Error\n    at door (api.js:7:1)' })),
  ],
  [
    'repeats who was asked about',
    ['problems-silent'],
    () => answers(refused, ({ status }, request) => problemOf(status, { detail: aboutOf(request) ?? '' })),
  ],
  [
    'is open to every site',
    ['cors-closed'],
    () => answers(every, withHeader('Access-Control-Allow-Origin', '*')),
  ],
  [
    'is open to the site that asks',
    ['cors-closed'],
    () =>
      answers(
        ({ headers }) => headers.has('Origin'),
        (given, { headers }) => withHeader('Access-Control-Allow-Origin', headers.get('Origin') ?? '')(given),
      ),
  ],
  [
    'sets a cookie for scripts',
    ['cookies-guarded'],
    () => answers(isPath('kallor'), withHeader('Set-Cookie', 'besok=1; SameSite=Lax')),
  ],
  [
    'packs without saying that it varies',
    ['compressed-read'],
    () => answers(every, withHeader('Vary', undefined)),
  ],
  [
    'breaks on an id that it does not know',
    ['unknown-id'],
    () =>
      answers(
        (request) => pathOf(request).includes('kontroll-inget'),
        () => problemOf(500),
      ),
  ],
  [
    'has an answer to every address',
    ['unknown-address'],
    () =>
      answers(
        (request) => pathOf(request).startsWith('kontroll'),
        () => json(200, {}),
      ),
  ],
  [
    'takes what is only read',
    ['method-refused'],
    () =>
      answers(
        ({ method }) => method === 'PATCH',
        () => json(200, {}),
      ),
  ],
  [
    'breaks on HEAD',
    ['head-harmless'],
    () =>
      answers(
        ({ method }) => method === 'HEAD',
        () => problemOf(500),
      ),
  ],
  [
    'breaks on a strange address',
    ['odd-questions'],
    () =>
      answers(
        ({ url }) => url.includes('%E0%A4%A'),
        () => problemOf(500),
      ),
  ],
  [
    'sends half a file',
    ['files-whole'],
    () =>
      answers(
        (request, given) => ok(request, given) && /\/(fil|bild|dokument)\b/.test(pathOf(request)),
        (given) => ({ ...given, body: given.body.slice(1) }),
      ),
  ],
  [
    'says that a thing is of another',
    ['owner-told'],
    () =>
      answers(isPath('tillhor'), (given, { url }) =>
        url.includes('resurs=kontakter') && given.status === 200 ? json(200, { personId: 'p-annan' }) : given,
      ),
  ],
]
