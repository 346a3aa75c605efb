import nextJest from 'next/jest.js'

const withNext = nextJest({ dir: './' })

const shared = {
  setupFilesAfterEnv: ['<rootDir>/tests/support/ownFolder.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^@payload-config$': '<rootDir>/payload.config.ts', '^@/(.*)$': '<rootDir>/$1' },
  modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/.data/'],
}

/** On a server that cannot carry every test, those that it cannot are expected to fail (`npm run test:mongodb`). */
const onDatabase = process.env.TEST_MONGODB_CANNOT ? '<rootDir>/tests/support/ferretdb/environment.mjs' : 'node'

/** What is promised of one database alone. */
const ofDatabase = `<rootDir>/tests/${process.env.TEST_MONGODB ? 'mongodb' : 'sqlite'}/**/*.test.ts`

/** What is promised of an object storage, where there is one (`npm run test:s3`). */
const ofStorage = process.env.TEST_S3_FOLDER ? ['<rootDir>/tests/s3/**/*.test.ts'] : []

/** Three kinds of tests: see CONTRIBUTING.md. ES modules throughout, which is how Payload comes. */
const projects = [
  { displayName: 'unit', testMatch: ['<rootDir>/tests/unit/**/*.test.ts?(x)'], testEnvironment: 'node' },
  {
    displayName: 'integration',
    testMatch: ['<rootDir>/tests/integration/**/*.test.ts', ofDatabase, ...ofStorage],
    testEnvironment: onDatabase,
  },
  { displayName: 'e2e', testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'], testEnvironment: onDatabase },
]

export default async () => ({
  // Long, so that a busy machine fails nothing. FerretDB looks at every document for every question.
  testTimeout: process.env.TEST_MONGODB ? 600_000 : 300_000,
  projects: await Promise.all(projects.map((project) => withNext({ ...shared, ...project })())),
})
