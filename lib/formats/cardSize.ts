/** Pixels of the picture for social media: what networks show large (Open Graph). */
export const cardSize = { width: 1200, height: 630 }
