/** Place names as they are written in Japan. */
export { areaNames } from '../ja/area-names.ts';
