import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from './build'
import { findChromium } from './chromium'
import { ended } from './ended'
import { findNginx } from './nginx'

/**
 * `npm test`: everything that needs no browser, and the browser tests too where there is a Chromium. Closes with one
 * line of counts. Words after `--` go to Jest: `npm test -- tests/unit`.
 */
async function test(args: string[]): Promise<number> {
  const chromium = findChromium()
  // Only the browser tests need the built site; whoever asks for a part of the others does not wait for it.
  if (chromium && (args.length === 0 || args.some((arg) => !/^tests\/(unit|integration)/.test(arg)))) await build()
  const kinds = ['unit', 'integration', ...(chromium ? ['e2e'] : [])]
  const folder = mkdtempSync(path.join(tmpdir(), 'press-room-test-'))
  const results = path.join(folder, 'results.json')

  const nginx = findNginx()
  const jest = spawn(
    process.execPath,
    [
      ...['--experimental-vm-modules', '--no-warnings', path.resolve('node_modules/jest/bin/jest.js')],
      ...['--forceExit', '--maxWorkers=2', '--json', '--outputFile', results, '--selectProjects', ...kinds],
      ...(nginx ? [] : ['--testPathIgnorePatterns', 'tests/e2e/nginx']),
      ...(args.length > 0 ? ['--', ...args] : []),
    ],
    { stdio: ['ignore', 'ignore', 'inherit'], env: environment(chromium) },
  )
  const code = await ended(jest)
  const counts = read(results)
  rmSync(folder, { recursive: true, force: true })

  if (!chromium)
    console.log(
      'The browser tests (tests/e2e) did not run: no Chromium was found. Install one, or name it in CHROMIUM_PATH.',
    )
  if (!nginx)
    console.log('The proxy (tests/e2e/nginx) was not tried: no Nginx was found. Debian: apt-get install nginx-light')
  console.log(
    `${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`,
  )
  return counts.failed > 0 || counts.passed === 0 ? 1 : code
}

/** The tests' own surroundings: nothing of the shell's press room reaches them, and nothing is reported to anybody. */
function environment(chromium: string | undefined): NodeJS.ProcessEnv {
  const { DATABASE_URL, DATA_DIR, PORT, SITE_URL, PAYLOAD_SECRET, DEMO, GRAPHQL, LINK_CHECK, ...others } = process.env
  const { SMTP_URL, MAIL_FROM, SECURITY_CONTACT, BACKUP_KEY, ...own } = others
  const { ADMIN_URL, HOST, METRICS_PORT, METRICS_HOST, DRAIN_SECONDS, ...rest } = own
  return { ...rest, NODE_ENV: 'test', NEXT_TELEMETRY_DISABLED: '1', ...(chromium ? { CHROMIUM_PATH: chromium } : {}) }
}

type Results = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  numRuntimeErrorTestSuites: number
}

/** A file of tests that could not even be read counts as one that failed. */
function read(file: string): { passed: number; failed: number; skipped: number } {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 }
  const results = JSON.parse(readFileSync(file, 'utf8')) as Results
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: results.numPendingTests + results.numTodoTests,
  }
}

process.exit(await test(process.argv.slice(2)))
