/**
 * Who answers for the portal, and how to reach them about its accessibility. Whoever runs it fills in their own: the law asks
 * for it (2018:1937). These are of the prototype, and lead to nobody.
 */
export const operator = {
  name: 'Överblick',
  phone: '08-465 004 99',
  mail: 'tillganglighet@overblick.example',
  /** The Swedish day on which the statement was last compared with the portal. */
  lookedAt: '2026-11-28',
}

/** The authority that sees to that the law is kept, and its page for telling that it is not. */
export const authority = { name: 'DIGG', report: 'https://www.digg.se/tdosanmalan' }
