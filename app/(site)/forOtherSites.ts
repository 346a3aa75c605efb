/** What other sites' scripts may do with an answer: read it, and nothing else; no cookie goes along (Fetch, 3.3). */
export const forOtherSites = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Last-Modified, Link',
  // Chromium would keep a picture from another site's page otherwise.
  'Cross-Origin-Resource-Policy': 'cross-origin',
}
