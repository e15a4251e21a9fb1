import { defineConfig } from 'vitest/config';

/** Whole workbooks go through Microsoft's library here, and Chromium is started: a busy machine takes its time. */
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000 } });
