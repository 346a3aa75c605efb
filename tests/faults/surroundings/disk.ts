import { execFileSync } from 'node:child_process'
import { chmodSync, closeSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import sharp from 'sharp'
import { anomalies } from '../../support/anomalies'
import { atWork, end, folderOfOwn, kept, type Part, readers, save, statusOf, until } from './newsroom'

/** A disk that fills up, and a folder that can no longer be written to. */
export const disk: Part = async (trials, start, program) => {
  const { folder, remove } = folderOfOwn()
  const mounted = mount(folder)
  if (mounted) {
    await trials.of('a disk of 48 MB', 'can be had', async () => ({ happened: mounted, held: undefined }))
    return remove()
  }
  const site = await atWork(start, { DATA_DIR: folder })
  const filler = path.join(folder, 'filler')
  try {
    await trials.of('disk full, then a save', 'refused, with what is the matter; nothing of it is kept', async () => {
      fill(filler)
      const refused = await untilRefused()
      const text = await kept(site)
      return {
        happened: `${refused.status} “${refused.said}”; kept: ${text === refused.text ? 'what was refused' : 'the text before'}`,
        held: refused.status === 507 && text !== refused.text,
      }
    })
    await trials.of('disk full, then an upload', 'refused; no file without its document', async () => {
      const { status, said } = await upload()
      const left = readdirSync(path.join(folder, 'media-arriving')).filter((name) => !name.startsWith('.'))
      const [names, files] = [
        (await site.desk.send('GET', '/media?limit=0')).json.totalDocs,
        readdirSync(path.join(folder, 'media')),
      ]
      return {
        happened: `${status} “${said}”; ${names} documents, ${files.length} files in place, ${left.length} half arrived`,
        held: status === 507 && names === 0 && files.length === 0,
      }
    })
    await trials.of('disk full, readers', '200, and not ready', async () => {
      const pages = await Promise.all(
        [site.topic.path, '/nl', '/nl/releases', '/nl/feed.rss', '/nl/search?q=wonen'].map((at) =>
          statusOf(site.url + at),
        ),
      )
      const ready = await statusOf(`${site.url}/health/ready`)
      return {
        happened: `${pages.join(' ')}; ready: ${ready}`,
        held: pages.every((status) => status === 200) && ready === 503,
      }
    })
    await trials.of('space again', 'saves, uploads and readiness are back; the database is whole', async () => {
      rmSync(filler)
      const back = await until(async () => (await save(site, 'Weer ruimte')).status === 200, 10_000)
      const file = await upload()
      const found = Object.values(await anomalies(folder)).reduce((sum, one) => sum + one, 0)
      const seen = (await (await fetch(site.url + site.topic.path)).text()).includes('Weer ruimte')
      return {
        happened: `saved after ${back} ms, seen: ${seen}; upload ${file.status}; ready ${await statusOf(`${site.url}/health/ready`)}; ${found} anomalies`,
        held: back !== undefined && file.status === 201 && found === 0 && seen,
      }
    })
  } finally {
    await end(site)
    execFileSync('umount', ['-l', folder])
    remove()
  }
  await logOnFullDisk()
  await readOnly()

  async function untilRefused() {
    for (let n = 0; ; n++) {
      const text = `Vol ${n} ${'x'.repeat(20_000)}`
      const saved = await save(site, text)
      if (saved.status !== 200 || n === 200) return { ...saved, text }
    }
  }

  async function upload() {
    const form = new FormData()
    const png = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#0b4f6c' } })
      .png()
      .toBuffer()
    form.append('file', new Blob([new Uint8Array(png)], { type: 'image/png' }), 'persfoto.png')
    form.append('_payload', JSON.stringify({ alt: 'x' }))
    const answer = await fetch(`${site.url}/api/media`, {
      method: 'POST',
      headers: { Authorization: `JWT ${site.desk.token}` },
      body: form,
    })
    const json = (await answer.json()) as { errors?: { message: string }[] }
    return { status: answer.status, said: json.errors?.[0]?.message ?? '' }
  }

  /** The log goes to where whoever starts it sends it; here to a file on a disk that is full. */
  async function logOnFullDisk() {
    const [own, small] = [folderOfOwn(), folderOfOwn()]
    mount(small.folder)
    fill(path.join(small.folder, 'filler'))
    const log = path.join(small.folder, 'log')
    const other = await atWork(start, { DATA_DIR: own.folder }, ['sh', '-c', 'exec "$@" >>"$0" 2>&1', log])
    try {
      await trials.of('the disk of the log is full', 'pages and saves go on', async () => {
        const over = readers([other.url + other.topic.path])
        const saved = await save(other, 'Zonder logboek')
        await wait(2000)
        const { said, statuses } = await over()
        return {
          happened: `save ${saved.status}; pages ${said}`,
          held: saved.status === 200 && [...statuses.keys()].join() === '200',
        }
      })
    } finally {
      await end(other)
      execFileSync('umount', ['-l', small.folder])
      for (const one of [own, small]) one.remove()
    }
  }

  async function readOnly() {
    const own = folderOfOwn()
    chmodSync(own.folder, 0o777)
    // Root may write to anything.
    execFileSync('chmod', ['-R', 'a+rX', path.dirname(program)])
    const other = await atWork(start, { DATA_DIR: own.folder }, ['setpriv', '--reuid=65534', '--clear-groups'])
    try {
      await trials.of(
        'the data folder becomes read-only',
        'readers are served; what cannot be kept is refused; not ready',
        async () => {
          chmods(own.folder, false)
          const over = readers([other.url + other.topic.path])
          const saved = await save(other, 'Alleen lezen')
          const ready = await statusOf(`${other.url}/health/ready`)
          const { said } = await over()
          return {
            happened: `save ${saved.status} “${saved.said}”; pages ${said}; ready ${ready}`,
            held: ready === 503 && !/[^2]\d\d/.test(said.replace(/\d+ × /g, '')),
          }
        },
      )
      await trials.of('and can be written to again', 'as before', async () => {
        chmods(own.folder, true)
        const back = await until(async () => (await save(other, 'Weer schrijven')).status === 200, 10_000)
        return {
          happened: `saved after ${back} ms; ready ${await statusOf(`${other.url}/health/ready`)}`,
          held: back !== undefined,
        }
      })
    } finally {
      chmods(own.folder, true)
      await end(other)
      own.remove()
    }
  }
}

/** A small disk of its own, in memory; why not, where it cannot be had. */
function mount(folder: string): string | undefined {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=48m', 'tmpfs', folder], { stdio: 'pipe' })
    return undefined
  } catch (error) {
    return `only root can mount one: ${String((error as { stderr?: Buffer }).stderr ?? error).trim()}`
  }
}

function fill(file: string): void {
  const handle = openSync(file, 'w')
  try {
    for (const size of [1_000_000, 4096, 1]) {
      const piece = Buffer.alloc(size)
      try {
        for (;;) writeSync(handle, piece)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
      }
    }
  } finally {
    closeSync(handle)
  }
}

function chmods(folder: string, isWritable: boolean): void {
  execFileSync('chmod', ['-R', isWritable ? 'a+w' : 'a-w', folder])
}
