/** The card of a figure with its dock, in a script of its own. */
export { CardDock } from './CardDock';
export { FigureCard } from './FigureCard';
export { GoneFigure } from './GoneFigure';
