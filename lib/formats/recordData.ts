import type { Event as EventThing, Organization, Person } from 'schema-dts'
import { isoDay } from '../dates'
import type { Contact } from '../model/contact'
import type { Event } from '../model/event'
import { acronymsOf, type Organisation } from '../model/organisation'
import { absolute } from '../paths'
import { contactPoint, type LinkedDataOptions, named, publisher, reach } from './linkedData'

/** The newsroom itself, on its home page. */
export const toNewsroomData = (options: LinkedDataOptions): Organization => ({
  ...publisher(options),
  ...(options.newsroom.website
    ? { sameAs: [options.newsroom.website, ...options.newsroom.socialLinks.map(({ url }) => url)] }
    : {}),
  contactPoint: options.newsroom.contacts.flatMap((contact) => contactPoint(contact)),
})

export const toOrganisationData = (organisation: Organisation, siteUrl: string): Organization => {
  const { name, names, acronym, about, website, logo, path } = organisation
  const others = [...names.map(({ text }) => text), ...acronymsOf(acronym)].filter((one) => one !== name.text)
  return {
    '@type': 'Organization',
    '@id': `${absolute(siteUrl, path)}#organisation`,
    name: name.text,
    ...(others.length > 0 ? { alternateName: [...new Set(others)] } : {}),
    ...(about ? { description: about.text } : {}),
    url: website ?? absolute(siteUrl, path),
    ...(logo ? { logo: absolute(siteUrl, logo.original.src) } : {}),
  }
}

/** As far as the page shows somebody: what is not public is not in the shape. */
export const toPersonData = (contact: Contact, siteUrl: string): Person => {
  const { name, givenName, familyName, jobTitle, organisation, speaks, expertise, photo, path } = contact
  return {
    '@type': 'Person',
    name,
    givenName,
    familyName,
    ...(path ? { url: absolute(siteUrl, path) } : {}),
    ...(jobTitle ? { jobTitle: jobTitle.text } : {}),
    ...(organisation ? { worksFor: { ...named(organisation, siteUrl), '@type': 'Organization' } } : {}),
    ...reach(contact),
    ...(speaks.length > 0 ? { knowsLanguage: speaks } : {}),
    ...(expertise.length > 0 ? { knowsAbout: expertise.map(({ name: topic }) => topic.text) } : {}),
    ...(photo ? { image: absolute(siteUrl, photo.original.src) } : {}),
  }
}

export const toEventData = (event: Event, options: LinkedDataOptions): EventThing => {
  const { siteUrl } = options
  const { start, end, zone, isAllDay, place, address, description, speakers, project } = event
  const moment = (at: string) => (isAllDay ? isoDay(at, zone) : at)
  return {
    '@type': 'Event',
    '@id': `${absolute(siteUrl, event.path)}#event`,
    name: event.title.text,
    url: absolute(siteUrl, event.path),
    eventStatus: event.isCancelled ? 'https://schema.org/EventCancelled' : 'https://schema.org/EventScheduled',
    ...(start ? { startDate: moment(start) } : {}),
    ...(end ? { endDate: moment(end) } : {}),
    ...(place || address
      ? { location: { '@type': 'Place', name: place?.text ?? address ?? '', ...(address ? { address } : {}) } }
      : {}),
    ...(description ? { description: description.text } : {}),
    organizer: publisher(options),
    ...(speakers.length > 0 ? { performer: speakers.map(({ name }) => ({ '@type': 'Person' as const, name })) } : {}),
    ...(project ? { about: named(project, siteUrl) } : {}),
  }
}
