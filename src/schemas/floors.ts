import { z } from 'zod';
import { channel, level, text } from './common.ts';

/**
 * `content/weights/floors.yaml`: messages that stand outside the fit and hold it to its word. New weights
 * under which one of them falls below `atLeast` or rises above `atMost` are not written.
 */
export const floors = z.array(
  z
    .strictObject({
      text,
      channel: channel.optional(),
      atLeast: level.optional(),
      atMost: level.optional(),
      note: z.enum(['describes-scam']).optional(),
    })
    .refine(
      ({ atLeast, atMost, note }) => atLeast ?? atMost ?? note,
      'atLeast・atMost・note のどれかが要ります',
    ),
);
