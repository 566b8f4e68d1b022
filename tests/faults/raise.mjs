// Preloaded into the server by NODE_OPTIONS: faults on purpose, by signal, or at every start.
if (process.argv[1]?.endsWith('main.js')) {
  if (process.env.RAISE === 'always') process.kill(process.pid, 'SIGKILL');
  process.on('SIGUSR2', () => void Promise.reject(new Error('a rejection on purpose')));
  process.on('SIGALRM', () => {
    throw new Error('an exception on purpose');
  });
}
