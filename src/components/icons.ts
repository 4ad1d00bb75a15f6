import Banknote from '@lucide/astro/icons/banknote';
import BookOpen from '@lucide/astro/icons/book-open';
import Briefcase from '@lucide/astro/icons/briefcase-business';
import Circle from '@lucide/astro/icons/circle';
import CreditCard from '@lucide/astro/icons/credit-card';
import Download from '@lucide/astro/icons/download';
import Gift from '@lucide/astro/icons/gift';
import HandCoins from '@lucide/astro/icons/hand-coins';
import Hash from '@lucide/astro/icons/hash';
import Heart from '@lucide/astro/icons/heart';
import Hourglass from '@lucide/astro/icons/hourglass';
import House from '@lucide/astro/icons/house';
import IdCard from '@lucide/astro/icons/id-card';
import Landmark from '@lucide/astro/icons/landmark';
import Languages from '@lucide/astro/icons/languages';
import Link from '@lucide/astro/icons/link';
import Message from '@lucide/astro/icons/message-square-text';
import Signpost from '@lucide/astro/icons/milestone';
import Monitor from '@lucide/astro/icons/monitor-x';
import Phone from '@lucide/astro/icons/phone';
import PhoneIncoming from '@lucide/astro/icons/phone-incoming';
import PhoneOutgoing from '@lucide/astro/icons/phone-outgoing';
import Receipt from '@lucide/astro/icons/receipt-japanese-yen';
import Scale from '@lucide/astro/icons/scale';
import Search from '@lucide/astro/icons/search';
import Shield from '@lucide/astro/icons/shield-alert';
import Smartphone from '@lucide/astro/icons/smartphone';
import Table from '@lucide/astro/icons/table-2';
import TrendingUp from '@lucide/astro/icons/trending-up';
import User from '@lucide/astro/icons/user-round';
import Users from '@lucide/astro/icons/users-round';
import Cross from '@lucide/astro/icons/x';

/** The pictures of Lucide that the site uses; the build draws them into the pages, and no others. */
export const icons = {
  banknote: Banknote,
  book: BookOpen,
  briefcase: Briefcase,
  card: CreditCard,
  chart: TrendingUp,
  circle: Circle,
  cross: Cross,
  download: Download,
  gift: Gift,
  'hand-coins': HandCoins,
  hash: Hash,
  heart: Heart,
  hourglass: Hourglass,
  house: House,
  'id-card': IdCard,
  landmark: Landmark,
  languages: Languages,
  link: Link,
  message: Message,
  monitor: Monitor,
  phone: Phone,
  'phone-incoming': PhoneIncoming,
  'phone-outgoing': PhoneOutgoing,
  receipt: Receipt,
  scale: Scale,
  search: Search,
  shield: Shield,
  signpost: Signpost,
  smartphone: Smartphone,
  table: Table,
  user: User,
  users: Users,
} as const;

export type IconName = keyof typeof icons;
