import nextJest from 'next/jest.js'

const withNext = nextJest({ dir: './' })

const shared = {
  setupFilesAfterEnv: ['<rootDir>/tests/support/ownFolder.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^@payload-config$': '<rootDir>/payload.config.ts', '^@/(.*)$': '<rootDir>/$1' },
  modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/.data/'],
}

/** Three kinds of tests: see CONTRIBUTING.md. ES modules throughout, which is how Payload comes. */
const projects = [
  { displayName: 'unit', testMatch: ['<rootDir>/tests/unit/**/*.test.ts?(x)'], testEnvironment: 'node' },
  { displayName: 'integration', testMatch: ['<rootDir>/tests/integration/**/*.test.ts'], testEnvironment: 'node' },
  { displayName: 'e2e', testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'], testEnvironment: 'node' },
]

export default async () => ({
  testTimeout: 60_000,
  projects: await Promise.all(projects.map((project) => withNext({ ...shared, ...project })())),
})
