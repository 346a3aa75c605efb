import { atWork, end, folderOfOwn, type Part } from './newsroom'

/** Hours that a wall clock shows twice or never, and what is no moment at all, as a program may send them (F10). */
const moments = [
  '2027-03-28T02:30:00',
  '2027-10-31T02:30:00',
  '2027-03-28T02:30:00+01:00',
  '2027-10-31T02:30:00+02:00',
  '2027-10-31T02:30:00+01:00',
  '2028-02-29T12:00:00Z',
  '2027-02-29T12:00:00Z',
  '2027-02-30',
  '9999-12-31T23:59:59Z',
  '+275760-09-13T00:00:00.000Z',
  '2027-06-01T12:00:00+14:00',
  '2027-06-01T12:00:00-12:00',
  '2027-06-01T12:00:00+25:00',
  '2027-06-01',
  '12/25/2027',
  '1e12',
  'morgen',
  '',
]

/** The same moments sent to two machines in two zones: each is kept as one and the same, or refused by both. */
export const winterTime: Part = async (trials, start) => {
  const zones = ['UTC', 'America/New_York']
  const sites = await Promise.all(
    zones.map(async (TZ) => {
      const { folder, remove } = folderOfOwn()
      return { remove, site: await atWork(start, { DATA_DIR: folder, TZ }) }
    }),
  )
  try {
    for (const [what, send] of [
      ['saved in a draft', asSave],
      ['as the hour of a release', asStep],
    ] as const)
      for (const moment of moments)
        await trials.of(`“${moment}” ${what}`, 'the same moment in every zone, or refused', async () => {
          const came = await Promise.all(sites.map(({ site }) => send(site.desk, moment)))
          return {
            happened: came[0] === came[1] ? String(came[0]) : came.join(' or '),
            held: came[0] === came[1] && !/^5/.test(String(came[0])),
          }
        })
  } finally {
    for (const { site, remove } of sites) {
      await end(site)
      remove()
    }
  }
}

type Desk = Awaited<ReturnType<typeof atWork>>['desk']

async function asSave(desk: Desk, moment: string): Promise<string> {
  const made = await desk.send('POST', '/press-releases?draft=true&locale=nl', {
    title: 'Uur',
    releaseAt: moment,
    releaseAt_tz: 'Europe/Berlin',
  })
  if (made.status !== 201) return `${made.status} refused`
  const { json } = await desk.send('GET', `/press-releases/${made.json.doc.id}?draft=true&depth=0`)
  return String(json.releaseAt ?? 'no hour')
}

async function asStep(desk: Desk, moment: string): Promise<string> {
  const { json } = await desk.send('POST', '/press-releases?draft=true&locale=nl', { title: 'Uur' })
  const step = await desk.send('POST', `/press-releases/${json.doc.id}/steps`, {
    step: 'releaseWithoutReview',
    text: 'Alleen',
    at: moment,
  })
  // 409 is the preflight's, which comes after the moment was understood.
  return `${step.status} ${step.status === 409 ? 'understood' : 'refused'}`
}
