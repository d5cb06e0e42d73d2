import type { Answered, Seen } from '../client.ts'
import { judgeEach, type Rule, type Shown, well } from '../rule.ts'
import type { Trial } from '../trial.ts'
import { isObject, nodesIn } from '../walk.ts'
import { hasNumber } from '../personal-number.ts'
import { seenStatus, typeOf } from './status.ts'

const none = 'nothing was answered'
const noData = 'nothing was answered with 200'
const answeredIn = ({ seen }: Trial): Answered[] => seen.filter((one): one is Answered => !one.lost)

const losses = {
  unreachable: 'no connection',
  silent: 'no answer in time',
  cut: 'the answer was cut, or could not be unpacked',
  'too-large': 'more than 32 MB',
}

const answered: Rule = {
  id: 'answered',
  says: 'Every question is answered in time, to its end, with at most 32 MB.',
  because: 'The portal waits 30 seconds, and then says that the platform does not answer.',
  judge: ({ seen }) =>
    judgeEach(seen, none, ({ address, lost }): Shown => {
      if (lost === 'given-up') return []
      return lost ? { address, seen: losses[lost] } : well
    }),
}

/** True of what is a file, and no JSON. */
const isFile = ({ asking: { path } }: Seen) => /\/(fil|bild|dokument)(\/|$)/.test(path)

const type: Rule = {
  id: 'content-type',
  says: 'What is answered with 200 is `application/json`, but for files.',
  because: 'A page of a proxy would be taken for data, and data for a page.',
  judge: (trial) =>
    judgeEach(jsonsIn(trial), noData, (seen): Shown => {
      const is = typeOf(seen.headers)
      return is === 'application/json' ? well : { address: seen.address, seen: is || 'no Content-Type' }
    }),
}

const jsonsIn = (trial: Trial) =>
  answeredIn(trial).filter(
    (seen) => seen.status >= 200 && seen.status < 300 && !isFile(seen) && isWithBody(seen),
  )
const isWithBody = ({ asking: { method } }: Seen) => method !== 'HEAD' && method !== 'OPTIONS'

const json: Rule = {
  id: 'json-read',
  says: 'What is called JSON is JSON, in UTF-8, and whole.',
  because: 'The portal can show nothing of anything else.',
  judge: (trial) =>
    judgeEach(
      jsonsIn(trial).filter(({ headers }) => typeOf(headers) === 'application/json'),
      'no answer was called JSON',
      ({ json: read, address, text }): Shown => {
        if (read === undefined) return { address, seen: 'no JSON' }
        return text.includes('\uFFFD') ? { address, seen: 'signs that are not UTF-8' } : well
      },
    ),
}

const store: Rule = {
  id: 'no-store',
  says: 'Every answer, refusals too, says `Cache-Control: no-store`.',
  because: 'Data of health must not stay in a browser that others use, or in a proxy.',
  judge: (trial) =>
    judgeEach(answeredIn(trial).filter(isOfApi), none, ({ headers, address }): Shown => {
      const isKept = !/(^|[\s,])no-store([\s,]|$)/i.test(headers.get('Cache-Control') ?? '')
      return isKept ? { address, seen: 'no Cache-Control: no-store' } : well
    }),
}

/** What a server of HTTP says by itself of an address or a head that is too long. */
const isOfApi = ({ status }: Answered) => ![413, 414, 431].includes(status)

const refusalsIn = (trial: Trial) =>
  answeredIn(trial).filter((seen) => seen.status >= 300 && isOfApi(seen) && isWithBody(seen))

const problems: Rule = {
  id: 'problems-formed',
  says: 'A refusal is `application/problem+json` (RFC 9457) with `type`, `title`, the same `status`, and a `code` of small letters.',
  because: 'The portal and those who help its users go by the code.',
  judge: (trial) =>
    judgeEach(refusalsIn(trial), 'nothing was refused', (seen): Shown => {
      const { address, status, headers } = seen
      if (typeOf(headers) !== 'application/problem+json') return { address, seen: seenStatus(seen) }
      const body = (seen.json ?? {}) as Record<string, unknown>
      const lacks = [
        typeof body['type'] !== 'string' && 'type',
        typeof body['title'] !== 'string' && 'title',
        body['status'] !== status && 'status',
        !/^[a-z0-9-]{1,60}$/.test(String(body['code'])) && 'code',
      ].filter((name) => name !== false)
      return lacks.map((name) => ({ address, seen: `${name}: is missing, or not as it should be` }))
    }),
}

/** What only code says: a trace of calls, the name of a class of errors, a statement to a database. */
const traces =
  /\n\s+at \S|Traceback \(most|node_modules|\.(java|cs|py|ts|js|go|rb|php):\d+|Exception\b|\bSELECT .{1,200} FROM\b|ORA-\d{5}|stack ?trace/i

const silent: Rule = {
  id: 'problems-silent',
  says: 'A refusal tells nothing of the code behind it, and repeats nothing that was asked.',
  because: 'It is read by whoever asks, and helps nobody but one who wants in.',
  judge: (trial) =>
    judgeEach(refusalsIn(trial), 'nothing was refused', ({ address, text, asking }): Shown => {
      const about = asking.headers?.['Subject-Of-Care']
      return [
        ...(traces.test(text) ? [{ address, seen: 'a trace of code' }] : []),
        ...(about && text.includes(about) ? [{ address, seen: 'the id that was asked about' }] : []),
      ]
    }),
}

const cookies: Rule = {
  id: 'cookies-guarded',
  says: 'A cookie is `HttpOnly` and `SameSite=Lax` or `Strict`, and over https `Secure`.',
  because: 'No script may read the log-in, and no other site may use it.',
  judge: (trial) =>
    judgeEach(
      [...trial.cookiesSet, ...cookiesIn(answeredIn(trial))],
      'no cookie was set',
      ({ address, cookie }): Shown => {
        const lacks = [
          !/;\s*httponly\s*(;|$)/i.test(cookie) && 'HttpOnly',
          !/;\s*samesite=(lax|strict)\s*(;|$)/i.test(cookie) && 'SameSite',
          trial.isSecure && !/;\s*secure\s*(;|$)/i.test(cookie) && 'Secure',
        ].filter((name) => name !== false)
        return lacks.map((name) => ({ address, seen: `a cookie without ${name}` }))
      },
    ),
}

const cookiesIn = (all: readonly Answered[]) =>
  all.flatMap(({ address, headers }) => headers.getSetCookie().map((cookie) => ({ address, cookie })))

const personal: Rule = {
  id: 'numbers-untold',
  says: 'No answer holds a personnummer or samordningsnummer, of anybody: not in its body, a header, or an id.',
  because: 'It never leaves the platform: all that is sent can be read in the browser.',
  isAfterAll: true,
  judge: (trial) =>
    judgeEach(
      answeredIn(trial),
      none,
      ({ address, text, json: read, headers }): Shown => {
        const told = [...headers].map(([, value]) => value)
        // A sign in JSON may be written by its number, so what is read is looked through too.
        const escaped = text.includes(String.raw`\u`) ? [...nodesIn(read)] : []
        const values = escaped.flatMap(({ name, value }) => [name, typeof value === 'string' ? value : ''])
        return [text, ...told, ...values].some(hasNumber) ? { address, seen: 'a personnummer' } : well
      },
      isTelling,
    ),
}

/** True of an answer that tells something: items, or another thing than a list of them. */
function isTelling({ status, json: read }: Answered): boolean {
  if (status >= 300 || !isObject(read)) return false
  return Array.isArray(read['items']) ? read['items'].length > 0 : true
}

export const ofWire = {
  name: 'Every answer',
  rules: [answered, type, json, store, problems, silent, cookies, personal].map((rule) => ({
    ...rule,
    needsNoSession: true as const,
  })),
}
