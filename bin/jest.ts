import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { ended } from './ended'

/** One promise of a test, and whether it was kept; `file` as it is called from the project's folder. */
export type Outcome = { file: string; name: string; status: string; seconds: number; faults: string[] }
export type Ran = { code: number; passed: number; failed: number; skipped: number; outcomes: Outcome[] }

type Options = { kinds: string[]; args: string[]; env: Record<string, string>; without?: string[] }

/** Runs the tests of these kinds; `args` go to Jest: paths of tests, or its options. `without`: paths left out. */
export async function runJest({ kinds, args, env, without = [] }: Options): Promise<Ran> {
  const folder = mkdtempSync(path.join(tmpdir(), 'press-room-test-'))
  const results = path.join(folder, 'results.json')
  const jest = spawn(
    process.execPath,
    [
      ...['--experimental-vm-modules', '--no-warnings', path.resolve('node_modules/jest/bin/jest.js')],
      ...['--forceExit', '--maxWorkers=2', '--json', '--outputFile', results, '--selectProjects', ...kinds],
      ...without.map((one) => `--testPathIgnorePatterns=${one}`),
      ...(args.length > 0 ? ['--', ...args] : []),
    ],
    { stdio: ['ignore', 'ignore', 'inherit'], env: environment(env) },
  )
  const code = await ended(jest)
  const ran = read(results)
  rmSync(folder, { recursive: true, force: true })
  tellFailures(ran.outcomes)
  return { code, ...ran }
}

/** What failed once more, in a line each, where somebody who reads only the end finds it. */
function tellFailures(outcomes: Outcome[]): void {
  for (const { file, name, faults } of outcomes.filter(({ status }) => status === 'failed')) {
    const fault = stripVTControlCharacters(faults.join(' ')).replace(/\s+/g, ' ').slice(0, 300)
    console.log(`failed: ${file}: ${name}: ${fault}`)
  }
}

/** The tests' own surroundings: nothing of the shell's press room reaches them, and nothing is reported to anybody. */
function environment(own: Record<string, string>): NodeJS.ProcessEnv {
  const {
    DATABASE_URL,
    DATABASE_FLAVOUR,
    DATA_DIR,
    PORT,
    SITE_URL,
    PAYLOAD_SECRET,
    DEMO,
    GRAPHQL,
    LINK_CHECK,
    MIGRATE,
    SMTP_URL,
    MAIL_FROM,
    SECURITY_CONTACT,
    BACKUP_KEY,
    ADMIN_URL,
    HOST,
    METRICS_PORT,
    METRICS_HOST,
    DRAIN_SECONDS,
    S3_BUCKET,
    S3_PREFIX,
    S3_ENDPOINT,
    S3_REGION,
    S3_ACCESS_KEY_ID,
    S3_SECRET_ACCESS_KEY,
    S3_FORCE_PATH_STYLE,
    ...rest
  } = process.env
  return { ...rest, NODE_ENV: 'test', NEXT_TELEMETRY_DISABLED: '1', ...own }
}

type Results = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  numRuntimeErrorTestSuites: number
  testResults: {
    name: string
    assertionResults: { fullName: string; status: string; duration?: number | null; failureMessages?: string[] }[]
  }[]
}

/** A file of tests that could not even be read counts as one that failed. */
function read(file: string): Omit<Ran, 'code'> {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0, outcomes: [] }
  const results = JSON.parse(readFileSync(file, 'utf8')) as Results
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: results.numPendingTests + results.numTodoTests,
    outcomes: results.testResults.flatMap(({ name, assertionResults }) =>
      assertionResults.map(({ fullName, status, duration, failureMessages = [] }) => ({
        file: path.relative(process.cwd(), name),
        name: fullName,
        status,
        seconds: (duration ?? 0) / 1000,
        faults: failureMessages,
      })),
    ),
  }
}
