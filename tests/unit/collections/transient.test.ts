import { describe, expect, test } from '@jest/globals'
import { MongoNetworkError, MongoServerError } from 'mongodb'
import { APIError } from 'payload'
import { isTransient, isUnknownCommit } from '@/collections/mongodb/transient'

const said = (code: number, ...errorLabels: string[]) => new MongoServerError({ message: 'x', code, errorLabels })

describe('an operation is done again', () => {
  test.each([
    ['another writer was first', said(112, 'TransientTransactionError')],
    ['another writer was first, without a label', said(112)],
    ['the primary stepped down', said(189)],
    ['the server is shutting down', said(11600)],
    ['the transaction is gone', said(251, 'TransientTransactionError')],
    ['a hook wrapped the reason', new Error('Could not save', { cause: said(112) })],
  ])('when %s', (_, error) => {
    expect(isTransient(error)).toBe(true)
  })

  test('when the connection broke inside a transaction', () => {
    const error = new MongoNetworkError('gone')
    error.addErrorLabel('TransientTransactionError')
    expect(isTransient(error)).toBe(true)
  })
})

describe('an operation is not done again', () => {
  test.each([
    ['two documents would hold the same unique value', said(11000)],
    ['the question was bad', said(2)],
    ['it was refused by a rule', new APIError('No', 403)],
    ['something else has a number', Object.assign(new Error('x'), { code: 112 })],
    ['nothing is known', undefined],
  ])('when %s', (_, error) => {
    expect(isTransient(error)).toBe(false)
  })

  test('when it is not known whether it was committed: only the commit is asked for again', () => {
    const error = said(91, 'UnknownTransactionCommitResult', 'TransientTransactionError')
    expect([isTransient(error), isUnknownCommit(error)]).toEqual([false, true])
  })
})
