// How a command ends if it cannot go on: it prints what is wrong and what to do, no stack trace, and exits with a non-zero
// status.
import { ExpectedError } from '../common/expected-error.js';
import { KeysError } from '../clients/keys.js';
import { DocumentsError } from '../clients/trusted-documents.js';
import { ConfigError } from './config.js';
import { DatasetError } from '../dataset/errors.js';
import { ConnectionError } from '../graph/connection-error.js';
import { EmbeddedError } from '../graph/embedded/error.js';
import { LoadError } from './loading.js';

const EXPECTED = [
  ExpectedError,
  ConfigError,
  DatasetError,
  ConnectionError,
  EmbeddedError,
  KeysError,
  DocumentsError,
  LoadError,
];

export function exitWithSentence(error: unknown): void {
  const isExpected = EXPECTED.some((kind) => error instanceof kind);
  if (isExpected && error instanceof Error) console.error(`\n${error.message}`);
  else if (isPortInUse(error))
    console.error(
      `\nPort ${error.port} is in use: stop the program that listens there, or set PORT to another port.`,
    );
  else console.error('\nThis should not have happened; please report it:', error);
  process.exitCode = 1;
}

const isPortInUse = (error: unknown): error is { readonly port: number } =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' && 'port' in error;
