/** What HEAD answers (RFC 9110, 9.3.2): as GET, without the body, whose file is let go of unread. */
export async function withoutBody({ body, headers, status }: Response): Promise<Response> {
  await body?.cancel()
  return new Response(null, { headers, status })
}
