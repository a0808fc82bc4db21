import { fileURLToPath } from 'node:url';
import type { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

/** Flow's own line of the connection is drawn by a library of 9 KB; see frontend/connection.ts. */
const houseConfig: UserConfigFn = () => ({
  resolve: {
    alias: [
      {
        find: /^@vaadin\/common-frontend(\/.*)?$/,
        replacement: fileURLToPath(new URL('./frontend/connection.ts', import.meta.url)),
      },
    ],
  },
});

export default overrideVaadinConfig(houseConfig);
