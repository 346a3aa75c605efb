import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

type Lock = {
  packages: Record<
    string,
    { version?: string; resolved?: string; integrity?: string; link?: boolean; hasInstallScript?: boolean }
  >
}

const text = readFileSync('package-lock.json', 'utf8')
const packages = Object.entries((JSON.parse(text) as Lock).packages).filter(([name]) => name !== '')

test('the lock file can be installed from anywhere: every package has its version and fingerprint, and none an address', () => {
  expect(packages.length).toBeGreaterThan(500)
  expect(packages.filter(([, { link, version }]) => !link && !version).map(([name]) => name)).toEqual([])
  expect(packages.filter(([, { integrity, link }]) => !link && !integrity).map(([name]) => name)).toEqual([])
  expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([name]) => name)).toEqual([])
  expect(text).not.toMatch(/https?:\/\/registry/)
})

test('there is one Payload, one driver for MongoDB, one BSON, one libsql client', () => {
  const versions = (name: string) =>
    new Set(packages.filter(([path]) => path.endsWith(`node_modules/${name}`)).map(([, { version }]) => version))
  for (const name of ['payload', '@payloadcms/ui', 'react', 'next', 'mongodb', 'bson', '@libsql/client'])
    expect([name, versions(name).size]).toEqual([name, 1])
  for (const [path, { version }] of packages)
    if (/^node_modules\/@payloadcms\/[^/]+$/.test(path)) expect(version).toBe([...versions('payload')][0])
})
