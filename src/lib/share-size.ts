/** The size of share pictures in pixels: what Open Graph's readers ask for a large picture. */
export const SHARE_WIDTH = 1200;
export const SHARE_HEIGHT = 630;
