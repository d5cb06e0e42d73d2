import i18next from 'i18next'
import { keepLanguage, type Language, languages } from './language.ts'
import type { Namespace } from './namespaces.ts'

/** Loads the texts of one room in one language. Rejects when they cannot be loaded. */
export type LoadTexts = (language: Language, namespace: Namespace) => Promise<object>
/** The words of the first view, by room. */
export type FirstTexts = Readonly<Partial<Record<Namespace, object>>>

let load: LoadTexts = () => Promise.reject(new Error('The texts have not been started'))

/** Starts the texts with those of the first view; the others are loaded with what needs them. */
export function startTexts(language: Language, first: FirstTexts, loadMore: LoadTexts): void {
  load = loadMore
  i18next.on('languageChanged', () => markDocument(currentLanguage()))
  void i18next.init({
    lng: language,
    fallbackLng: false,
    // A text is found by the namespace of its hook; without this every look-up first searches its key for one.
    nsSeparator: false,
    ns: [],
    resources: { [language]: first },
    // React escapes what it renders; escaping twice would show &amp; to the reader.
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  })
}

function markDocument(language: Language): void {
  const { lang, dir } = languages[language]
  document.documentElement.lang = lang
  document.documentElement.dir = dir
}

export const currentLanguage = () => i18next.language as Language

/** Calls at every change of language, until the answer is called. */
export function subscribeLanguage(listener: () => void): () => void {
  i18next.on('languageChanged', listener)
  return () => i18next.off('languageChanged', listener)
}

export const hasTexts = (namespace: Namespace, language = currentLanguage()) =>
  i18next.hasResourceBundle(language, namespace)

const loading = new Map<string, Promise<void>>()
/** A failure is told to all who asked in the same moment, and then forgotten, so that it can be tried again. In ms. */
const failureKept = 1_000

/** Makes sure that the texts of some rooms are here. Rejects when they could not be loaded; the next call tries again. */
export async function loadTexts(
  namespaces: readonly Namespace[],
  language = currentLanguage(),
): Promise<void> {
  const missing = namespaces.filter((namespace) => !hasTexts(namespace, language))
  await Promise.all(missing.map((namespace) => textsOf(namespace, language)))
}

async function loaded(namespace: Namespace, language: Language): Promise<void> {
  i18next.addResourceBundle(language, namespace, await load(language, namespace))
}

/** The texts of one room on their way: the same promise until they have come. */
export function textsOf(namespace: Namespace, language = currentLanguage()): Promise<void> {
  const key = `${language} ${namespace}`
  const known = loading.get(key)
  if (known) return known
  const coming = loaded(namespace, language)
  coming.catch(() => setTimeout(() => loading.delete(key), failureKept))
  loading.set(key, coming)
  return coming
}

/** The change under way: of two that are chosen in haste the last one has to wait, or the first could come after it. */
let changing = Promise.resolve()

/**
 * Changes the language of all that is shown, once every text shown so far is there in it. Rejects when one could not be
 * loaded; then nothing has changed. The choice is kept on the device.
 */
export function changeLanguage(language: Language): Promise<void> {
  const change = changing.then(() => changeTo(language))
  changing = change.catch(() => undefined)
  return change
}

async function changeTo(language: Language): Promise<void> {
  const former = currentLanguage()
  if (language === former) return
  const used = Object.keys(i18next.getDataByLanguage(former) ?? {}) as Namespace[]
  await loadTexts(used, language)
  keepLanguage(language)
  await i18next.changeLanguage(language)
}
