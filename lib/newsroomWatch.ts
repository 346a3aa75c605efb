import { oneForAll } from './oneForAll'

/** What a press room tells those who watch over it: figures, and nothing of what is in it. */
export type Figures = {
  /** Releases that should be public by now and that readers do not get. Zero, always. */
  dueAndNotPublic: number
  /** Documents that have changed and that the search index has not taken in yet; it does so before it answers. */
  indexBehind: number
  keptAnswers: { count: number; letters: number; asked: number; again: number }
  linksDue: { due: number; late: number }
}

/**
 * What the part of the server that stands before all pages may ask of the newsroom. It is put in by pages, most of it by the
 * one that says whether the press room is ready: were it imported, the whole of Payload would be built and loaded a second time.
 */
export const newsroomWatch = oneForAll<{
  figures?: () => Promise<Figures>
  close?: () => Promise<void>
  /** Another one whenever something changes that readers see, or an hour comes; put in by the first page. */
  state?: () => Promise<string>
}>('newsroom watch', () => ({}))
