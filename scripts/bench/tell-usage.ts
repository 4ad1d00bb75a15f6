/**
 * Loaded into a process before its own script (`node --import`): when it ends, what it has used is written into
 * the file that `USAGE_FILE` names.
 */
import { writeFileSync } from 'node:fs';

const file = process.env.USAGE_FILE;
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  // `maxRSS` is in units of 1,024 bytes.
  const usage = {
    processor: (userCPUTime + systemCPUTime) / 1e6,
    megabytes: (maxRSS * 1024) / 1e6,
  };
  if (file) writeFileSync(file, JSON.stringify(usage));
});
