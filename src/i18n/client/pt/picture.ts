/** Loaded with the first picture: has its reader speak Portuguese. */
import './numbers.ts';
import { picture, pictureFaults } from '../../pt/picture.ts';
import { sayPicture } from '../picture.ts';

sayPicture({ picture, pictureFaults });
