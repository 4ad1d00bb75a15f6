export { areaNames } from '../ja/area-names.ts';
