import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createClient } from '@libsql/client'
import { inZip, pdfText } from '../support/insideFile'
import { freePort, type Running, run, unpack } from '../support/packaged'
import { readFigures, type Sample } from '../support/prometheus'

/** What production runs: one folder that needs only Node, by itself in a place where nothing else is. */

let folder: string
let remove: () => void
let dataDir: string
let site: Running
let figuresAt: number
const address = 'https://press.example.org'
beforeAll(async () => {
  ;({ folder, remove } = unpack())
  dataDir = mkdtempSync(path.join(tmpdir(), 'press-room-data-'))
  figuresAt = await freePort()
  site = await run(folder, { SITE_URL: address, HOST: '127.0.0.1', DATA_DIR: dataDir, METRICS_PORT: String(figuresAt) })
}, 600_000)
afterAll(async () => {
  site?.process.kill('SIGKILL')
  await site?.ended
  remove?.()
  if (dataDir) rmSync(dataDir, { recursive: true, force: true })
})

const ask = (at: string, init?: RequestInit) => fetch(`${site.url}${at}`, { redirect: 'manual', ...init })
const bytes = async (at: string) => Buffer.from(await (await ask(at)).arrayBuffer())
/** The first release that the list names. */
async function aRelease(): Promise<string> {
  const list = await (await ask('/nl/releases')).text()
  return /href="(\/nl\/releases\/[a-z0-9-]+)"/.exec(list)?.[1] ?? ''
}

describe('the packaged press room', () => {
  test('has no source, no secret and no data in its folder', () => {
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual(['.next'])
    expect(readdirSync(folder)).not.toEqual(expect.arrayContaining(['app', 'tests', '.data', 'payload.config.ts']))
    expect(existsSync(path.join(folder, 'node_modules', 'typescript'))).toBe(false)
  })

  test('shows pages with their style, and the admin', async () => {
    const page = await (await ask(await aRelease())).text()
    expect(page).toContain('<main id="content"')
    const style = /\/_next\/static\/[^"]+\.css/.exec(page)?.[0] ?? ''
    expect((await ask(style)).status).toBe(200)
    const script = /\/scripts\/[^"]+\.js/.exec(page)?.[0] ?? ''
    expect((await ask(script)).status).toBe(200)
    expect((await ask('/admin')).status).toBe(200)
  })

  test('makes PDF, Word, archives and pictures, and finds what is asked for', async () => {
    const release = await aRelease()
    const title = /<h1[^>]*>([^<]+)/.exec(await (await ask(release)).text())?.[1] ?? ''
    const pdf = await bytes(`${release}/release.pdf`)
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect((await pdfText(pdf)).replace(/\s+/g, '')).toContain(title.replace(/\s+/g, ''))
    expect([...inZip(await bytes(`${release}/release.docx`))].length).toBeGreaterThan(5)
    expect([...inZip(await bytes(`${release}/pack.zip`))].map(([name]) => name).join()).toContain('.pdf')
    expect((await bytes(`${release}/card.png`)).subarray(1, 4).toString()).toBe('PNG')
    const found = await (await ask(`/nl/search?q=${encodeURIComponent(title.split(' ')[0] ?? '')}`)).text()
    expect(found).toContain(release)
  })

  test('keeps a picture that is uploaded, and cuts renditions of it', async () => {
    const made = spawnSync(process.execPath, ['bin/firstAccount.mjs', 'ada@example.org', 'Ada Peeters'], {
      cwd: folder,
      env: { PATH: process.env.PATH, SITE_URL: address, DATA_DIR: dataDir } as unknown as NodeJS.ProcessEnv,
      encoding: 'utf8',
    })
    const password = /\n {2}([\w-]{20})\n/.exec(made.stdout)?.[1]
    const json = { 'Content-Type': 'application/json' }
    const body = JSON.stringify({ email: 'ada@example.org', password })
    const signedIn = await ask('/api/users/login', { method: 'POST', headers: json, body })
    const token = /payload-token=([^;]+)/.exec(signedIn.headers.getSetCookie().join())?.[1]
    const form = new FormData()
    const picture = await (await import('../support/pictures')).photograph()
    form.append(
      'file',
      new Blob([new Uint8Array(await picture.png().toBuffer())], { type: 'image/png' }),
      'persfoto.png',
    )
    form.append('_payload', JSON.stringify({ alt: 'Een foto' }))
    const uploaded = await ask('/api/media', { method: 'POST', headers: { Authorization: `JWT ${token}` }, body: form })
    const { doc } = (await uploaded.json()) as { doc: { filename: string; sizes: { small: { filename: string } } } }
    for (const name of [doc.filename, doc.sizes.small.filename]) {
      expect((await ask(`/api/media/file/${name}`, { headers: { Authorization: `JWT ${token}` } })).status).toBe(200)
      expect((await ask(`/api/media/file/${name}`)).status).not.toBe(200)
    }
    const again = spawnSync(process.execPath, ['bin/firstAccount.mjs', 'x@example.org', 'X'], {
      cwd: folder,
      env: { PATH: process.env.PATH, SITE_URL: address, DATA_DIR: dataDir } as unknown as NodeJS.ProcessEnv,
      encoding: 'utf8',
    })
    expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('There is an account already')])
  })

  test('says in the reader’s language that a page cannot be had, and nothing of why', async () => {
    const database = createClient({ url: `file:${path.join(dataDir, 'press-room.db')}` })
    await database.execute('ALTER TABLE topics RENAME TO topics_away')
    try {
      for (const [at, language, words] of [
        ['/fr/topics/logement', 'fr', 'Indisponible pour le moment'],
        ['/en/topics/housing', 'en', 'Not available at the moment'],
      ] as const) {
        const answer = await ask(at)
        expect([answer.status, answer.headers.get('cache-control')]).toEqual([500, 'no-store'])
        const page = await answer.text()
        expect(page).toContain(`<html lang="${language}"`)
        expect(page).toMatch(new RegExp(`<h1>${words}</h1>`))
        expect(page).not.toMatch(/sqlite|topics_|Error:|digest/i)
      }
    } finally {
      await database.execute('ALTER TABLE topics_away RENAME TO topics')
      database.close()
    }
    expect((await ask('/fr/topics/logement')).status).toBe(200)
  })

  test('says that it is there and ready, and nothing else', async () => {
    for (const at of ['/health/live', '/health/ready']) {
      const answer = await ask(at)
      expect([answer.status, await answer.text()]).toEqual([200, 'ok\n'])
      expect(answer.headers.get('cache-control')).toBe('private, no-store')
    }
  })
})

describe('its log', () => {
  test('names each request as its answer does, by a name of the proxy or one of its own', async () => {
    const given = 'a1b2c3d4e5f60718293a4b5c6d7e8f90'
    const answer = await ask('/nl', { headers: { 'X-Request-Id': given } })
    expect(answer.headers.get('x-request-id')).toBe(given)
    const own = (await ask('/nl', { headers: { 'X-Request-Id': '"><script>' } })).headers.get('x-request-id') ?? ''
    expect(own).toMatch(/^[\da-f-]{36}$/)
    const areTold = () => [given, own].every((id) => lines().some(({ requestId }) => requestId === id))
    for (let tries = 0; tries < 100 && !areTold(); tries++) await wait(100)
    for (const id of [given, own])
      expect(lines().filter(({ requestId }) => requestId === id)).toEqual([
        expect.objectContaining({ level: 'info', method: 'GET', group: 'home', status: 200, msg: 'request' }),
      ])
  })

  test('keeps no word, no secret, no person and no address', async () => {
    const token = 'Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9v'
    const headers = {
      'X-Forwarded-For': '203.0.113.77',
      'Content-Type': 'application/json',
      Cookie: `payload-token=${token}`,
    }
    await ask('/nl/search?q=geheimwoord', { headers })
    await ask(`/pass/${token}/nl`, { headers })
    await ask(`/nl/${token}`, { headers })
    await ask('/api/users/login', {
      method: 'POST',
      headers,
      body: JSON.stringify({ email: 'wie@example.org', password: 'hunter2hunter2' }),
    })
    await ask('/api/users/forgot-password', {
      method: 'POST',
      headers,
      body: JSON.stringify({ email: 'ada@example.org' }),
    })
    await ask('/api/press-releases?where[x][equals]=geheimwoord', { headers })
    const groups = ['search', 'pass', 'page', 'login', 'api']
    const areTold = () => groups.every((group) => lines().some((line) => line.group === group))
    for (let tries = 0; tries < 100 && !areTold(); tries++) await wait(100)
    await wait(300)
    const said = site.lines().join('\n')
    expect(said).not.toMatch(/geheimwoord|Zm9vYmFy|wie@|ada@|hunter2|203\.0\.113|127\.0\.0\.1/)
    expect(lines().map(({ group }) => group)).toEqual(expect.arrayContaining(groups))
  })

  /** Every line is an object, from the first word of the start. */
  function lines(): Record<string, unknown>[] {
    return site.lines().map((line) => JSON.parse(line) as Record<string, unknown>)
  }
})

describe('its figures', () => {
  const figures = async (): Promise<Sample[]> => {
    const answer = await fetch(`http://127.0.0.1:${figuresAt}/metrics`)
    expect(answer.headers.get('content-type')).toContain('text/plain; version=0.0.4')
    return readFigures(await answer.text())
  }
  const value = (samples: Sample[], name: string, labels: Record<string, string> = {}) =>
    samples.find((one) => one.name === name && Object.entries(labels).every(([key, text]) => one.labels[key] === text))
      ?.value

  test('can be read by Prometheus, and no release that is due is hidden', async () => {
    const samples = await figures()
    expect(value(samples, 'press_room_releases_due_not_public')).toBe(0)
    for (const name of [
      'press_room_search_index_behind',
      'press_room_answers_kept',
      'press_room_pages_kept_bytes',
      'press_room_links_due',
      'press_room_requests_open',
    ])
      expect([name, value(samples, name)]).toEqual([name, expect.any(Number)])
    for (const queue of ['typesetting', 'documents', 'packs', 'cards'])
      expect(value(samples, 'press_room_queue_length', { queue, state: 'waiting' })).toBe(0)
    expect(value(samples, 'process_resident_memory_bytes')).toBeGreaterThan(50_000_000)
    expect(value(samples, 'nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0)
    expect(value(samples, 'process_open_fds')).toBeGreaterThan(5)
  })

  test('count requests by kind and status, and name nothing else', async () => {
    const labels = { group: 'page', status: '404' }
    const before = value(await figures(), 'press_room_requests_total', labels) ?? 0
    await ask('/nl/nergens-en-nooit')
    await wait(200)
    const after = await figures()
    expect(value(after, 'press_room_requests_total', labels)).toBe(before + 1)
    expect(JSON.stringify(after)).not.toMatch(/nergens|@|127\.0\.0\.1/)
  })

  test('say that a page was sent again to whoever asks as readers do, and to nobody else', async () => {
    const again = async () => value(await figures(), 'press_room_pages_sent', { kept: 'yes' }) ?? 0
    // Within one minute of the clock, in which a page is kept.
    const left = 60_000 - (Date.now() % 60_000)
    if (left < 20_000) await wait(left)
    // At an address at which nobody has asked for it yet.
    const release = `${await aRelease()}?${Date.now()}`
    const before = await again()
    const bodies = [await (await ask(release)).text(), await (await ask(release)).text()]
    expect(bodies[1]).toBe(bodies[0])
    expect(await again()).toBe(before + 1)
    for (const [path, headers] of [
      [release, { Cookie: 'payload-token=x' }],
      ['/nl/search?q=a', {}],
      ['/nl/nergens', {}],
      ['/nl/feed.rss', {}],
    ] as const)
      for (let n = 0; n < 2; n++) await (await ask(path, { headers })).arrayBuffer()
    expect(await again()).toBe(before + 1)
    expect((await fetch(`http://127.0.0.1:${figuresAt}${release}`)).status).toBe(404)
  })

  test('are told at their own address alone', async () => {
    expect((await ask('/metrics')).status).toBe(404)
    expect((await fetch(`http://127.0.0.1:${figuresAt}/`)).status).toBe(404)
    expect((await fetch(`http://127.0.0.1:${figuresAt}/metrics`, { method: 'POST' })).status).toBe(404)
  })
})

describe('when it is told to end', () => {
  test('it is no longer ready, answers what is under way, takes in nothing new, and is gone', async () => {
    const other = await again({ DRAIN_SECONDS: '20' })
    const slow = slowLogin(other, 4000)
    const kept = new Agent({ keepAlive: true, maxSockets: 1 })
    expect(await statusOf(other, '/health/ready', kept)).toBe(200)
    await wait(300)
    other.process.kill('SIGTERM')
    // A busy machine hands a signal over when it comes to it.
    let ready: number | undefined = 200
    for (let tries = 0; ready === 200 && tries < 100; tries++) {
      await wait(20)
      ready = await statusOf(other, '/health/ready', kept)
    }
    expect(ready).toBe(503)
    expect(await statusOf(other, '/nl', kept)).toBe(200)
    await wait(1500)
    await expect(statusOf(other, '/nl', new Agent())).rejects.toThrow('ECONNREFUSED')
    expect(await slow).toBe(401)
    expect(await other.ended).toBe(0)
    kept.destroy()
  })

  test('it does not wait for ever for whoever never finishes', async () => {
    const other = await again({ DRAIN_SECONDS: '2' })
    const hanging = connect(other.port, '127.0.0.1')
    hanging.on('error', () => undefined)
    hanging.write(
      'POST /api/users/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
    )
    await wait(500)
    other.process.kill('SIGTERM')
    expect(await other.ended).toBe(1)
    hanging.destroy()
  })

  const again = (env: Record<string, string>) =>
    run(folder, { SITE_URL: address, HOST: '127.0.0.1', DATA_DIR: dataDir, ...env })

  /** Somebody who takes their time: the second half of the request comes so many milliseconds later. */
  function slowLogin({ port }: Running, milliseconds: number): Promise<number | undefined> {
    const body = JSON.stringify({ email: 'nobody@example.org', password: 'not a password' })
    return new Promise((resolve, reject) => {
      const headers = { 'Content-Type': 'application/json', 'Content-Length': body.length }
      const sent = request(
        { host: '127.0.0.1', port, method: 'POST', path: '/api/users/login', headers, agent: false },
        (answer) => {
          answer.resume().once('end', () => resolve(answer.statusCode))
        },
      )
      sent.once('error', reject)
      sent.write(body.slice(0, 10))
      setTimeout(() => sent.end(body.slice(10)), milliseconds)
    })
  }

  function statusOf({ port }: Running, at: string, agent: Agent): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path: at, agent }, (answer) => {
        answer.resume().once('end', () => resolve(answer.statusCode))
      })
        .once('error', reject)
        .end()
    })
  }
})
