import { embed, embedBox, embedFaults } from '../../ja/embed.ts';
import { sayEmbed } from '../embed.ts';

/** The box that other sites embed speaks Japanese from now on. */
export function speak(): void {
  sayEmbed({ embed, embedBox, embedFaults });
}
