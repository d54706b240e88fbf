import { contentVersion } from './content-version.ts';

/** Asks a question once for each version of the content: in a build, where nothing changes underneath, once. */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  let version = 0;
  return () => {
    if (!answer || version !== contentVersion()) {
      version = contentVersion();
      answer = ask();
    }
    return answer;
  };
}
