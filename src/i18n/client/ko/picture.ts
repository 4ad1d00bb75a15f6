/** Loaded with the first picture: has its reader speak Korean. */
import './numbers.ts';
import { picture, pictureFaults } from '../../ko/picture.ts';
import { sayPicture } from '../picture.ts';

sayPicture({ picture, pictureFaults });
