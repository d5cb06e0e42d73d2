/**
 * How a note says which visit it is from: careContactId, the documentId of a careContact of the same system, last in its
 * accessControlHeader. GetCareDocumentation 3.0 has no such element, as 2.1 and its neighbours have, but leaves room for those of
 * others; so this is a convention of the project's own, in a namespace of its own. A note without it is from no visit that is known.
 */
export const visitOfNote = 'urn:x-overblick:vardkontakt'
