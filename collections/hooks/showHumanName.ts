import type { CollectionAfterReadHook } from 'payload'
import { isStaff } from '../access'

/**
 * The cards of chosen files in the admin's forms show `filename`, the name under which a file is stored. They ask for
 * their files by a posted question, and for nothing but to show them: there they get the name that people know.
 */
export const showHumanName: CollectionAfterReadHook = ({ doc, findMany, req }) =>
  findMany && doc.originalName && isStaff(req) && req.headers?.get('X-Payload-HTTP-Method-Override') === 'GET'
    ? { ...doc, filename: doc.originalName }
    : doc
