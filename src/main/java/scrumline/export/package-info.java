/// Documents for people who were not in the room: text out, no file touched. Text from outside is
/// escaped on its way in, so that the safe thing is the short thing.
package scrumline.export;
