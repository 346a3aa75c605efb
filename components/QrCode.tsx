import style from './QrCode.module.css'

/** Drawn on the server, said aloud once, dark on light in every theme: a telephone has to tell them apart. `size` is in modules. */
export const QrCode = ({ size, path, label }: { size: number; path: string; label: string }) => (
  <div className={style.qr}>
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
    <p aria-hidden="true">{label}</p>
  </div>
)
