/** Loaded with the first picture: has its reader speak English. */
import './numbers.ts';
import { picture, pictureFaults } from '../../en/picture.ts';
import { sayPicture } from '../picture.ts';

sayPicture({ picture, pictureFaults });
