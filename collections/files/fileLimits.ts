/** What a file may be: bytes as it is uploaded, pixels altogether and along one side (WebP renditions hold 16,383). */
export const fileLimits = { bytes: 25_000_000, pixels: 50_000_000, side: 16_000 }

/** The kinds that are accepted. Pictures are kept as JPEG or PNG, which every picture desk opens. */
export const acceptedTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'application/pdf']
