/**
 * Loads a file of the index. It is asked for each time, and answered from the cache if unchanged: an old
 * catalogue does not fit a new index.
 * @throws Error with the address and the answer, where there is no such file
 */
export async function load(address: string): Promise<Response> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return response;
}
