import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { atWork, end, folderOfOwn, kept, type Part, releaseAt, save, statusOf, until } from './newsroom'

/** Debian's package `libfaketime` puts it here. */
const libraries = ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/faketime/libfaketime.so.1`)

/**
 * The machine's clock set forth and back by an hour while the press room runs, and a machine that thinks it is elsewhere. An
 * embargo lifts by this clock and by no other: what is shown is what follows from that.
 */
export const clock: Part = async (trials, start) => {
  const library = libraries.find((one) => existsSync(one))
  if (!library) {
    const happened = 'libfaketime is not there (Debian: apt-get install libfaketime)'
    return trials.of('the clock set by an hour', 'nothing before its hour', async () => ({ happened, held: undefined }))
  }
  const { folder, remove } = folderOfOwn()
  const setting = path.join(folder, 'clock')
  const set = (to: string) => writeFileSync(setting, `${to}\n`)
  set('+0')
  const faked = {
    LD_PRELOAD: library,
    FAKETIME_TIMESTAMP_FILE: setting,
    FAKETIME_NO_CACHE: '1',
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
    DONT_FAKE_MONOTONIC: '1',
    FAKETIME_DONT_RESET: '1',
  }
  const site = await atWork(start, { DATA_DIR: folder, TZ: 'America/New_York', ...faked })
  const at = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString()
  try {
    const hour = at(8000)
    const soon = await releaseAt(site, hour, 'Over acht tellen')
    await trials.of('a machine in New York', 'public at its hour in UTC, to the second, and says it', async () => {
      const before = await statusOf(site.url + soon.path)
      const opened = await until(async () => (await statusOf(site.url + soon.path)) === 200, 15_000)
      const text = await (await fetch(site.url + soon.path)).text()
      return {
        happened: `${before}, then 200 after ${opened} ms; it says ${hour}: ${text.includes(hour)}`,
        held: before === 404 && opened !== undefined && opened > 4000 && text.includes(hour),
      }
    })
    const later = await releaseAt(site, at(30 * 60_000), 'Over een half uur')
    await trials.of(
      'the clock an hour back',
      'nothing opens; what has opened closes until the clock is there again; saves are seen at once',
      async () => {
        set('-3600')
        await wait(1500)
        const [opened, ahead] = [await statusOf(site.url + soon.path), await statusOf(site.url + later.path)]
        const saved = await save(site, 'Een uur terug')
        const seen = (await (await fetch(site.url + site.topic.path)).text()).includes('Een uur terug')
        return {
          happened: `opened before: ${opened}; ahead: ${ahead}; save ${saved.status}, seen: ${seen}`,
          held: ahead === 404 && saved.status === 200 && seen,
        }
      },
    )
    await trials.of('the clock right again', 'as before', async () => {
      set('+0')
      const back = await until(async () => (await statusOf(site.url + soon.path)) === 200, 5000)
      const ahead = await statusOf(site.url + later.path)
      const saved = await save(site, 'Weer goed')
      const seen = (await (await fetch(site.url + site.topic.path)).text()).includes('Weer goed')
      return {
        happened: `opened before: 200 after ${back} ms; ahead: ${ahead}; save ${saved.status}, seen: ${seen}`,
        held: back !== undefined && ahead === 404 && saved.status === 200 && seen && (await kept(site)) === 'Weer goed',
      }
    })
    await trials.of(
      'the clock an hour forth',
      'cannot be told from the hour having come: it opens. Time has to be kept by the machine',
      async () => {
        set('+3600')
        await wait(1500)
        return { happened: `ahead by half an hour: ${await statusOf(site.url + later.path)}`, held: undefined }
      },
    )
    await trials.of('a start after it was set back', 'refused: the newsroom was changed later than now', async () => {
      await save(site, 'Een uur vooruit')
      await end(site)
      set('+0')
      const refused = await start({
        SITE_URL: 'https://press.example.org',
        HOST: '127.0.0.1',
        DEMO: 'off',
        DATA_DIR: folder,
        ...faked,
      }).then(
        async (running) => {
          await end(running)
          return 'it started'
        },
        (error: Error) => error.message,
      )
      return {
        happened:
          /The clock says [^,]+, but the newsroom was changed/.exec(refused)?.[0].replace(/\d{4}-\S+/, '…') ??
          refused.slice(-200),
        held: refused.includes('The clock says'),
      }
    })
  } finally {
    await end(site)
    remove()
  }
}
