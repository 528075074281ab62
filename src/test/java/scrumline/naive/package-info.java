/// Every figure of `scrumline numbers` a second time, from the definitions alone and as plainly as
/// they are written: loops over days and weeks, nothing shared with the room `numbers`, so that a
/// misreading in either of the two shows.
package scrumline.naive;
