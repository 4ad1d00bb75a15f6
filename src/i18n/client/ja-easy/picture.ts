/** Loaded with the first picture: has its reader speak easy Japanese. */
import './numbers.ts';
import { picture, pictureFaults } from '../../ja-easy/picture.ts';
import { sayPicture } from '../picture.ts';

sayPicture({ picture, pictureFaults });
