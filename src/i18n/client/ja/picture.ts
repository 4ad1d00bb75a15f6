/** Loaded with the first picture: has its reader speak Japanese. */
import './numbers.ts';
import { picture, pictureFaults } from '../../ja/picture.ts';
import { sayPicture } from '../picture.ts';

sayPicture({ picture, pictureFaults });
