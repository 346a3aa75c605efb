'use client'

import { Thumbnail } from '@payloadcms/ui'
import Link from 'next/link'
import type { DefaultCellComponentProps } from 'payload'
import style from './FileName.module.css'

type Row = { originalName?: string; mimeType?: string; sizes?: { small?: { url?: string } }; url?: string }

/** A file in a list, by the name it came with; it is stored under one that nobody can guess. */
export function FileName({ cellData, collectionSlug, link, linkURL, onClick, rowData }: DefaultCellComponentProps) {
  const { originalName, mimeType, sizes, url } = rowData as Row
  const name = originalName || String(cellData ?? '')
  const src = mimeType?.startsWith('image/') ? (sizes?.small?.url ?? url) : undefined
  const shown = (
    <>
      <Thumbnail
        collectionSlug={collectionSlug}
        doc={{ ...rowData, filename: name }}
        fileSrc={src ?? ''}
        size="small"
      />
      <span>{name}</span>
    </>
  )
  if (onClick)
    return (
      <button type="button" className={style.file} onClick={() => onClick({ cellData, collectionSlug, rowData })}>
        {shown}
      </button>
    )
  if (!link || !linkURL) return <span className={style.file}>{shown}</span>
  return (
    <Link className={style.file} href={linkURL} prefetch={false}>
      {shown}
    </Link>
  )
}
