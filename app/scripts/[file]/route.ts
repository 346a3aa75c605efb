import { scripts } from '@/lib/scripts'

type Context = { params: Promise<{ file: string }> }

/** `/scripts/reading.0123456789abcdef.js`: its address says what is in it, so that it can be kept for ever. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { file } = await params
  const script = scripts.find((one) => one.file === file)
  if (!script)
    return new Response('Not found\n', {
      status: 404,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
    })
  return new Response(script.text, {
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  })
}
