import type { Page, Request } from 'playwright/test'

/** The requests of the document that is shown that have not been answered, from now on. */
export function watchRequests(page: Page): ReadonlySet<Request> {
  const underWay = new Set<Request>()
  page.on('request', (request) => underWay.add(request))
  page.on('response', (response) => {
    // Of what the document before asked for and left, nothing more is told.
    if (response.request().isNavigationRequest()) underWay.clear()
  })
  page.on('requestfinished', (request) => underWay.delete(request))
  page.on('requestfailed', (request) => underWay.delete(request))
  return underWay
}
