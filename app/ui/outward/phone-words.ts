/** What stands around digits: what the words say of them, and what of the digits are other things than numbers to call. */

/** A space, and a dash, of any kind. */
export const gap = '[ \\t\\u00a0\\u2000-\\u200a\\u202f]'
export const dash = '[-\\u2010-\\u2015\\u2212]'
/** A pattern of a text, in any language and case. */
export const regex = (source: string, flags = 'iu') => new RegExp(source, flags)

/** Older phones know no lookbehind, so where a word begins is part of what is found. */
const begin = '(?:^|[^\\p{L}\\d])'
/** What may stand between a word and the digits it tells of. */
const on = '(?:[^\\p{L}\\d]{1,3}(?:är|är det|blir|is|no|nr|nummer|numret|number))?[^\\p{L}\\d]{0,4}$'

const phoneKind =
  '(?:(?:tele?(?:fon|fån)?|tfn|phone|mobil|cell|växel|jour|kontakt|hem|arbets|jobb|privat|direkt|service|central|larm|nöd|besöks|sms|kvälls|natt|dag|helg|support|rådgivnings|mottagnings|kundtjänst|informations)s?)'
const numberWord = '(?:n(?:umme)?r|numret|number|no)'
/** The last words before digits that are the number of something, with what the something is. */
const numbered = regex(
  `(?:${begin}|^)((?:\\p{L}+[.\\-]?${gap}?)??)(\\p{L}*?)${numberWord}(?:et|en|s)?\\.?(?:[^\\p{L}\\d]{1,3}(?:är|blir|is))?[^\\p{L}\\d]{0,4}$`,
)
const ofAPhone = regex(
  `^(?:(?:(?:vårt|mitt|ditt|deras|hennes|hans|nytt|nya|på|ring|till|och|eller|följande|detta|annat|andra|samma|rätt|aktuellt|ordinarie|alternativt|eget|ett|our|my|the|call|or|and|new|${phoneKind})[.\\-]?)${gap}?)?$`,
)
const isOther = regex(
  `(?:${begin}(?:an(?:kn?|kn\\p{L}*)|extn?|extension|intern(?:t|nummer)?|\\p{L}*val|tryck\\p{L}*|knapp\\p{L}*|\\p{L}*kod\\p{L}*|\\p{L}*fax\\p{L}*|pins?|pin\\p{L}+|\\p{L}*koden|person|pers|org|\\p{L}*konto|\\p{L}*giro|[bp]g|hsa\\S*|rum|lgh|remiss\\p{L}*|ärende\\p{L}*|möte\\p{L}*|\\p{L}*kort|\\p{L}*bokning|ref|referens|id|\\p{L}+-id|diarie|dnr|kl|klockan|född|f|ocr|lösen\\p{L}*|password|passcode|kölapp|lotnr|batch)|[#x])\\.?${on}`,
)
/** Places and measures, whose numbers may look like the short ones of society. */
const isPlace = regex(
  `${begin}(?:\\p{L}*avd(?:elning(?:en)?)?|plan|port(?:en)?|hus(?:et)?|box|\\p{L}*sal(?:en)?|vån(?:ing(?:en)?)?|byggnad(?:en)?|\\p{L}*rum(?:met)?|dörr|hiss|entré|ingång|trappa|trapphus|plats|buss|linje|post|avsnitt|sedan|puls(?:en)?|vikt(?:en)?|gick|över|under|än|ca|cirka)\\.?${on}`,
)
const saidToCall =
  '(?:ring(?:a|er|s|t)?|kontakta|larm(?:a|ar|n(?:umme)?r|numret|centralen)?|slå|sos|nöd(?:fall|läge|n(?:umme)?r|samtal)?|akut(?:n(?:umme)?r)?|tel|telefon(?:en|n(?:umme)?r|numret)?|tfn|call|phone|dial)'
const calledNow = regex(
  `${begin}${saidToCall}[.!]?(?:[^\\p{L}\\d.]{1,2}(?:du|alltid|då|genast|direkt|omedelbart|istället|först|till|(?:tele)?fon|nummer|numret|always|at once|on|at|immediately|sos|alarm|larmcentralen|vårdguiden|sjukvårdsrådgivningen|via|på)){0,5}[^\\p{L}\\d]{1,2}$`,
)
const reached = regex(
  `${begin}(?:ring\\p{L}*|nå|nås|når|sök\\p{L}*|kontakt\\p{L}*|sms\\p{L}*|larma|slå|call|phone|dial|reach|text|arbete|jobb|hem|hemma|privat|direkt\\p{L}*|jour\\p{L}*|växel\\p{L}*|mobil\\p{L}*|tel|telefon\\p{L}*|tfn|t|m|nummer|numret|${phoneKind}n(?:umme)?r\\p{L}*|på)(?![\\p{L}])[^.!?\\n]{0,60}$`,
)
const orAnother = /(?:^|[^\p{L}])(?:eller|or|annars|otherwise|och|and|samt)\W{1,2}$/iu
const unitAfter = regex(
  `^${gap}{0,2}(?:kr|kronor|mg|ml|g|gram|kg|kilo|hg|steg|steps|slag|beats|bpm|st|stycken|m|meter|cm|mm|mmHg|mmol|km|k?cal|kalorier|%|°|grader|µg|mikrogram|ie|enheter|units|patienter|personer|platser|sidor|dagar|days|veckor|timmar|tim|h|min|minuter|minutes|sekunder|år|gånger|ggr|tabletter|doser|poäng|andetag|watt|lux)(?![\\p{L}\\d])`,
)
const faxAfter = /^[^\p{L}\d\n]{0,3}(?:tele)?fax(?![\p{L}])(?![^\p{L}\d\n]{0,4}[\d+(])/iu

/** How far back words are read. */
export const lookBack = 90

/** True of digits that the words beside them say are something else than a number to call. */
export function isSomethingElse(before: string, after: string): boolean {
  if (isOther.test(before) || faxAfter.test(after)) return true
  const [told, word = '', kind = ''] = numbered.exec(before) ?? []
  return told !== undefined && !ofAPhone.test(kind || word.trim())
}

/** True of a short number that is the number of a place, or a measure. */
export const isPlaceOrMeasure = (before: string, after: string): boolean =>
  isPlace.test(before) || unitAfter.test(after)

/** True where the words just before say that the number is called. */
export const isCalled = (before: string): boolean => calledNow.test(before)

/** True where the sentence is about calling or being reached. */
export const isAboutCalling = (before: string): boolean => reached.test(before)

/** True where the number is named beside another. */
export const isOrAnother = (before: string): boolean => orAnother.test(before)

/** What is looked for, where it does not stand right after something. */
export type Sought = { is: RegExp; after: RegExp }

const hour = '(?:[01]?\\d|2[0-4])'
const twoHour = '(?:[01]\\d|2[0-4])'
const minute = '[0-5]\\d'
const day = '(?:0?[1-9]|[12]\\d|3[01])'
const month = '(?:0?[1-9]|1[0-2])'
const year = '(?:19|20)\\d\\d'
const alone = `(?!\\d|${gap}{1,2}\\d|${gap}?${dash}${gap}?\\d)`
const notInDigits = regex(`(?:[\\d+]|\\d${gap}?${dash}${gap}?|\\d${gap}{1,2})$`, 'u')
const notInNumber = regex(`[\\d+]$|\\d${dash}$`, 'u')

/** What is made of digits and is no number to call: addresses, times, and the hours somebody answers. */
export const others: Sought[] = [
  { is: /\S*(?:@|:\/\/)\S*/g, after: /(?!)/ },
  { is: regex(`${hour}[.:]${minute}(?!\\d|\\.\\d)`, 'g'), after: /[\d.]$/ },
  { is: regex(`${day}(?:([-./])|${dash})${month}(?:\\1|${dash})${year}(?!\\d)`, 'g'), after: notInNumber },
  {
    is: regex(`${day}${gap}?[-./]?${gap}?${month}${gap}?[-./]?${gap}?${year}${alone}`, 'g'),
    after: notInDigits,
  },
  { is: regex(`${year}([-./ ])${month}\\1${day}(?!\\d)`, 'g'), after: notInNumber },
  {
    is: regex(`(?:19|20)?\\d{6}(?:${gap}?${dash}${gap}?|${gap}|\\+)\\d{4}${alone}`, 'g'),
    after: notInDigits,
  },
  {
    is: regex(`${twoHour}${gap}${minute}${gap}?${dash}${gap}?${twoHour}${gap}${minute}${alone}`, 'g'),
    after: notInDigits,
  },
  { is: regex(`${twoHour}${gap}${minute}${gap}${twoHour}${gap}${minute}${alone}`, 'g'), after: notInDigits },
  { is: regex(`${twoHour}${minute}${twoHour}${minute}${alone}`, 'g'), after: notInDigits },
  {
    is: regex(
      `(?:${hour}${minute}${gap}?${dash}${gap}?${hour}${minute}|${hour}${gap}?${dash}${gap}?${hour})(?!\\d|${gap}\\d|${dash}\\d)`,
      'g',
    ),
    after: notInDigits,
  },
]

/** Hours as they may follow a number, without a word between. */
export const areHours = regex(
  `^${twoHour}${gap}?${minute}(?:${gap}|${gap}?${dash}${gap}?)?${twoHour}${gap}?${minute}$`,
  'u',
)
/** The same, of whole hours. */
export const areWholeHours = regex(`^${hour}${gap}?${dash}${gap}?${hour}$`, 'u')
