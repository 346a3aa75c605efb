import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from '@jest/globals'

/** Set up before anything is imported: each file of tests has a data folder of its own, and none the developer's. */
const folder = mkdtempSync(path.join(tmpdir(), 'press-room-'))
process.env.DATA_DIR = folder

afterAll(() => rmSync(folder, { recursive: true, force: true }))
