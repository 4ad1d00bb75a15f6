import type { IconName } from './icons.ts';

/** The picture of each situation, by the id of its article. */
export const situationIcons: Readonly<Partial<Record<string, IconName>>> = {
  'account-taken-over': 'landmark',
  'ashamed-or-frightened': 'heart',
  'auto-voice-call': 'phone-incoming',
  called: 'phone-outgoing',
  'called-warning-screen': 'monitor',
  'court-documents': 'scale',
  'entered-card-or-password': 'card',
  'fake-boss': 'briefcase',
  'gave-gift-card-number': 'gift',
  'installed-app': 'download',
  'invited-to-invest': 'chart',
  'old-debt': 'hourglass',
  'opened-link': 'link',
  'paid-convenience-or-bank': 'receipt',
  'paid-or-gave': 'table',
  'police-call': 'shield',
  'received-only': 'message',
  'recovery-offer': 'hand-coins',
  'sent-by-smartphone': 'smartphone',
  'sent-cash': 'banknote',
  'sent-id-photo': 'id-card',
  'someone-will-come': 'house',
  'telling-parents': 'users',
  'told-name': 'user',
};
