import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { locales } from '@/lib/locales'
import { hourAhead } from '../support/hourAhead'
import { aShell, type Fixture, fillShell, type Names, publish, write, writeAnew } from '../support/leak/fixture'
import { examine, remember, type Setting, told } from '../support/leak/harness'
import { inProcess } from '../support/leak/inProcess'
import { drawing } from '../support/leak/records'
import { freshCanary, type Secret } from '../support/leak/secret'
import { takeBack } from '../support/leak/states'
import { surfaces } from '../support/leak/surfaces'
import { linkingTo, makeNewsroom, type Newsroom } from '../support/leak/world'
import { openPayload } from '../support/payload'
import { aRelease, change } from '../support/records'
import { rest } from '../support/rest'

/** From one state to another: what was hidden stays hidden until it must not, and what must be public is. */

let payload: Payload
let close: () => Promise<void>
let newsroom: Newsroom
let setting: Setting
beforeAll(async () => {
  ;({ payload, close } = await openPayload())
  payload.logger.level = 'silent'
  newsroom = await makeNewsroom(payload, [])
  const telling =
    /^(the page of a release, in each|the number|the cards|the home|the list of|public releases|files, the original|REST: by id)|there: contacts|versions|count of press/
  setting = {
    road: inProcess(payload),
    surfaces: surfaces
      .filter(({ name }) => telling.test(name))
      // No public release points to these, but for the one in the last test.
      .map((surface) => (surface.name.startsWith('public') ? { ...surface, shows: [] } : surface)),
    world: newsroom.world,
    isSwift: true,
  }
})
afterAll(() => close())

const ahead = (ms = 86_400_000) => new Date(Date.now() + ms).toISOString()
const past = '2022-12-08T09:00:00.000Z'

async function aFixture(state: string): Promise<Fixture> {
  const fixture = await aShell(payload, state)
  await fillShell(fixture, newsroom.world.records)
  return fixture
}

async function underEmbargo(state: string): Promise<Fixture> {
  const fixture = await aFixture(state)
  await publish(fixture, { releaseAt: ahead() })
  return fixture
}

async function published(state: string, data: Record<string, unknown> = {}): Promise<Fixture> {
  const fixture = await aFixture(state)
  await publish(fixture, data)
  fixture.publicIn = [...locales]
  return fixture
}

/** Nothing that is hidden is shown, and nothing is missing that is public in `languages`. */
async function isPublicIn(fixture: Fixture, languages: Fixture['publicIn']): Promise<void> {
  fixture.publicIn = languages
  const { hits, missing } = await examine(setting, [fixture])
  expect(told(hits)).toBe('')
  expect(told(missing)).toBe('')
}

/** Something is done to a hidden release, and no answer of the press room changes by it. */
async function staysHidden(fixture: Fixture, act: () => Promise<unknown>): Promise<void> {
  const before = await remember(setting)
  await act()
  const { hits } = await examine(setting, [fixture], { before })
  expect(told(hits)).toBe('')
}

const marked = (secrets: Secret[], what: RegExp, kept: NonNullable<Secret['kept']>) => {
  for (const secret of secrets) if (what.test(secret.what)) secret.kept = kept
}

describe('the hour', () => {
  test('moved, but still ahead, shows nothing', async () => {
    const fixture = await underEmbargo('moved')
    await staysHidden(fixture, async () => {
      await publish(fixture, { releaseAt: ahead(7 * 86_400_000) })
      await publish(fixture, { releaseAt: ahead(3_600_000) })
    })
  })

  test('moved into the past makes it public, and ahead again hides it again', async () => {
    const fixture = await underEmbargo('moved into the past')
    await publish(fixture, { releaseAt: past })
    await isPublicIn(fixture, [...locales])
    await publish(fixture, { releaseAt: ahead() })
    await isPublicIn(fixture, [])
  })

  test('strikes by the clock alone', async () => {
    const fixture = await aFixture('at its hour')
    const begun = Date.now()
    await isPublicIn(fixture, [])
    // Far enough ahead that everything can be asked once more before it, however busy the machine is.
    const hour = Date.now() + 3 * (Date.now() - begun) + 2000
    await publish(fixture, { releaseAt: new Date(hour).toISOString() })
    await isPublicIn(fixture, [])
    expect(Date.now()).toBeLessThan(hour)
    await new Promise((resolve) => setTimeout(resolve, hour - Date.now() + 5))
    await isPublicIn(fixture, [...locales])
  })
})

describe('a version', () => {
  test('restored as a draft changes nothing that is public', async () => {
    const fixture = await published('restored as a draft')
    const [first] = fixture.names.versions
    await writeAnew(fixture)
    await publish(fixture)
    await restore(first)
    await isPublicIn(fixture, [...locales])
  })

  test('from before the embargo, restored as a draft, does not lift it', async () => {
    const fixture = await aFixture('restored under embargo')
    const [draft] = fixture.names.versions
    await publish(fixture, { releaseAt: ahead() })
    await staysHidden(fixture, () => restore(draft))
  })

  const restore = async (version = '') => {
    const way = `/press-releases/versions/${version}?draft=true`
    const { status } = await rest(payload, way, { method: 'POST', user: newsroom.staff.editor })
    expect(status).toBe(200)
  }
})

describe('a copy', () => {
  const copy = async (fixture: Fixture) => {
    const made = await payload.duplicate({
      collection: 'press-releases',
      id: fixture.id,
      draft: true,
      overrideAccess: false,
      user: newsroom.staff.editor,
    })
    fixture.secrets.push({ what: 'id of the copy', word: made.id, kept: 'newer' })
    fixture.secrets.push({ what: 'reference of the copy', word: String(made.reference), kept: 'newer' })
    fixture.others.push({ ...fixture.names, id: made.id, reference: String(made.reference) })
    return made
  }

  test('of a release under embargo is as hidden as that', async () => {
    const fixture = await underEmbargo('copied under embargo')
    await staysHidden(fixture, () => copy(fixture))
  })

  test('of a public release is a draft, and the release stays as it is', async () => {
    const fixture = await published('copied')
    const made = await copy(fixture)
    expect(made._status).toBe('draft')
    await isPublicIn(fixture, [...locales])
  })
})

describe('taken back', () => {
  const trash = (id: string, deletedAt: string | null, _status: 'draft' | 'published') =>
    payload.update({
      collection: 'press-releases',
      id,
      trash: true,
      depth: 0,
      overrideAccess: true,
      data: { deletedAt, _status } as never,
    })

  test('into the trash and out again it is public only when it is released', async () => {
    const fixture = await published('trashed and restored')
    await trash(fixture.id, new Date().toISOString(), 'published')
    await isPublicIn(fixture, [])
    await trash(fixture.id, null, 'draft')
    await isPublicIn(fixture, [])
    await publish(fixture)
    await isPublicIn(fixture, [...locales])
  })

  test('into the trash under embargo it stays there past its hour', async () => {
    const fixture = await underEmbargo('trashed under embargo')
    await staysHidden(fixture, async () => {
      await trash(fixture.id, new Date().toISOString(), 'published')
      await trash(fixture.id, null, 'published')
      await trash(fixture.id, new Date().toISOString(), 'published')
    })
  })

  test('retracted under embargo it is not public at its hour; allowed again, it is', async () => {
    const fixture = await underEmbargo('retracted under embargo')
    await takeBack(fixture, 'retracted')
    const hour = await hourAhead(() => publish(fixture))
    await publish(fixture, { releaseAt: new Date(hour).toISOString() })
    await new Promise((resolve) => setTimeout(resolve, hour - Date.now() + 20))
    await isPublicIn(fixture, [])
    await publish(fixture, { withdrawal: { state: 'none' } })
    marked(fixture.secrets, /^(reason|withdrawal note)$/, 'internal')
    await isPublicIn(fixture, [...locales])
  })
})

describe('a language', () => {
  test('is public once it is added, and no more once it is taken out, with its former addresses', async () => {
    const fixture = await published('languages', { languages: ['nl'] })
    await isPublicIn(fixture, ['nl'])
    await publish(fixture, { languages: ['nl', 'fr'] })
    await isPublicIn(fixture, ['nl', 'fr'])
    await leaveAddresses(fixture)
    await isPublicIn(fixture, ['nl', 'fr'])
    await publish(fixture, { languages: ['nl'] })
    await isPublicIn(fixture, ['nl'])
  })
})

const nameFormer = ({ secrets }: Fixture) => {
  for (const secret of secrets) if (secret.what === 'slug') secret.what = 'former slug'
}

/** New addresses in each language; the old ones lead to them. */
async function leaveAddresses(fixture: Fixture): Promise<void> {
  fixture.others.push(fixture.names)
  nameFormer(fixture)
  const slug = {} as Names['slug']
  for (const lang of locales) {
    const word = freshCanary()
    fixture.secrets.push({ what: 'slug', word, lang })
    slug[lang] = `adres-${word}`
    await change(payload, fixture.id, { slug: slug[lang] }, { locale: lang, draft: true })
  }
  fixture.names = { ...fixture.names, slug }
  await publish(fixture)
}

describe('under embargo', () => {
  test('an address that is left leads nowhere, and at the hour to the new one', async () => {
    const fixture = await underEmbargo('address left')
    await staysHidden(fixture, () => leaveAddresses(fixture))
    await publish(fixture, { releaseAt: past })
    await isPublicIn(fixture, [...locales])
  })

  test('a picture that is replaced shows neither before the hour, and only the new one after it', async () => {
    const fixture = await underEmbargo('picture replaced')
    await staysHidden(fixture, () => replacePicture(fixture))
    await publish(fixture, { releaseAt: past })
    await isPublicIn(fixture, [...locales])
  })

  test('a public release may point to it, in its text too', async () => {
    const fixture = await underEmbargo('pointed to')
    const text = linkingTo([fixture.id])
    const { id, slug, reference } = await aRelease(payload, { related: [fixture.id], body: text, languages: ['nl'] })
    const everywhere = { nl: String(slug), fr: String(slug), en: String(slug) }
    const pointing = { id, slug: everywhere, reference: String(reference) }
    newsroom.world.releases.push(pointing)
    await isPublicIn(fixture, [])
    await publish(fixture, { releaseAt: past })
    await isPublicIn(fixture, [...locales])
  })

  test('its text may be written anew, and only the new one is ever public', async () => {
    const fixture = await underEmbargo('written anew')
    const earlier = fixture.secrets.filter(({ lang, what }) => lang && !/slug/.test(what))
    nameFormer(fixture)
    await staysHidden(fixture, async () => {
      await write(fixture)
      await publish(fixture)
    })
    for (const secret of earlier) secret.kept = 'older'
    await publish(fixture, { releaseAt: past })
    await isPublicIn(fixture, [...locales])
  })
})

async function replacePicture(fixture: Fixture): Promise<void> {
  const { picture } = fixture.names.files
  const file = await drawing(freshCanary())
  const word = freshCanary()
  const name = `foto-${word}.jpg`
  const media = await payload.update({
    collection: 'media',
    id: picture.id,
    overrideAccess: true,
    data: {},
    file: { data: file, mimetype: 'image/jpeg', name, size: file.length },
  })
  marked(fixture.secrets, /^picture (file|name)$/, 'older')
  fixture.others.push(fixture.names)
  const stored = [media.filename, ...Object.values(media.sizes ?? {}).map((size) => size?.filename)]
  const names = stored.filter((one) => typeof one === 'string')
  fixture.secrets.push({ what: 'picture file', word: names[0]?.slice(0, 36) ?? '' }, { what: 'picture name', word })
  fixture.names = {
    ...fixture.names,
    files: { ...fixture.names.files, picture: { ...picture, stored: names } },
  }
}
