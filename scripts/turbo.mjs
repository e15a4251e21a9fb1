// Turborepo without its telemetry: nothing leaves the machine, not even from a developer's.
import { spawnSync } from 'node:child_process';

const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };
const { status, error } = spawnSync('turbo', process.argv.slice(2), {
  stdio: 'inherit',
  env,
  shell: process.platform === 'win32',
});
if (error) throw error;
process.exit(status ?? 1);
