/// A scrum that goes on in a window: the one that is run and written down (`Session`), the second
/// screen (`Follower`) and an old one played again (`Replayer`), with the clocks and the logbook
/// that they need. It takes one message at a time: decide, write, apply, draw.
package scrumline.live;
