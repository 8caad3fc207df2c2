/** What stands quietly under the tabs, in a script of its own. */
export { ChangedBar } from '../changed/ChangedBar';
export { CarriedBar } from '../own/CarriedBar';
