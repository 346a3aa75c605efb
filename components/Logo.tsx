import type { Picture } from '@/lib/model/media'
import style from './Logo.module.css'

/** CSS pixels: the area that a logo covers, and how far it may go in either direction. */
const sizes = {
  row: { area: 4600, width: 168, height: 68 },
  head: { area: 9000, width: 240, height: 96 },
  masthead: { area: 1100, width: 96, height: 32 },
} as const

type Props = {
  logo: Picture
  size: keyof typeof sizes
  /** What it stands for; empty where the name stands beside it. */
  name: string
}

/** A logo as it is, at a size at which logos of any shape weigh the same to the eye. On dark paper it keeps its light ground. */
export function Logo({ logo: { original, renditions }, size, name }: Props) {
  const { src } = renditions[0] ?? original
  return <img className={style.logo} src={src} {...opticalSize(original, sizes[size])} alt={name} decoding="async" />
}

/** The same area for a square and for a long line of letters, both inside the bounds. */
function opticalSize(file: { width: number; height: number }, bounds: (typeof sizes)[keyof typeof sizes]) {
  const ratio = file.width / file.height
  const [width, height] = [Math.sqrt(bounds.area * ratio), Math.sqrt(bounds.area / ratio)]
  const scale = Math.min(1, bounds.width / width, bounds.height / height)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}
