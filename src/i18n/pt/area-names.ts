/** Place names in letters. */
export { areaNames } from '../en/area-names.ts';
