import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

type Package = {
  version?: string
  resolved?: string
  integrity?: string
  link?: boolean
  optional?: boolean
  optionalDependencies?: Record<string, string>
}

const text = readFileSync('package-lock.json', 'utf8')
const packages = Object.entries((JSON.parse(text) as { packages: Record<string, Package> }).packages).filter(
  ([name]) => name !== '',
)
const named = (broken: [string, Package][]) => broken.map(([name]) => name)

test('the lock file can be installed from anywhere: every package has its version and fingerprint, and none an address', () => {
  expect(packages.length).toBeGreaterThan(500)
  expect(named(packages.filter(([, { link, version }]) => !link && !version))).toEqual([])
  expect(named(packages.filter(([, { integrity, link, optional }]) => !link && !optional && !integrity))).toEqual([])
  expect(named(packages.filter(([, { resolved }]) => resolved !== undefined))).toEqual([])
  expect(text).not.toMatch(/https?:\/\/registry/)
})

test('the lock file has the packages of every kind of machine (otherwise: node bin/run.mjs lock)', () => {
  const wanted = packages.flatMap(([, { optionalDependencies = {} }]) => Object.keys(optionalDependencies))
  expect(wanted.length).toBeGreaterThan(50)
  expect(wanted.filter((name) => !packages.some(([path]) => path.endsWith(`node_modules/${name}`)))).toEqual([])
})

test('there is one Payload, one driver for MongoDB, one BSON, one libsql client', () => {
  const versions = (name: string) =>
    new Set(packages.filter(([path]) => path.endsWith(`node_modules/${name}`)).map(([, { version }]) => version))
  for (const name of ['payload', '@payloadcms/ui', 'react', 'next', 'mongodb', 'bson', '@libsql/client'])
    expect([name, versions(name).size]).toEqual([name, 1])
  for (const [path, { version }] of packages)
    if (/^node_modules\/@payloadcms\/[^/]+$/.test(path)) expect(version).toBe([...versions('payload')][0])
})
