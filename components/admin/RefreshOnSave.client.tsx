'use client'

import { RefreshRouteOnSave } from '@payloadcms/live-preview-react'
import { useRouter } from 'next/navigation'
import { useSyncExternalStore } from 'react'

/** In the preview beside the form: asks for the page anew whenever the admin around it has saved. */
export function RefreshOnSave() {
  const router = useRouter()
  const origin = useSyncExternalStore(never, browsersOrigin, nothingYet)
  return origin && <RefreshRouteOnSave refresh={router.refresh} serverURL={origin} />
}

const never = () => () => undefined
const browsersOrigin = () => location.origin
const nothingYet = () => undefined
