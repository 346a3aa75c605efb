import type { FlattenedField, PayloadRequest } from 'payload'
import { validOperators } from 'payload/shared'

/**
 * Whether what failed did so for what was sent: a value that is no moment, a document that is not there, a body or a question
 * of a shape that nothing here has. Payload trusts shapes, and stumbles over others somewhere within. Asked once
 * something has failed, and of nothing else: what it says decides only whose fault it was.
 */
export function isOdd(error: unknown, req: PayloadRequest, fields: FlattenedField[] | undefined): boolean {
  const { where, ...others } = (req.query ?? {}) as Record<string, unknown>
  const isWritten = req.method !== undefined && !/^(GET|HEAD)$/.test(req.method)
  if (single.some((name) => !isPlain(others[name] ?? null))) return true
  if (!isWritten && where === undefined && !req.routeParams?.id && !req.routeParams?.filename) return false
  for (let each = error; each instanceof Error; each = each.cause) {
    const { code, message, name } = each as Error & { code?: unknown }
    if ((each instanceof SyntaxError && isWritten) || /^(CastError|BSONError)$/.test(name)) return true
    if (each instanceof RangeError && message === 'Invalid time value' && (isWritten || where !== undefined))
      return true
    // Objects in objects, ten thousand deep; or a body of a kind that is not read, so that there is nothing to be kept.
    if (isWritten && each instanceof RangeError && message.startsWith('Maximum call stack')) return true
    if (isWritten && each instanceof TypeError && req.data === undefined) return true
    if (where !== undefined && code === 'SQLITE_ERROR' && message.includes('no such column')) return true
    if (typeof code === 'string' && /^SQLITE_(CONSTRAINT_(FOREIGNKEY|DATATYPE)|MISMATCH|TOOBIG|RANGE)/.test(code))
      return true
    if (
      /^(Unexpected end of (form|multipart data)|Malformed |Multipart: |Unsupported content type|Request is not eligible for file upload)/.test(
        message,
      )
    )
      return true
  }
  if (!isQuestion(where, fields) || (req.routeParams?.filename && typeof others.prefix === 'string')) return true
  // Then each text is a set of texts, by language.
  if (req.locale === 'all') return false
  return req.data !== undefined && !(isObject(req.data) && (!fields || fits(fields, req.data)))
}

/** What a question says once. */
const single = ['limit', 'page', 'depth', 'draft', 'trash', 'pagination']

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isPlain = (value: unknown): boolean => value === null || typeof value !== 'object'

const operators = new Set<string>(validOperators)

/** `where[field][operator]=value`, and lists of such under `and` and `or`. */
function isQuestion(where: unknown, fields: FlattenedField[] = []): boolean {
  if (where === undefined) return true
  if (!isObject(where)) return false
  return Object.entries(where).every(([path, condition]) => {
    if (/^(and|or)$/i.test(path)) return Array.isArray(condition) && condition.every((one) => isQuestion(one, fields))
    if (!isObject(condition)) return false
    const isOf = (kind: FlattenedField['type']) => fields.some(({ name, type }) => name === path && type === kind)
    return Object.entries(condition).every(
      ([operator, value]) =>
        operators.has(operator) &&
        operator !== 'all' &&
        !(/^(near|within|intersects)$/.test(operator) && !isOf('point')) &&
        !(
          isOf('date') &&
          operator !== 'exists' &&
          [value].flat().some((one) => Number.isNaN(Date.parse(String(one))))
        ) &&
        (isPlain(value) ||
          (/^(in|not_in|near)$/.test(operator) && Array.isArray(value) && value.every(isPlain)) ||
          /^(within|intersects)$/.test(operator)),
    )
  })
}

/** Whether a document has the shape of its fields; what its values may be, their own rules say. */
function fits(fields: FlattenedField[], data: Record<string, unknown>): boolean {
  return fields.every((field) => {
    const value = data[field.name]
    return value === undefined || value === null || fitsOne(field, value)
  })
}

function fitsOne(field: FlattenedField, value: unknown): boolean {
  const each = (check: (one: unknown) => boolean) => Array.isArray(value) && value.every(check)
  switch (field.type) {
    case 'array':
      return each((row) => isObject(row) && fits(field.flattenedFields, row))
    case 'blocks':
      return each(isObject)
    case 'group':
    case 'tab':
      return isObject(value) && fits(field.flattenedFields, value)
    case 'relationship':
    case 'upload':
      return field.hasMany ? each(isReference) : isReference(value)
    case 'json':
      return true
    case 'richText':
      return isObject(value) && isObject(value.root) && Array.isArray(value.root.children)
    case 'point':
      return each((one) => typeof one === 'number')
    case 'number':
      return 'hasMany' in field && field.hasMany ? each(isPlain) : isPlain(value) && !Number.isNaN(Number(value))
    case 'checkbox':
      return typeof value === 'boolean'
    default:
      return 'hasMany' in field && field.hasMany ? each((one) => typeof one === 'string') : typeof value === 'string'
  }
}

const isReference = (value: unknown): boolean =>
  typeof value === 'string' ||
  (isObject(value) && typeof value.relationTo === 'string' && typeof value.value === 'string')
