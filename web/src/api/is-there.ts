/** Whether the server listens, or with /readyz whether its graph answers. */
export const isThere = (path: '/healthz' | '/readyz'): Promise<boolean> =>
  fetch(path, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
