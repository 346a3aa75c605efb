import { expect, test } from '@jest/globals'
import { parse } from 'content-disposition'
import { download } from '@/lib/formats/download'

const header = (name: string, plain = 'contact.vcf') =>
  download('text/vcard; charset=utf-8', name, plain)['Content-Disposition'] ?? ''

test.each([
  'Céline Mercier.vcf',
  'Łukasz Ó Séaghdha.vcf',
  '日本太郎.vcf',
  'محمد.vcf',
  'a\r\nSet-Cookie: x=1.vcf',
  'evil\u202Efdp.vcf',
  '"quoted"; filename=other.vcf',
  '%0d%0a.vcf',
  '../../etc/passwd',
  `x${'👩'.repeat(100)}.vcf`,
])('%s becomes a header that can be sent', (name) => {
  const value = header(name)
  expect(() => new Headers({ 'Content-Disposition': value })).not.toThrow()
  expect(value).not.toMatch(/[\r\n]/)
  const { type, parameters } = parse(value)
  expect(type).toBe('attachment')
  expect(parameters.filename).not.toMatch(/[\p{Cc}\p{Cf}/\\"]/u)
})

test('a name keeps its letters, and a program that reads ASCII gets another', () => {
  const value = header('Łukasz.vcf', 'lukasz.vcf')
  expect(value).toContain('filename=lukasz.vcf;')
  expect(parse(value).parameters.filename).toBe('Łukasz.vcf')
})
