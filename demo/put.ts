import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload, RequiredDataFromCollectionSlug } from 'payload'
import sharp from 'sharp'
import { cities } from './content/cities'
import { contacts } from './content/contacts'
import { events } from './content/events'
import { mentorships } from './content/mentorships'
import { newsroom } from './content/newsroom'
import { organisations } from './content/organisations'
import { pictures } from './content/pictures'
import { projects } from './content/projects'
import { releases } from './content/releases'
import { topics } from './content/topics'
import type { DemoPicture } from './content/types'
import { Desk, languagesOf, noon, rows } from './desk'
import { momentsOf } from './events'
import { draftRelease, finishRelease } from './releases'

export type Progress = (step: { what: string; done: number; total: number }) => void

/**
 * Puts the demo newsroom in. Every record is known by something that it keeps (a name, a reference), so that running
 * this again mends what was changed and adds nothing twice.
 */
export async function putDemo(payload: Payload, onProgress: Progress): Promise<void> {
  const lists = [
    pictures,
    topics,
    organisations,
    cities,
    contacts,
    projects,
    events,
    mentorships,
    releases,
    releases,
    mentorships,
  ]
  const total = lists.reduce((sum, list) => sum + list.length, 1)
  let done = 0
  const desk = new Desk(payload, (what) => onProgress({ what, done: ++done, total }))

  for (const picture of pictures) await putPicture(desk, picture)
  await putRecords(desk)
  await putMentorships(desk, false)
  for (const release of releases) await draftRelease(desk, release)
  for (const release of releases) await finishRelease(desk, release)
  await putMentorships(desk, true)
  await putNewsroom(desk)
}

/** Whether anybody has written anything here yet. */
export async function isEmpty(payload: Payload): Promise<boolean> {
  for (const collection of ['press-releases', 'organisations', 'contacts'] as const) {
    const { totalDocs } = await payload.count({ collection, overrideAccess: true })
    if (totalDocs > 0) return false
  }
  return true
}

async function putRecords(desk: Desk): Promise<void> {
  for (const { key, ...one } of topics)
    await desk.keep('topics', key, { name: one.name.nl }, languagesOf(one.name), (l) => ({
      ...one,
      name: l(one.name),
      description: l(one.description),
    }))
  for (const { key, ...one } of organisations)
    await desk.keep('organisations', key, { name: one.name.nl }, languagesOf(one.name), (l) => ({
      ...one,
      name: l(one.name),
      boilerplate: l(one.boilerplate),
    }))
  for (const { key, association, picture, ...one } of cities)
    await desk.keep('partner-cities', key, { name: one.name.nl }, languagesOf(one.name), (l) => ({
      ...one,
      name: l(one.name),
      region: l(one.region),
      description: l(one.description),
      association: desk.id('organisations', association),
      picture: desk.id('media', picture),
    }))
  for (const { key, organisation, expertise, phones, emails, hours, left, ...one } of contacts)
    await desk.keep(
      'contacts',
      key,
      { name: `${one.givenName} ${one.familyName}` },
      languagesOf(one.jobTitle ?? { nl: '' }),
      (l) => ({
        ...one,
        jobTitle: l(one.jobTitle),
        organisation: desk.id('organisations', organisation),
        ...(left ? { active: false, successor: desk.id('contacts', left.successor) } : {}),
        expertise: desk.ids('topics', expertise),
        phones: rows(key, 'phones', phones, ({ label, ...phone }) => ({
          ...phone,
          label: l(label),
          audience: 'public',
        })),
        emails: rows(key, 'emails', emails, (value) => ({ value, audience: 'public' })),
        hours: rows(key, 'hours', hours, (row) => row),
      }),
    )
  for (const { key, coordinator, funder, participants, results, ...one } of projects)
    await desk.keep('projects', key, { name: one.name }, languagesOf(one.goal, one.description), (l) => ({
      ...one,
      start: noon(one.start),
      end: noon(one.end),
      goal: l(one.goal),
      description: l(one.description),
      boilerplate: l(one.boilerplate),
      fundingProgramme: l(one.fundingProgramme),
      fundingStatement: l(one.fundingStatement),
      coordinator: desk.id('organisations', coordinator),
      funder: desk.id('organisations', funder),
      participants: participants?.map((who) =>
        'city' in who ? desk.poly('partner-cities', who.city) : desk.poly('organisations', who.organisation),
      ),
      results: rows(key, 'results', results, ({ title, text, cities: where }) => ({
        title: l(title),
        text: l(text),
        cities: desk.ids('partner-cities', where),
      })),
    }))
  for (const { key, project, topics: about, speakers, zone, when, ...one } of events)
    await desk.keep('events', key, { title: one.title.nl }, languagesOf(one.title), (l) => ({
      ...one,
      ...momentsOf(when),
      start_tz: zone,
      end_tz: zone,
      title: l(one.title),
      place: l(one.place),
      programmeUrl: l(one.programmeUrl),
      description: l(one.description),
      project: desk.id('projects', project),
      topics: desk.ids('topics', about),
      speakers: rows(key, 'speakers', speakers, ({ name, role }) => ({ name, role: l(role) })),
    }))
}

/** Twice: releases name mentorships, and what came of a mentorship names the release that told of it. */
async function putMentorships(desk: Desk, withSources: boolean): Promise<void> {
  for (const {
    key,
    project,
    mentor,
    learner,
    associations,
    topics: about,
    outcomes,
    start,
    end,
    ...one
  } of mentorships) {
    const pair = { mentor: desk.id('partner-cities', mentor), learner: desk.id('partner-cities', learner) }
    await desk.keep('mentorships', key, pair, languagesOf(one.note ?? { nl: '' }), (l) => ({
      ...one,
      ...pair,
      note: l(one.note),
      start: noon(start),
      end: noon(end),
      project: desk.id('projects', project),
      associations: desk.ids('organisations', associations),
      topics: desk.ids('topics', about),
      outcomes: rows(key, 'outcomes', outcomes, ({ title, text, city, modelledOn, source }) => ({
        title: l(title),
        text: l(text),
        city: desk.id('partner-cities', city),
        modelledOn: desk.id('partner-cities', modelledOn),
        source: withSources ? desk.id('press-releases', source) : undefined,
      })),
    }))
  }
}

async function putPicture(desk: Desk, { key, file, alt, caption, credit, licence }: DemoPicture): Promise<void> {
  const { payload } = desk
  const name = file.replace(/\.svg$/, '.png')
  const known = await desk.find('media', { originalName: name })
  let id = known
  for (const locale of languagesOf(alt)) {
    const data: RequiredDataFromCollectionSlug<'media'> = {
      alt: alt[locale] ?? null,
      caption: caption?.[locale] ?? null,
      credit,
      licence,
      visibility: 'whenUsed',
    }
    const options = { collection: 'media', locale, depth: 0, overrideAccess: true, data } as const
    const doc = id
      ? await payload.update({ ...options, id })
      : await payload.create({ ...options, file: { ...(await drawn(file)), name } })
    id = doc.id
  }
  desk.know('media', key, String(id))
  desk.onKept(key)
}

/** A drawing as the picture that is uploaded, 2400 pixels wide. */
async function drawn(file: string) {
  const svg = await readFile(path.join(process.cwd(), 'demo', 'pictures', file))
  const data = await sharp(svg, { density: 144 })
    .resize({ width: 2400 })
    .png({ compressionLevel: 9, palette: true })
    .toBuffer()
  return { data, mimetype: 'image/png', size: data.length }
}

async function putNewsroom(desk: Desk): Promise<void> {
  const {
    name,
    organisation,
    defaultContacts,
    defaultIssuers,
    legalNotice,
    accessibility,
    statement,
    privacy,
    ...one
  } = newsroom
  for (const locale of languagesOf(name))
    await desk.payload.updateGlobal({
      slug: 'newsroom',
      locale,
      depth: 0,
      overrideAccess: true,
      data: {
        ...one,
        timeZone: one.timeZone as 'Europe/Brussels',
        country: one.country as 'BE',
        name: name[locale] ?? null,
        organisation: desk.id('organisations', organisation) ?? null,
        defaultContacts: desk.ids('contacts', defaultContacts),
        defaultIssuers: desk.ids('organisations', defaultIssuers),
        legalNotice: legalNotice[locale] ?? null,
        accessibility: accessibility[locale] ?? null,
        statement: {
          ...statement,
          preparedOn: noon(statement.preparedOn) ?? null,
          reviewedOn: noon(statement.reviewedOn) ?? null,
          gaps: statement.gaps[locale] ?? null,
          enforcement: statement.enforcement[locale] ?? null,
        },
        privacy: privacy[locale] ?? null,
      },
    })
  desk.onKept('newsroom')
}
