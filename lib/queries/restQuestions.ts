import { readerFilters, readerLimits } from '@/collections/access'

/** What anybody may ask of the REST API: the fields of each collection to filter and order by, and the limits. */
export const restQuestions = { filters: readerFilters, limits: readerLimits }
