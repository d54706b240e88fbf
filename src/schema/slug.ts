import { z } from 'zod';

/** The last part of an address, and the id of a topic or a name: `fog-over-the-harbour`. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by "-"');
