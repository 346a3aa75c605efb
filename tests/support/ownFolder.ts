import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from '@jest/globals'
import { databaseIn } from './databaseIn'

/** Set up before anything is imported: each file of tests has a data folder and a database of its own, and none the developer's. */
const folder = mkdtempSync(path.join(tmpdir(), 'press-room-'))
Object.assign(process.env, databaseIn(folder))

afterAll(() => rmSync(folder, { recursive: true, force: true }))
