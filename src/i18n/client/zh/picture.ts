/** Loaded with the first picture: has its reader speak Chinese. */
import './numbers.ts';
import { picture, pictureFaults } from '../../zh/picture.ts';
import { sayPicture } from '../picture.ts';

sayPicture({ picture, pictureFaults });
