/// Text in cells: lines of spans in inks, blocks beside and above one another, bars, and the keys
/// and clicks that come back. It knows names and widths (`team`) and nothing of a scrum.
package scrumline.screen.text;
