/**
 * What MongoDB says when an operation came to nothing for a reason that passes: another writer was first (112), there
 * is no primary at this moment, or it changed hands. All that a transaction had written is undone then, and the whole
 * of it may be done again. Labels and codes: "Transactions in applications" and `error_codes.yml` of MongoDB 8.0.
 */
const codes = new Set([6, 7, 89, 91, 112, 189, 251, 262, 9001, 10107, 11600, 11602, 13435, 13436])

type ServerError = Error & { code?: unknown; hasErrorLabel?: (label: string) => boolean }

/** Whether doing the whole operation again may succeed, and cannot do it twice. */
export function isTransient(error: unknown): boolean {
  for (let each = error; each instanceof Error; each = each.cause) {
    const { code, hasErrorLabel } = each as ServerError
    // Whether a commit took place is not known: doing it all again could do it twice.
    if (hasErrorLabel?.call(each, 'UnknownTransactionCommitResult')) return false
    if (hasErrorLabel?.call(each, 'TransientTransactionError')) return true
    if (typeof code === 'number' && isOfServer(each) && codes.has(code)) return true
  }
  return false
}

export const isUnknownCommit = (error: unknown): boolean =>
  error instanceof Error && (error as ServerError).hasErrorLabel?.call(error, 'UnknownTransactionCommitResult') === true

const isOfServer = (error: Error): boolean => error.name.startsWith('Mongo')
