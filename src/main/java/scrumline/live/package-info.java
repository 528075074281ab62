/// A scrum that goes on in a window: one loop (`Loop`), one kind of window (`Window`), and three
/// stages for it: the scrum that is run and written down (`Session`), the second screen
/// (`Follower`) and an old one played again (`Replayer`), with the clocks and the logbook that they
/// need. A window takes one message at a time: decide, write, apply, draw.
package scrumline.live;
