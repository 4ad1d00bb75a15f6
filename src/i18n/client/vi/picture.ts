/** Loaded with the first picture: has its reader speak Vietnamese. */
import './numbers.ts';
import { picture, pictureFaults } from '../../vi/picture.ts';
import { sayPicture } from '../picture.ts';

sayPicture({ picture, pictureFaults });
