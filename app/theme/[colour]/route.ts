import { toTheme } from '@/lib/formats/theme'

type Context = { params: Promise<{ colour: string }> }

/** `/theme/0b4f6c.css`: made of nothing but its own address, so that it can be kept for ever. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const colour = /^([0-9a-f]{6})\.css$/.exec((await params).colour)?.[1]
  if (!colour)
    return new Response('Not found\n', {
      status: 404,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
    })
  return new Response(toTheme(colour), {
    headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'public, max-age=31536000, immutable' },
  })
}
