import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { paths } from '@/lib/paths'
import { lineOf } from '../support/leak/asking'
import { overHttp } from '../support/leak/overHttp'
import { startSite } from '../support/site'
import { Trials } from '../support/trials'
import { oddRequests, rawRequests } from './corpus/odd'
import { type Known, places } from './corpus/places'
import { faultsIn } from './corpus/reflected'
import { texts, writtenTexts } from './corpus/texts'
import { Asked, type Case, sendRaw } from './input/askAll'
import { intoFields } from './input/intoFields'

/**
 * `npm run faults -- input`: hands in what nobody types by mistake, wherever something can be handed in: at addresses, in
 * queries, headers and bodies, by a stranger and by an editor, and in every field that an editor can fill in; then asks for
 * everything that shows it. SEED (1) draws the texts, TEXTS (1500) says how many, CASES (12000) how often one is handed in,
 * FIELDS (40) how many go into every field, FROM (0) where to go on with these. CASE=<number> asks one of them again and
 * shows what came.
 */
const set = (name: string, otherwise: number) => Number(process.env[name] ?? otherwise)
const wanted = {
  seed: set('SEED', 1),
  texts: set('TEXTS', 1500),
  cases: set('CASES', 12_000),
  fields: set('FIELDS', 40),
  from: set('FROM', 0),
}

const dataDir = mkdtempSync(path.join(tmpdir(), 'press-room-faults-'))
// Before anything reads a variable: the newsroom is made in the folder that the site opens.
process.env = { ...process.env, NODE_ENV: 'test', DATA_DIR: dataDir, LINK_CHECK: 'off' }
const { openPayload } = await import('../support/payload')
const { aRelease, aUser } = await import('../support/records')
const { tokenOf } = await import('../support/rest')
const { askForPass, inHours } = await import('../support/passes')
const { putExtremes } = await import('../support/extremes')
const { aPicture } = await import('../support/storedPicture')

const { payload, close } = await openPayload()
payload.logger.level = 'silent'
await putExtremes(payload)
const site = await startSite({ demo: false, sharing: dataDir, graphQL: true })
const { host, port } = new URL(site.url)
const road = overHttp(site.url)
const trials = new Trials()
let code = 1
try {
  await handIn(await whatIsThere())
  code = trials.end()
} finally {
  road.close()
  await site.stop()
  await close()
  rmSync(dataDir, { recursive: true, force: true })
}
process.exit(code)

async function whatIsThere(): Promise<Known> {
  const editor = await aUser(payload, 'administrator')
  const full = { partnersLabel: { exists: true } }
  const { docs } = await payload.find({
    collection: 'press-releases',
    where: full,
    limit: 1,
    depth: 0,
    locale: 'nl',
    overrideAccess: true,
  })
  const [release] = docs
  if (!release) throw new Error('There is no release to try it on')
  const ahead = await aRelease(payload, { releaseAt: inHours(48) })
  const pass = await askForPass(payload, editor, ahead.id, { kind: 'embargo' })
  await fetch(`${site.url}${paths.acceptPass(pass.token)}`, { method: 'POST', redirect: 'manual' })
  const picture = await aPicture(payload, { visibility: 'always' })
  const staff = { Authorization: `JWT ${await tokenOf(payload, editor)}` }
  return {
    release: { id: release.id, slug: String(release.slug) },
    media: picture.filename ?? '',
    pass: pass.token,
    staff,
  }
}

async function handIn(known: Known): Promise<void> {
  const drawn = texts(wanted.seed, wanted.texts)
  const everywhere = places(known)
  const one = process.env.CASE
  if (one !== undefined) return showOne(caseOf(Number(one)))

  const cases = Array.from({ length: wanted.cases }, (_, n) => caseOf(n)).filter((found) => found !== undefined)
  const expected = 'no 5xx, nothing raw, nobody led away'
  await trials.of(
    `${drawn.length} texts at ${everywhere.length} places: ${cases.length} cases (seed ${wanted.seed})`,
    expected,
    async () => (await new Asked(road, host).all(cases)).outcome(),
  )
  const odd = oddRequests(known)
  await trials.of(`${odd.length} requests of odd shapes`, expected, async () =>
    (await new Asked(road, host).all(odd)).outcome(),
  )
  await trials.of(`${rawRequests.length} that are hardly HTTP`, 'refused or answered; no 5xx, nobody led away', raw)
  const written = writtenTexts().filter(({ text }) => text.length < 5000)
  const step = Math.max(1, written.length / wanted.fields)
  const some = Array.from(
    { length: Math.min(wanted.fields, written.length) },
    (_, n) => written[Math.floor(n * step)]?.text ?? '',
  )
  await intoFields(trials, { payload, road, host, known }, some.slice(wanted.from))
  await trials.of('ready after all that', '200', async () => {
    const { status } = await fetch(`${site.url}${paths.ready()}`)
    return { happened: String(status), held: status === 200 }
  })

  /** Each place gets each kind of text sooner or later: the steps through both have no divisor in common. */
  function caseOf(n: number): Case | undefined {
    const { family, text } = drawn[n % drawn.length] ?? { family: '', text: '' }
    const place = everywhere[(n * 31 + Math.floor(n / drawn.length)) % everywhere.length]
    if (!place || (place.isSlow && n % 10 > 0)) return undefined
    const ask = place.ask(text)
    // Whoever tries much is made to wait: each case comes from somewhere else.
    const from = { 'X-Forwarded-For': `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}` }
    return { name: `case ${n}: ${place.name} (${family})`, ask: { ...ask, headers: { ...from, ...ask.headers } } }
  }
}

async function showOne(found: Case | undefined): Promise<void> {
  if (!found) return
  console.log(found.name, lineOf(found.ask))
  const answer = await road(found.ask)
  if (answer) console.log(answer.status, answer.headers, answer.body.toString().slice(0, 4000), faultsIn(answer, host))
}

async function raw() {
  const faults: string[] = []
  for (const [name, octets] of rawRequests) {
    const answer = await sendRaw(Number(port), octets)
    if (/^HTTP\/1\.1 5|location: ((https?:)?\/\/|\\)/i.test(answer))
      faults.push(`${name}: ${answer.split('\r\n', 1)[0]}`)
  }
  for (const fault of faults) console.log(`  ${fault}`)
  return { happened: `${faults.length} faults`, held: faults.length === 0 }
}
