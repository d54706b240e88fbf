import type { AstroIntegration } from 'astro';

/** What a build is told of itself: its stages as they begin, and the pages that there are in the end. */
interface Heard {
  readonly stage: (stage: 'bundling' | 'indexing') => void;
  readonly done: (pages: number) => void;
}

/** Tells where a build has come to. It changes nothing of the site. */
export function stages({ stage, done }: Heard): AstroIntegration {
  return {
    name: 'build-stages',
    hooks: {
      'astro:build:start': () => {
        stage('bundling');
      },
      'astro:build:generated': () => {
        stage('indexing');
      },
      // The last of the integrations: the index and the service worker are written by now.
      'astro:build:done': ({ pages }) => {
        done(pages.length);
      },
    },
  };
}
